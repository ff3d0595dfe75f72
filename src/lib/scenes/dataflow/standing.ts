/** Objects with their names, as large as a place lets them be. */
import { block, moved, type Block } from '#lib/chart/block.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { cells } from '#lib/chart/divide.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { Flow } from './data.ts';
import { object } from './objects.ts';

const GAP = LABEL * 0.8;
const NEAR = LABEL * 0.4;
/** Heights of objects. */
const SMALLEST = 15;
const LARGEST = 76;
/** Of its cell, at most, for an object beside its name. */
const SHARE = 0.34;

interface Way {
	readonly across: number;
	/** Whether names stand beside their objects, else under them. */
	readonly beside: boolean;
	readonly size: number;
	/** Which of their names they have, from the longest. */
	readonly rank: number;
}

interface Placed {
	readonly height: number;
	readonly parts: readonly { readonly flow: Flow; readonly cell: Rect; readonly words: Block }[];
	readonly way: Way;
}

/** Nothing where there is no room for all of them. */
export function standing(flows: readonly Flow[], rect: Rect): Partial<Drawing> | undefined {
	const ranks = Math.max(0, ...flows.map(({ names }) => names.length));
	const tried = [TITLE, ...Array.from({ length: ranks }, () => LABEL)];
	for (const [index, size] of tried.entries()) {
		const rank = Math.max(0, index - 1);
		const ways = flows.flatMap((_, nth) =>
			[true, false].map((beside) => place(flows, rect, { across: nth + 1, beside, size, rank }))
		);
		const best = ways.reduce((a, b) => (b.height > a.height ? b : a));
		if (best.height >= (size === TITLE ? 2 : 1) * SMALLEST) return draw(best);
	}
	return undefined;
}

function place(flows: readonly Flow[], rect: Rect, way: Way): Placed {
	const { across, beside, size, rank } = way;
	const room = cells(rect, flows.length, across, GAP);
	const parts = flows.map((flow, index) => {
		const cell = room[index] ?? rect;
		const least = Math.min(cell.height, cell.width * SHARE, LARGEST);
		const wide = beside ? cell.width - least - NEAR : cell.width;
		const words = block(
			`${flow.id}-name`,
			flow.names[Math.min(rank, flow.names.length - 1)] ?? '',
			{ x: cell.x + cell.width - wide, y: 0, width: wide },
			{ size, anchor: beside ? 'start' : 'middle', style: flow.seen ? '' : 'soft' }
		);
		const fits = words.width <= wide && words.height <= cell.height;
		const height = beside ? least : Math.min(cell.width, cell.height - words.height - NEAR);
		return { flow, cell, words, height: fits ? height : 0 };
	});
	return { way, parts, height: Math.min(LARGEST, ...parts.map(({ height }) => height)) };
}

const draw = ({ height, parts, way: { beside } }: Placed): Partial<Drawing> => ({
	shapes: parts.flatMap(({ flow, cell, words }) => {
		const all = height + NEAR + words.height;
		return beside
			? object(flow.id, flow.seen, cell.x + height / 2, cell.y + cell.height / 2, height * 0.9)
			: object(
					flow.id,
					flow.seen,
					cell.x + cell.width / 2,
					cell.y + (cell.height - all) / 2 + height / 2,
					height * 0.9
				);
	}),
	texts: parts.flatMap(({ cell, words }) => {
		const all = height + NEAR + words.height;
		const top = beside
			? cell.y + (cell.height - words.height) / 2
			: cell.y + (cell.height - all) / 2 + height + NEAR;
		return moved(words, 0, top).texts;
	})
});

/** Draws data sources as pictograms with names, as large as a rectangle allows. */
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { splitCells } from '#lib/chart/layout/divide-rect.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Flow } from './data.ts';
import { drawFlowSource } from './objects.ts';

const CELL_GAP = LABEL_SIZE * 0.8;
const NAME_GAP = LABEL_SIZE * 0.4;
/** Minimum height of a pictogram, in units. */
const MIN_HEIGHT = 15;
/** Maximum height of a pictogram, in units. */
const MAX_HEIGHT = 76;
/** Maximum share of its cell for a pictogram beside its name. */
const MAX_PICTOGRAM_SHARE = 0.34;

interface Variant {
	readonly across: number;
	/** Whether names are beside the pictograms; otherwise below. */
	readonly beside: boolean;
	readonly size: number;
	/** Index of the wording of names, from the longest. */
	readonly rank: number;
}

interface Arrangement {
	readonly height: number;
	readonly parts: readonly { readonly flow: Flow; readonly cell: Rect; readonly words: TextBlock }[];
	readonly variant: Variant;
}

/** Draws all flows, or returns undefined when they do not fit. */
export function drawFlows(flows: readonly Flow[], rect: Rect): Partial<Drawing> | undefined {
	const ranks = Math.max(0, ...flows.map(({ names }) => names.length));
	const tried = [TITLE_SIZE, ...Array.from({ length: ranks }, () => LABEL_SIZE)];
	for (const [index, size] of tried.entries()) {
		const rank = Math.max(0, index - 1);
		const arrangements = flows.flatMap((_, nth) =>
			[true, false].map((beside) => arrange(flows, rect, { across: nth + 1, beside, size, rank }))
		);
		const best = arrangements.reduce((a, b) => (b.height > a.height ? b : a));
		if (best.height >= (size === TITLE_SIZE ? 2 : 1) * MIN_HEIGHT) return draw(best);
	}
	return undefined;
}

function arrange(flows: readonly Flow[], rect: Rect, variant: Variant): Arrangement {
	const { across, beside, size, rank } = variant;
	const boxes = splitCells(rect, flows.length, across, CELL_GAP);
	const parts = flows.map((flow, index) => {
		const cell = boxes[index] ?? rect;
		const least = Math.min(cell.height, cell.width * MAX_PICTOGRAM_SHARE, MAX_HEIGHT);
		const wide = beside ? cell.width - least - NAME_GAP : cell.width;
		const words = textBlock(
			`${flow.id}-name`,
			flow.names[Math.min(rank, flow.names.length - 1)] ?? '',
			{ x: cell.x + cell.width - wide, y: 0, width: wide },
			{ size, anchor: beside ? 'start' : 'middle', style: flow.isSeen ? '' : 'soft' }
		);
		const fits = words.width <= wide && words.height <= cell.height;
		const height = beside ? least : Math.min(cell.width, cell.height - words.height - NAME_GAP);
		return { flow, cell, words, height: fits ? height : 0 };
	});
	return { variant, parts, height: Math.min(MAX_HEIGHT, ...parts.map(({ height }) => height)) };
}

const draw = ({ height, parts, variant: { beside } }: Arrangement): Partial<Drawing> => ({
	shapes: parts.flatMap(({ flow, cell, words }) => {
		const all = height + NAME_GAP + words.height;
		return beside
			? drawFlowSource(flow.id, flow.isSeen, cell.x + height / 2, cell.y + cell.height / 2, height * 0.9)
			: drawFlowSource(
					flow.id,
					flow.isSeen,
					cell.x + cell.width / 2,
					cell.y + (cell.height - all) / 2 + height / 2,
					height * 0.9
				);
	}),
	texts: parts.flatMap(({ cell, words }) => {
		const all = height + NAME_GAP + words.height;
		const top = beside
			? cell.y + (cell.height - words.height) / 2
			: cell.y + (cell.height - all) / 2 + height + NAME_GAP;
		return translate(words, 0, top).texts;
	})
});

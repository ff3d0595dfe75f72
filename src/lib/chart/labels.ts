/** Words beside what they name, none over another. */
import { block, moved, type Block, type Setting } from './block.ts';
import { extent, type TextLine } from './text-lines.ts';
import { LABEL, type Rect } from './viewport.ts';

/** A place that has a name. */
export interface Named {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Of its mark: words keep clear of it. */
	readonly radius: number;
	/** From the longest to the shortest. */
	readonly wordings: readonly string[];
}

type Box = ReturnType<typeof extent>;

/** Room between a mark and its name. */
const GAP = 3;
/** Room that a name keeps from others. */
const CLEAR = 1.5;

/** Where a name may stand, from the best: right, left, over, under, and at the four corners. */
const SIDES = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1]
] as const;

export interface Labels {
	readonly texts: readonly TextLine[];
	/** Those that no place was free for. */
	readonly left: readonly string[];
}

/**
 * Names beside their places, in their order: who comes first has the better place.
 * @param rect where words may stand
 * @param taken what is there already
 */
export function labels(
	places: readonly Named[],
	rect: Rect,
	taken: readonly Box[] = [],
	setting: Setting = {}
): Labels {
	const marks = places.map(({ x, y, radius }): Box => ({
		left: x - radius,
		right: x + radius,
		top: y - radius,
		bottom: y + radius
	}));
	const boxes = [...taken, ...marks];
	const texts: TextLine[] = [];
	const left: string[] = [];
	for (const place of places) {
		const found = candidates(place, setting).find(({ texts: lines }) =>
			lines.every((line) => within(extent(line), rect) && !boxes.some((box) => touch(extent(line), box)))
		);
		if (!found) {
			left.push(place.id);
			continue;
		}
		texts.push(...found.texts);
		boxes.push(...found.texts.map(extent));
	}
	return { texts, left };
}

/** A name at every side of its place, the longest wording at all of them first. */
function candidates({ id, x, y, radius, wordings }: Named, setting: Setting): Block[] {
	const reach = radius + GAP;
	return wordings.flatMap((wording) =>
		SIDES.map(([across, down]) => {
			const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
			const words = block(id, wording, { x: 0, y: 0, width: Infinity }, { ...setting, anchor: 'start' });
			const shift = { start: 0, middle: words.width / 2, end: words.width }[anchor];
			const lift = down === 0 ? words.height / 2 : down < 0 ? words.height : 0;
			const near = across !== 0 && down !== 0 ? 0.7 : 1;
			return moved(words, x + across * reach * near - shift, y + down * reach * near - lift);
		})
	);
}

const within = (box: Box, { x, y, width, height }: Rect): boolean =>
	box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height;

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right + CLEAR &&
	b.left < a.right + CLEAR &&
	a.top < b.bottom + CLEAR &&
	b.top < a.bottom + CLEAR;

/**
 * Middles of things of some heights that would like to stand at some places along a line, moved as little as keeps them
 * apart and between two ends; in the order of their wishes.
 * @param wishes where the middle of each would be best, in ascending order
 */
export function spread(
	wishes: readonly number[],
	heights: readonly number[],
	[from, to]: readonly [number, number],
	gap = LABEL * 0.3
): number[] {
	const at: number[] = [];
	let edge = from;
	for (const [index, wish] of wishes.entries()) {
		const half = (heights[index] ?? 0) / 2;
		at.push(Math.max(wish, edge + half));
		edge = (at[index] ?? 0) + half + gap;
	}
	// What was pushed over the end comes back, and pushes those before it.
	let end = to;
	for (let index = at.length - 1; index >= 0; index--) {
		const half = (heights[index] ?? 0) / 2;
		at[index] = Math.min(at[index] ?? 0, end - half);
		end = (at[index] ?? 0) - half - gap;
	}
	return at;
}

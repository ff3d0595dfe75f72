/** Labels beside the points that they name, without overlap. */
import { textBlock, translate, type TextBlock, type BlockOptions } from '../text/text-block.ts';
import { textExtent, type TextLine } from '../text/text-lines.ts';
import type { Rect } from '../viewport.ts';

/** A point and the label that it gets. */
export interface LabelPoint {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Radius of its mark, in units: labels keep clear of it. */
	readonly radius: number;
	/** Wordings of the label, from the longest to the shortest. */
	readonly wordings: readonly string[];
}

type Box = ReturnType<typeof textExtent>;

/** Gap between a mark and its label, in units. */
const LABEL_GAP = 3;
/** Minimum distance of a label from other text and marks, in units. */
const COLLISION_MARGIN = 1.5;

/** Candidate positions of a label, the best first: right, left, above, below, and the four corners. */
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

/** The text lines of the labels, and the points without one. */
export interface PlacedLabels {
	readonly texts: readonly TextLine[];
	/** Ids of the points without a label, because no position was free. */
	readonly unplaced: readonly string[];
}

/**
 * Places a label beside each point, without overlap. Earlier points choose first; a point for which no position is free
 * gets no label.
 * @param rect area for the labels
 * @param taken boxes that are occupied already
 */
export function placeLabels(
	places: readonly LabelPoint[],
	rect: Rect,
	taken: readonly Box[] = [],
	setting: BlockOptions = {}
): PlacedLabels {
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
			lines.every(
				(line) => isWithin(textExtent(line), rect) && !boxes.some((box) => overlap(textExtent(line), box))
			)
		);
		if (!found) {
			left.push(place.id);
			continue;
		}
		texts.push(...found.texts);
		boxes.push(...found.texts.map(textExtent));
	}
	return { texts, unplaced: left };
}

/** Returns the label of a point at each candidate position, first with the longest wording, then with shorter ones. */
function candidates({ id, x, y, radius, wordings }: LabelPoint, setting: BlockOptions): TextBlock[] {
	const reach = radius + LABEL_GAP;
	return wordings.flatMap((wording) =>
		SIDES.map(([across, down]) => {
			const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
			const words = textBlock(id, wording, { x: 0, y: 0, width: Infinity }, { ...setting, anchor: 'start' });
			const shift = { start: 0, middle: words.width / 2, end: words.width }[anchor];
			const lift = down === 0 ? words.height / 2 : down < 0 ? words.height : 0;
			const near = across !== 0 && down !== 0 ? 0.7 : 1;
			return translate(words, x + across * reach * near - shift, y + down * reach * near - lift);
		})
	);
}

const isWithin = (box: Box, { x, y, width, height }: Rect): boolean =>
	box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height;

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right + COLLISION_MARGIN &&
	b.left < a.right + COLLISION_MARGIN &&
	a.top < b.bottom + COLLISION_MARGIN &&
	b.top < a.bottom + COLLISION_MARGIN;

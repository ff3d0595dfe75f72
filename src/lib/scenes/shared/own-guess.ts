/** The number that the reader guesses, as pictures of counted marks show it: the first marks are tinted, with a handle at the last one. */
import { least, range } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { text } from '#lib/chart/layout/text.ts';
import { formatCount } from './plural.ts';
import type { World } from '../world.ts';

/** Ids of the words, and of the tint and its edge. */
export const OWN_IDS = ['own', 'own-tint', 'own-edge'] as const;

/** The words with the number, which stand above the marks. */
export const ownWords = (count: number, size: number | readonly number[], world: World): Box =>
	text('own', world.fill('effect.draft', { count: formatCount(world, count) }), {
		...{ style: 'strong right-ink', size, maxLines: 1 }
	});

/** Marks that are counted, row by row. */
export interface CountedMarks {
	readonly total: number;
	/** Returns the outline of the first marks, as path data. */
	outlineOf(count: number): string;
	/** Returns the centre of a mark. */
	centreOf(index: number): readonly [x: number, y: number];
	/** Half the width of a mark. */
	readonly half: number;
}

/**
 * Draws the tint with its handle.
 * @param setting setting of the guess
 */
export function drawOwn(count: number, setting: string, marks: CountedMarks): Partial<Drawing> {
	const { centreOf, half, total } = marks;
	const endOf = (of: number) => {
		const [x, y] = centreOf(Math.max(0, of - 1));
		return [of > 0 ? x + half : x - half, y] as const;
	};
	const [x, y] = endOf(count);
	const valueAt = (toX: number, toY: number) =>
		least(range(total + 1), (each) => Math.hypot(endOf(each)[0] - toX, endOf(each)[1] - toY)) ?? 0;
	return {
		shapes: [
			createShape('own-tint', 'sector recognise', marks.outlineOf(count)),
			createShape('own-edge', 'rim', marks.outlineOf(count))
		],
		handles: [{ setting: `${setting}-draft`, axis: 'x', x, y, valueAt }]
	};
}

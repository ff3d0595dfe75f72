import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring } from '#lib/chart/marks.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { glyph, type Glyph } from '../glyphs.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import { chainGlyph } from '../chain-glyph.ts';
import type { World } from '../world.ts';
import { ribbon } from './ribbon.ts';
import { unknown, year } from './year.ts';
import type { BystandersView } from './view.ts';

/** Sizes of one layout: the hundred events on the left, the signs of the links, and on the right a year. */
export interface Sizes {
	readonly box: Box;
	readonly title: number;
	readonly text: number;
	readonly number: number;
	readonly margin: number;
	/** Breadth of a hundred events. */
	readonly ribbon: number;
	/** Where the signs stand, and the radius of their plates. */
	readonly spine: number;
	readonly plate: number;
	/** Where the year begins, and how long its scales are. */
	readonly year: number;
	readonly scale: number;
	/** Heights of a bar and of the person on it. */
	readonly bar: number;
	readonly person: number;
	/** Where the first row begins. */
	readonly top: number;
}

export const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	title: 5.6,
	text: 4.1,
	number: 10,
	margin: 6,
	ribbon: 66,
	spine: 90,
	plate: 9,
	year: 110,
	scale: 124,
	bar: 2.6,
	person: 7,
	top: 34
};
export const TALL: Sizes = {
	box: [0, 0, 150, 164],
	title: 4.8,
	text: 4.6,
	number: 7,
	margin: 4,
	ribbon: 33,
	spine: 48,
	plate: 5.4,
	year: 59,
	scale: 86,
	bar: 1.8,
	person: 5.2,
	top: 20.5
};

export type Shown = Pick<BystandersView, 'events' | 'stages' | 'year'>;

const SIGNS: readonly Glyph[] = ['camera', 'alert', 'person', 'list'];

/** Link by link, from the top down: what is left of the events, its sign, and what it does to the others. */
export function layOut(shown: Shown, sizes: Sizes, world: World): Drawn {
	const { plate, top } = sizes;
	const [minutes, alerts, matches] = shown.year.map(
		(reckoned) => (from: number) => year(reckoned, from, sizes, world)
	);
	const rows = [minutes, alerts, (from: number) => unknown(from, sizes, world), matches].filter(
		(row) => row !== undefined
	);
	const reading = foot(sizes, world);
	const heights = rows.map((row) => row(0).bottom);
	const room = (reading[0]?.y ?? 0) - 2 * sizes.text - top - sum(heights);
	const gap = room / (rows.length - 1);
	const drawn = rows.map((row, index) => row(top + sum(heights.slice(0, index)) + index * gap));
	const middles = heights.map((_, index) => top + sum(heights.slice(0, index)) + index * gap + plate);
	const events = ribbon(shown, middles, sizes, world);
	return {
		strokes: [...events.strokes, ...spine(middles, sizes), ...drawn.flatMap(({ strokes }) => strokes)],
		lines: [
			...heads(sizes, shown, world),
			...events.lines,
			...drawn.flatMap(({ lines }) => lines),
			...reading
		]
	};
}

export const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);

/** What each side counts. */
function heads(
	{ margin, ribbon: breadth, scale, title, year: x }: Sizes,
	{ events }: Shown,
	world: World
): TextLine[] {
	const setting = { y: title * 1.5, size: title, style: 'chart-title' };
	const left = `${integer(world, events)} ${plural(world, 'chain.events', events)}`;
	return [
		...paragraph('events', left, { ...setting, x: margin, width: breadth + title }),
		...paragraph('people', world.word('bystanders.people'), { ...setting, x, width: scale })
	];
}

/** The signs of the links on plates, and the chain between them. */
export function spine(
	middles: readonly number[],
	{ plate, spine: x }: Pick<Sizes, 'plate' | 'spine'>
): Stroke[] {
	return middles.flatMap((y, index) => {
		const sign = SIGNS[index] ?? 'list';
		const next = middles[index + 1];
		return [
			...(next === undefined
				? []
				: [chainGlyph(`${sign}-chain`, [x, y + plate], next - y - 2 * plate, false)]),
			stroke(`${sign}-plate`, 'plate', ring(x, y, plate)),
			...glyph(sign, sign, x, y, plate * 1.12)
		];
	});
}

/** How to read the scales. */
function foot({ box, margin, text }: Sizes, world: World): TextLine[] {
	const lines = paragraph('scale', world.word('bystanders.scale'), {
		x: margin,
		y: 0,
		size: text,
		width: box[2] - 2 * margin,
		style: 'soft'
	});
	const rise = box[3] - text * 0.8 - (lines.at(-1)?.y ?? 0);
	return lines.map((line) => ({ ...line, y: line.y + rise }));
}

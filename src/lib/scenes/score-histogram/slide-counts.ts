import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import { CLEAR, OUTCOMES, type Measures, type Threshold } from './layout.ts';
import { TOP } from './scale.ts';
import type { Kind } from './view.ts';

type Id = 'real' | 'ordinary';

/** Words for how many scenes of a kind lie on each side of the threshold, and for all of them. */
export type Counts = (
	id: Id,
	kind: Kind,
	threshold: Threshold,
	measures: Measures,
	world: World
) => TextLine[];

interface Side {
	readonly outcome: string;
	readonly count: number;
	readonly style: string;
	/** Where words begin or end, and how much room they have from there. */
	readonly x: number;
	readonly room: number;
	readonly anchor: 'start' | 'end';
}

const LEADING = 1.18;
/** Between a number and its word, and between words that are set apart. */
const SPACE = 4;
const APART = 6;

function sidesOf(
	id: Id,
	{ count, alerts }: Kind,
	{ value, x }: Threshold,
	{ left, width }: Measures
): Side[] {
	const { below, above, colour } = OUTCOMES[id];
	const [before, after] = [x - CLEAR, x + CLEAR];
	const under: Side = {
		outcome: below,
		count: count - alerts,
		style: 'figure-number',
		x: before,
		room: before - left,
		anchor: 'end'
	};
	const over: Side = {
		outcome: above,
		count: alerts,
		style: `figure-number${colour}`,
		x: after,
		room: left + width - after,
		anchor: 'start'
	};
	// Beyond a threshold of 100 there is nothing, not even room.
	return value < TOP ? [under, over] : [under];
}

/** Word and number in one line, the longest word that fits; the kind’s name stands at the left of its band. */
export const besideCounts: Counts = (id, kind, threshold, measures, world) => {
	const { size, title, left } = measures;
	const y = id === 'real' ? measures.realCounts : measures.ordinaryCounts;
	const band = measures[id];
	const name = wrap(plural(world, `score-histogram.${id}`, kind.count), size.title, title);
	const block = (name.length - 1) * size.title * LEADING;
	const nameAt = id === 'real' ? band.bottom - 3 - block : band.top + size.title;
	return [
		...stacked(name, { id, x: left, y: nameAt, size: size.title, anchor: 'start', style: 'strong' }),
		...sidesOf(id, kind, threshold, measures).flatMap((side) => beside(side, y, measures, world))
	];
};

function beside(
	{ outcome, count, style, x, room, anchor }: Side,
	y: number,
	{ size }: Measures,
	world: World
): TextLine[] {
	const number = integer(world, count);
	const taken = textWidth(number, size.count) + SPACE;
	const word = ['', '-short']
		.map((length) => plural(world, `score-histogram.${outcome}${length}`, count))
		.find((text) => taken + textWidth(text, size.label) <= room);
	const line = { y, anchor } as const;
	const figure = { ...line, id: outcome, text: number, size: size.count, style };
	if (word === undefined) return [{ ...figure, x: round(x) }];
	const label = { ...line, id: `${outcome}-name`, text: word, size: size.label, style: '' };
	return anchor === 'start'
		? [
				{ ...figure, x: round(x) },
				{ ...label, x: round(x + taken) }
			]
		: [
				{ ...figure, x: round(x - textWidth(word, size.label) - SPACE) },
				{ ...label, x: round(x) }
			];
}

/** Words under their numbers; the kind’s name in the same rows, on the side where there is more room. */
export const stackedCounts: Counts = (id, kind, threshold, measures, world) => {
	const { size, title, left, width } = measures;
	const y = id === 'real' ? measures.realCounts : measures.ordinaryCounts;
	const below = round(y + size.label * 1.2);
	const sides = sidesOf(id, kind, threshold, measures).map((side) => {
		const word = plural(world, `score-histogram.${side.outcome}-short`, side.count);
		const number = integer(world, side.count);
		return {
			...side,
			word,
			number,
			wide: Math.max(textWidth(word, size.label), textWidth(number, size.count))
		};
	});
	const name = wrap(plural(world, `score-histogram.${id}`, kind.count), size.title, title);
	const free = sides.map(({ room, wide }) => room - wide - APART);
	const onLeft = (free[0] ?? 0) >= (free[1] ?? 0);
	return [
		...stacked(name, {
			id,
			x: onLeft ? left : left + width,
			y: round(below - (name.length - 1) * size.title * LEADING),
			size: size.title,
			anchor: onLeft ? 'start' : 'end',
			style: 'strong'
		}),
		...sides.flatMap(({ outcome, word, number, x, anchor, style }): TextLine[] => {
			const line = { x: round(x), anchor } as const;
			return [
				{ ...line, id: outcome, text: number, y, size: size.count, style },
				{ ...line, id: `${outcome}-name`, text: word, y: below, size: size.label, style: '' }
			];
		})
	];
};

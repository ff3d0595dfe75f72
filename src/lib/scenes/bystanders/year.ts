import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { poses } from '#lib/chart/people.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { questionMark } from '../question-mark.ts';
import { leadNumber } from '../lead-number.ts';
import { paragraph } from '../paragraph.ts';
import type { World } from '../world.ts';
import type { Sizes } from './layout.ts';
import { even, tenfold, type Scale } from './scale.ts';
import type { Happens, Reckoned } from './view.ts';

/** A row of the right-hand column, and where it ends. */
export interface Row {
	readonly strokes: readonly Stroke[];
	readonly lines: readonly TextLine[];
	readonly bottom: number;
}

/** Height of a person in the metres of `poses`, and as a share of the frame around it. */
const STANDING = 2.8;
const PERSON = 0.8;
/** Length of a tick, labelled or not, as shares of a person. */
const TICKS = { labelled: 0.3, bare: 0.16 };

const SCALES: Readonly<Record<Happens, Scale>> = { minutes: even, alerts: tenfold, matches: tenfold };
/** Bars: what cameras see, what the software gets wrong, and what is only supposed. */
const BARS: Readonly<Record<Happens, string>> = {
	minutes: 'mark filled',
	alerts: 'tone-2',
	matches: 'mark unsure'
};

/** How often or how long: the number with its words and its range, and both on their scale. */
export function year(reckoned: Reckoned, top: number, sizes: Sizes, world: World): Row {
	const { high, low, value, what } = reckoned;
	const { bar, number, person, scale: length, text, year: x } = sizes;
	const baseline = top + number * 0.9;
	const words = leadNumber(
		what,
		{
			count: integer(world, value),
			text: inWords(reckoned, world),
			styles: [what === 'minutes' ? 'right-ink' : 'wrong-ink', '']
		},
		{ x, y: baseline, width: length, number, size: text }
	);
	const head = (words.at(-1)?.y ?? baseline) + text * 0.7;
	const axis = head + person + bar;
	const scale = SCALES[what];
	const at = (some: number) => x + length * scale.at(some);
	const tick = (some: number, share: number) => `M${round(at(some))} ${round(axis)}v${round(person * share)}`;
	const labels = axis + person * TICKS.labelled + text * 0.85;
	return {
		strokes: [
			stroke(
				`${what}-bar`,
				BARS[what],
				`M${round(at(low))} ${round(axis - bar)}H${round(at(high))}V${round(axis)}H${round(at(low))}z`
			),
			stroke(
				`${what}-axis`,
				what === 'matches' ? 'axis unmeasured' : 'axis',
				`M${round(x)} ${round(axis)}h${round(length)}`
			),
			stroke(
				`${what}-ticks`,
				'axis',
				scale.ticks.map(({ value: some, word }) => tick(some, word ? TICKS.labelled : TICKS.bare)).join('')
			),
			...(value > 0 ? somebody(what, at(value), axis - bar, person) : [])
		],
		lines: [...words, ...ticks(what, scale, labels, sizes, world)],
		bottom: labels + text * 0.2
	};
}

/** The words that go with the number, its range among them; nought has none. */
export function inWords({ high, low, value, what }: Reckoned, world: World, key: string = what): string {
	const ends = { low: integer(world, low), high: integer(world, high) };
	const range = high > 0 ? ` ${world.fill('bystanders.range', ends)}` : '';
	return plural(world, `bystanders.${key}`, value).replace('{range}', range);
}

/** Words below the ticks: to the right of the first, which may be near one another, and in the middle of others. */
function ticks(
	what: Happens,
	scale: Scale,
	y: number,
	{ scale: length, text, year: x }: Sizes,
	world: World
): TextLine[] {
	return scale.ticks.flatMap(({ value, word }, index) => {
		if (!word) return [];
		const label = world.fill(`bystanders.${word}`, { count: integer(world, value) });
		const half = textWidth(label, text) / 2;
		const from = x + length * scale.at(value);
		const setting =
			value <= 1
				? { x: value === 0 ? from : from - text * 0.1, anchor: 'start' as const }
				: { x: Math.min(from, x + length - half), anchor: 'middle' as const };
		return paragraph(`${what}-tick-${index}`, label, { ...setting, y, size: text, style: 'soft' });
	});
}

/** One of those to whom it happens, on the bar; in a dashed frame if the software is wrong. */
export function somebody(what: Happens, x: number, foot: number, height: number): Stroke[] {
	const scale = Math.round(((height * PERSON) / STANDING) * 100) / 100;
	const framed = what !== 'minutes';
	const feet = foot - (framed ? height * (1 - PERSON) * 0.5 + 0.4 : 0);
	const person = {
		...stroke(`${what}-person`, 'people', `M0 0${poses.standing}`),
		transform: `translate(${round(x)} ${round(feet)}) scale(${scale})`
	};
	const frame = stroke(`${what}-frame`, 'alert-false', square(x, foot - height / 2 - 0.4, height));
	return framed ? [person, frame] : [person];
}

/** Beside those who look into alerts: what the model cannot say. */
export function unknown(top: number, sizes: Sizes, world: World): Row {
	const { number, plate, scale, text, year: x } = sizes;
	const indent = number * 0.9;
	const y = top + number * 0.9;
	const lines = paragraph('checks', world.word('bystanders.checks'), {
		x: x + indent,
		y,
		size: text,
		width: scale - indent
	});
	const doubt = questionMark(x + number * 0.3, y - number * 0.36, number * 0.66);
	return {
		strokes: [stroke('doubt', 'sign doubt', doubt)],
		lines,
		bottom: Math.max((lines.at(-1)?.y ?? top) + text * 0.2, top + 2 * plate)
	};
}

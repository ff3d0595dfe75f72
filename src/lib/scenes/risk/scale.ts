import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Measures } from './measures.ts';
import { STUDIES, type Study } from './studies.ts';
import type { Shared } from './view.ts';

export const MOST = 100;
export const TICKS = [1, 2, 5, 10, 20, 50, 100];
/** Between the baselines of two lines, in sizes of a letter. */
const LEADING = 1.14;

/** A row of the scale, in its place. */
interface Placed {
	readonly id: string;
	readonly words: readonly string[];
	/** Of the first line. */
	readonly baseline: number;
	readonly middle: number;
}

/** How many times more often B is taken for somebody else: what was found elsewhere, what cannot be told here. */
export function scaleOf(shared: Shared, measures: Measures, world: World): Drawn {
	const { margin, right, question, foot, size } = measures;
	const x = (times: number) =>
		round(measures.from + (Math.log(times) / Math.log(MOST)) * (measures.to - measures.from));
	const rows = placed(shared, measures, world);
	const [here, ...studies] = rows as [Placed, ...Placed[]];
	const at = x(shared.times);
	const own = world.fill('risk.times', { times: integer(world, shared.times) });
	const label = { size: size.label, anchor: 'start' } as const;
	return {
		strokes: [
			stroke(
				'grid',
				'grid-line',
				TICKS.map((times) => `M${x(times)} ${measures.rows}V${foot - size.label * 1.5}`).join('')
			),
			stroke('doubt', 'zone', band(x(1), x(shared.hidden), here, size.label)),
			stroke('doubt-hatch', 'grid-line', hatch(x(1), x(shared.hidden), here, size.label)),
			stroke(
				'own',
				'curve',
				`M${at} ${round(question + size.label * 0.3)}V${round(foot - size.label * 1.5)}`
			),
			...STUDIES.flatMap((study, index) => marks(study, (studies[index] as Placed).middle, x, size.label))
		],
		lines: [
			{
				id: 'question',
				text: world.word('risk.question'),
				x: margin,
				y: question,
				size: size.strong,
				anchor: 'start',
				style: 'strong'
			},
			{
				id: 'own',
				text: own,
				x: round(
					Math.min(
						right - textWidth(own, size.strong),
						Math.max(measures.from, at - textWidth(own, size.strong) / 2)
					)
				),
				y: question - size.label * 0.1,
				size: size.strong,
				anchor: 'start',
				style: 'strong'
			},
			...rows.flatMap(({ id, words, baseline }) =>
				stacked(words, { id, x: margin, y: baseline, style: id === 'here' ? '' : 'soft', ...label }, LEADING)
			),
			...TICKS.map((times): TextLine => ({
				id: `tick-${times}`,
				text: integer(world, times),
				x: x(times),
				y: foot,
				size: size.label,
				anchor: 'middle',
				style: ''
			}))
		]
	};
}

/** Rows below one another, each as high as its words; the last says how to read the scale. */
function placed(
	shared: Shared,
	{ margin, from, rows, apart, short, size }: Measures,
	world: World
): Placed[] {
	const width = from - margin - size.label * 1.2;
	let y = rows + size.label;
	const texts = [
		['here', doubt(shared, world)],
		...STUDIES.map(({ id }) => [id, world.word(`risk.${id}${short ? '-short' : ''}`)]),
		['note', world.word('risk.equal-steps')]
	] as [id: string, text: string][];
	return texts.map(([id, text]) => {
		const words = wrap(text, size.label, width);
		const baseline = round(y);
		const middle = round(y + ((words.length - 1) * size.label * LEADING) / 2 - size.label * 0.34);
		y += size.label * (words.length * LEADING + apart);
		return { id, words, baseline, middle };
	});
}

/** Which gaps so few errors could hide. */
export function doubt({ errors, hidden }: Shared, world: World): string {
	const count = errors.a + errors.b;
	if (count === 0) return world.word('risk.here-none');
	if (hidden >= MOST) return plural(world, 'risk.here-all', count);
	return plural(world, 'risk.here', count).replace('{gap}', gapInWords(hidden, world));
}

/** “1 to 7.7”: two digits, since more would claim too much. */
export function gapInWords(times: number, world: World): string {
	const digits = times < 10 && !Number.isInteger(times) ? 1 : 0;
	return world.fill('risk.times', { times: world.format(times, { type: 'decimal', digits }) });
}

/** Where so few errors could not show a difference. */
export function band(left: number, right: number, { middle }: Pick<Placed, 'middle'>, size: number): string {
	const high = round(size * 1.5);
	return `M${left} ${round(middle - high / 2)}H${right}v${high}H${left}z`;
}

/** Slanting lines across it. */
export function hatch(left: number, right: number, { middle }: Pick<Placed, 'middle'>, size: number): string {
	const half = round((size * 1.5) / 2);
	const lines: string[] = [];
	for (let x = left; x + 2 * half <= right; x += size * 0.5) {
		lines.push(`M${round(x)} ${round(middle + half)}l${2 * half}-${2 * half}`);
	}
	return lines.join('');
}

/** A bar between two values; an open ring at equality where no difference was found; else an arrow away from it. */
export function marks(
	{ id, between, found }: Study,
	y: number,
	x: (times: number) => number,
	size: number
): Stroke[] {
	const cap = round(size * 0.35);
	if (between) {
		const [low, high] = between.map(x) as [number, number];
		return [
			stroke(
				id,
				'curve',
				`M${low} ${round(y - cap)}v${2 * cap}M${low} ${y}H${high}M${high} ${round(y - cap)}v${2 * cap}`
			)
		];
	}
	if (!found) return [stroke(id, 'point open', ring(x(1), y, size * 0.4))];
	const [start, end] = [x(1), round(x(1) + size * 3)];
	return [
		stroke(id, 'axis unmeasured', `M${start} ${y}H${end}`),
		stroke(
			`${id}-tip`,
			'axis',
			`M${round(end - cap)} ${round(y - cap)}L${end} ${y}L${round(end - cap)} ${round(y + cap)}`
		)
	];
}

import { textWidth } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Measures, RuleMeasures } from './measures.ts';
import type { Measured } from './view.ts';

/** Numbers under the rule. */
const EVERY = 2;

/** A rule of distances from the first photograph: the second one, what is near enough, and where strangers are. */
export function ruleOf(measured: Measured, measures: Measures, world: World): Drawn {
	return { strokes: marksOf(measured, measures), lines: linesOf(measured, measures, world) };
}

/** Distances that have a tick. */
export const ticksOf = (farthest: number): number[] =>
	Array.from({ length: Math.floor(farthest / EVERY) + 1 }, (_, i) => i * EVERY);

/** Everything on the rule but the strangers. */
export function marksOf(measured: Measured, measures: RuleMeasures): Stroke[] {
	const { right, rule, farthest, dot } = measures;
	const x = scaleOf(measures);
	const at = x(measured.apart);
	const mark = dot * 1.1;
	const zone = x(measured.radius) - x(0);
	const high = dot * 4;
	const ticks = ticksOf(farthest)
		.map((tick) => `M${x(tick)} ${rule}v1.4`)
		.join('');
	return [
		stroke('near', 'zone', `M${x(0)} ${rule}v-${round(high)}h${round(zone)}v${round(high)}z`),
		stroke('edge', 'boxes', `M${x(measured.radius)} ${rule}V${round(measures.near + 1.4)}`),
		stroke('rule', 'axis', `M${x(0)} ${rule}H${right}${ticks}`),
		stroke('origin', 'points', ring(x(0), rule, dot * 0.7)),
		stroke('own', 'points', ring(at, rule, dot * 0.7)),
		measured.matched
			? stroke('verdict', 'alert-right', square(at, rule, 2 * mark))
			: stroke('verdict', 'event-missed', ring(at, rule, mark)),
		stroke(
			'pointer',
			'axis',
			`M${at} ${round(rule + mark)}V${round(measures.verdict - measures.size.strong)}`
		)
	];
}

/** Where on the rule a distance is. */
export function scaleOf({ margin, right, farthest, dot }: RuleMeasures): (away: number) => number {
	return (away) => round(margin + dot + (away / farthest) * (right - margin - dot));
}

/** A dot for each stranger, piled up over where they are. */
export function heap(strangers: readonly number[], measures: RuleMeasures): string {
	const { rule, dot } = measures;
	const x = scaleOf(measures);
	const piles = new Map<number, number>();
	return strangers
		.map((away) => {
			const column = Math.round(x(away) / dot);
			const below = piles.get(column) ?? 0;
			piles.set(column, below + 1);
			return ring(column * dot, rule - (below + 0.75) * dot, dot * 0.4);
		})
		.join('');
}

function linesOf(
	{ apart, radius, matched, strangers }: Measured,
	measures: Measures,
	world: World
): TextLine[] {
	const { margin, right, question, near, others, ticks: under, verdict, size } = measures;
	const x = scaleOf(measures);
	const small = { size: size.label, style: '' } as const;
	const typical = strangers[Math.floor(strangers.length / 2)] ?? 0;
	const said = world.fill(matched ? 'vector.same' : 'vector.other', { apart: hundredths(world, apart) });
	const half = textWidth(said, size.strong) / 2;
	return [
		{
			id: 'question',
			text: world.word('vector.question'),
			x: margin,
			y: question,
			size: size.strong,
			anchor: 'start',
			style: 'strong'
		},
		{
			id: 'near',
			text: world.fill('vector.near', { radius: hundredths(world, radius) }),
			x: x(0),
			y: near,
			anchor: 'start',
			...small
		},
		{
			id: 'others',
			text: world.fill('vector.strangers', {
				count: integer(world, strangers.length),
				typical: integer(world, typical)
			}),
			x: right,
			y: others,
			size: size.label,
			anchor: 'end',
			style: 'soft'
		},
		...ticksOf(measures.farthest).map((tick): TextLine => ({
			id: `tick-${tick}`,
			text: integer(world, tick),
			x: x(tick),
			y: under,
			size: size.label,
			anchor: 'middle',
			style: 'machine'
		})),
		{
			id: 'verdict',
			text: said,
			x: round(Math.min(right - half, Math.max(margin + half, x(apart)))),
			y: verdict,
			size: size.strong,
			anchor: 'middle',
			style: matched ? 'strong right-ink' : 'strong'
		}
	];
}

/** A distance as the text of the story prints it. */
export const hundredths = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: 2 });

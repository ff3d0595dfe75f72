/** How many times more often B is taken for somebody else: what was found elsewhere, and what cannot be told here. */
import { scaleLog } from 'd3-scale';
import { axisAcross, AXIS_HEIGHT } from '#lib/chart/axis.ts';
import { block } from '#lib/chart/block.ts';
import { clearLine } from '#lib/chart/clear-line.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { LARGEST_TIMES } from '#lib/model/recognition.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Shared } from './data.ts';
import type { Study } from './studies.ts';

/** Where the scale ends, unless a study found more. */
const MOST = LARGEST_TIMES;
const TICKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Height of a row: a line of words, and under it its mark; and of the line at the head. */
const ROW = LABEL * 2.3;
const HEAD = LABEL * 1.6;
/** Half the height of a mark. */
const HALF = LABEL * 0.4;

/** Where not all have room, the largest gaps come first, and then those without a number. */
const shownOf = (studies: readonly Study[], count: number): readonly Study[] => {
	const first = [...studies].sort((a, b) => (b.between?.[1] ?? 0) - (a.between?.[1] ?? 0)).slice(0, count);
	return studies.filter((study) => first.includes(study));
};

/** Height of the scale with so many studies. */
export const scaleHeight = (studies: number): number => HEAD + (studies + 1) * ROW + AXIS_HEIGHT;

/** A line for what cannot be told here, and one for each of so many studies, over one axis. */
export function scaleIn(shared: Shared, rect: Rect, studies: number, world: World): Drawing {
	const [left, right] = [rect.x + 3, rect.x + rect.width - 8];
	const most = Math.max(MOST, ...shared.studies.map(({ between }) => between?.[1] ?? 1));
	const scale = scaleLog([1, most], [left, right]);
	const foot = rect.y + HEAD + (studies + 1) * ROW + 2;
	const at = round(scale(shared.times));
	const rows = together(
		hidden(shared, rect.y + HEAD, scale, world, right),
		...shownOf(shared.studies, studies).map((study, index) => {
			const y = rect.y + HEAD + (index + 1) * ROW;
			return together(
				{ shapes: found(study, y + ROW - HALF - 4, scale) },
				named(study.id, study.names, scale(study.between?.[0] ?? 1), y, right, rect.x)
			);
		})
	);
	return together(
		axisAcross({
			id: 'times',
			scale,
			ticks: TICKS.filter((times) => times <= most),
			write: (value) => integer(world, value),
			ends: [left, right],
			at: foot
		}),
		{
			shapes: [
				{ id: 'own-line', style: 'hair', d: clearLine([at, rect.y + HEAD * 0.8], [at, foot], rows.texts) },
				{ id: 'own-tick', style: 'curve', d: `M${at} ${round(foot - LABEL * 0.7)}V${round(foot)}` }
			]
		},
		headOf(shared, rect, at, world),
		rows
	);
}

/** What is asked, and the reader's own answer over its line. */
function headOf({ times }: Shared, rect: Rect, at: number, world: World): Drawing {
	const own = world.fill('risk.times', { times: integer(world, times) });
	const half = (textWidth(own, LABEL) * 1.06) / 2;
	const x = Math.min(rect.x + rect.width - half, Math.max(rect.x + half, at));
	const question = world.word('risk.question');
	const fits = (from: number, to: number) => textWidth(question, LABEL) * 1.1 + LABEL <= to - from;
	const before = fits(rect.x, x - half);
	const line = { y: round(rect.y + LABEL * 0.9), size: LABEL, style: 'strong' } as const;
	return together({
		texts: [
			{ ...line, id: 'own', text: own, x: round(x), anchor: 'middle' },
			...(before || fits(x + half, rect.x + rect.width)
				? [
						{
							...line,
							id: 'question',
							text: question,
							x: round(before ? rect.x : rect.x + rect.width),
							anchor: before ? ('start' as const) : ('end' as const)
						}
					]
				: [])
		]
	});
}

/** Hatched: the gaps that so few errors would hide. */
function hidden(
	shared: Shared,
	y: number,
	scale: (times: number) => number,
	world: World,
	right: number
): Drawing {
	const [from, to, foot] = [scale(1), scale(shared.hidden), y + ROW - 4];
	const lines: string[] = [];
	for (let x = from; x + 2 * HALF <= to; x += LABEL * 0.45)
		lines.push(`M${round(x)} ${round(foot)}l${2 * HALF}-${2 * HALF}`);
	return together(
		{
			shapes: [
				{
					id: 'hidden',
					style: 'hair',
					d: `M${round(from)} ${round(foot - 2 * HALF)}H${round(to)}v${2 * HALF}H${round(from)}z${lines.join('')}`
				}
			]
		},
		named('here', [doubt(shared, world), short(shared, world)], from, y, right, from)
	);
}

/** Words from a place on, as long as fits there; the shortest may begin before it. */
function named(
	id: string,
	wordings: readonly string[],
	from: number,
	y: number,
	right: number,
	left: number
): Drawing {
	const wide = (words: string) => textWidth(words, LABEL) * 1.03;
	const start = from + (id === 'here' ? 0 : 2);
	const words =
		wordings.find((each) => wide(each) <= right - start) ??
		wordings.find((each) => wide(each) <= right - left) ??
		wordings.at(-1) ??
		'';
	const x = Math.max(left, Math.min(start, right - wide(words)));
	const style = id === 'here' ? 'haloed' : 'soft haloed';
	return together({
		texts: block(id, words, { x, y, width: right - left + LABEL * 2 }, { style, most: 1 }).texts
	});
}

/** A bar between two values; an open ring at equality where no difference was found; dots where one was, of any size. */
function found({ id, between, found: is }: Study, y: number, scale: (times: number) => number) {
	const cap = LABEL * 0.3;
	if (between) {
		const [low, high] = between.map((times) => round(scale(times))) as [number, number];
		const end = (x: number) => `M${x} ${round(y - cap)}v${2 * cap}`;
		return [{ id: `${id}-bar`, style: 'curve', d: `${end(low)}M${low} ${round(y)}H${high}${end(high)}` }];
	}
	if (!is) return [{ id: `${id}-bar`, style: 'point open', d: ring(scale(1), y, cap) }];
	const dots = [1, 2, 3].map((step) => ring(scale(1) + step * LABEL * 0.8, y, 1));
	return [{ id: `${id}-bar`, style: 'scene-dot', d: dots.join('') }];
}

/** Which gaps so few errors could hide. */
function doubt({ errors, hidden: times }: Shared, world: World): string {
	const count = errors.a + errors.b;
	if (count === 0) return world.word('risk.here-none');
	if (times >= MOST) return plural(world, 'risk.here-all', count);
	return plural(world, 'risk.here', count).replace('{gap}', gapInWords(times, world));
}

const short = (shared: Shared, world: World): string =>
	shared.errors.a + shared.errors.b === 0 || shared.hidden >= MOST
		? doubt(shared, world)
		: world.fill('risk.here-brief', { gap: gapInWords(shared.hidden, world) });

/** “1 to 7.7”: two digits, since more would claim too much. */
export function gapInWords(times: number, world: World): string {
	const digits = times < 10 && !Number.isInteger(times) ? 1 : 0;
	return world.fill('risk.times', { times: world.format(times, { type: 'decimal', digits }) });
}

/**
 * Draws the scale of how many times more often group B is wrongly matched than group A: results of published
 * studies, and the range that the errors here cannot reveal.
 */
import { scaleLog } from 'd3-scale';
import { horizontalAxis, AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { textBlock } from '#lib/chart/text/text-block.ts';
import { lineAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { MAX_ERROR_RATIO } from '#lib/model/faces/recognition.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { pluralWord, formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { GroupRisk } from './data.ts';
import type { Study } from './studies.ts';

/** End of the scale, unless a study found a larger ratio. */
const DEFAULT_MAX_RATIO = MAX_ERROR_RATIO;
const TICKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Height of a row, in units: a line of words above its mark. */
const ROW_HEIGHT = LABEL_SIZE * 2.3;
/** Height of the heading, in units. */
const HEADING_HEIGHT = LABEL_SIZE * 1.6;
/** Half the height of a mark, in units. */
const MARK_HALF_HEIGHT = LABEL_SIZE * 0.4;

/**
 * Returns at most `count` studies, in their order. It prefers those with the largest ratios to those without
 * a number.
 */
const selectStudies = (studies: readonly Study[], count: number): readonly Study[] => {
	const first = [...studies].sort((a, b) => (b.between?.[1] ?? 0) - (a.between?.[1] ?? 0)).slice(0, count);
	return studies.filter((study) => first.includes(study));
};

/** Returns the height of the scale with a number of studies, in units. */
export const scaleHeight = (studies: number): number =>
	HEADING_HEIGHT + (studies + 1) * ROW_HEIGHT + AXIS_HEIGHT;

/**
 * Draws the scale: a row for what the errors here cannot reveal, and a row for each study.
 * @param studies number of studies to show
 */
export function drawScale(shared: GroupRisk, rect: Rect, studies: number, world: World): Drawing {
	const [left, right] = [rect.x + 3, rect.x + rect.width - 8];
	const maxRatio = Math.max(DEFAULT_MAX_RATIO, ...shared.studies.map(({ between }) => between?.[1] ?? 1));
	const scale = scaleLog([1, maxRatio], [left, right]);
	const axisY = rect.y + HEADING_HEIGHT + (studies + 1) * ROW_HEIGHT + 2;
	const ownX = roundToTenth(scale(shared.times));
	const rows = mergeDrawings(
		drawHiddenRange(shared, rect.y + HEADING_HEIGHT, scale, world, right),
		...selectStudies(shared.studies, studies).map((study, index) => {
			const y = rect.y + HEADING_HEIGHT + (index + 1) * ROW_HEIGHT;
			return mergeDrawings(
				{ shapes: studyShapes(study, y + ROW_HEIGHT - MARK_HALF_HEIGHT - 4, scale) },
				drawRowText(study.id, study.names, scale(study.between?.[0] ?? 1), y, right, rect.x)
			);
		})
	);
	return mergeDrawings(
		horizontalAxis({
			id: 'times',
			scale,
			ticks: TICKS.filter((times) => times <= maxRatio),
			format: (value) => formatCount(world, value),
			ends: [left, right],
			at: axisY
		}),
		{
			shapes: [
				{
					id: 'own-line',
					style: 'hair',
					d: lineAroundText([ownX, rect.y + HEADING_HEIGHT * 0.8], [ownX, axisY], rows.texts)
				},
				{
					id: 'own-tick',
					style: 'curve',
					d: `M${ownX} ${roundToTenth(axisY - LABEL_SIZE * 0.7)}V${roundToTenth(axisY)}`
				}
			]
		},
		drawHeading(shared, rect, ownX, world),
		rows
	);
}

/**
 * Draws the question that the scale answers, and the reader’s ratio above its line.
 * @param at x of that line, in units
 */
function drawHeading({ times }: GroupRisk, rect: Rect, at: number, world: World): Drawing {
	const ownText = world.fill('risk.times', { times: formatCount(world, times) });
	const halfWidth = (textWidth(ownText, LABEL_SIZE) * 1.06) / 2;
	const x = Math.min(rect.x + rect.width - halfWidth, Math.max(rect.x + halfWidth, at));
	const question = world.word('risk.question');
	const fits = (from: number, to: number) => textWidth(question, LABEL_SIZE) * 1.1 + LABEL_SIZE <= to - from;
	const isQuestionLeft = fits(rect.x, x - halfWidth);
	const line = { y: roundToTenth(rect.y + LABEL_SIZE * 0.9), size: LABEL_SIZE, style: 'strong' } as const;
	return mergeDrawings({
		texts: [
			{ ...line, id: 'own', text: ownText, x: roundToTenth(x), anchor: 'middle' },
			...(isQuestionLeft || fits(x + halfWidth, rect.x + rect.width)
				? [
						{
							...line,
							id: 'question',
							text: question,
							x: roundToTenth(isQuestionLeft ? rect.x : rect.x + rect.width),
							anchor: isQuestionLeft ? ('start' as const) : ('end' as const)
						}
					]
				: [])
		]
	});
}

/** Draws the hatched range of ratios that the number of errors cannot reveal. */
function drawHiddenRange(
	shared: GroupRisk,
	y: number,
	scale: (times: number) => number,
	world: World,
	right: number
): Drawing {
	const [from, to, bottom] = [scale(1), scale(shared.hiddenRatio), y + ROW_HEIGHT - 4];
	const hatching: string[] = [];
	for (let x = from; x + 2 * MARK_HALF_HEIGHT <= to; x += LABEL_SIZE * 0.45)
		hatching.push(
			`M${roundToTenth(x)} ${roundToTenth(bottom)}l${2 * MARK_HALF_HEIGHT}-${2 * MARK_HALF_HEIGHT}`
		);
	return mergeDrawings(
		{
			shapes: [
				{
					id: 'hidden',
					style: 'hair',
					d: `M${roundToTenth(from)} ${roundToTenth(bottom - 2 * MARK_HALF_HEIGHT)}H${roundToTenth(to)}v${2 * MARK_HALF_HEIGHT}H${roundToTenth(from)}z${hatching.join('')}`
				}
			]
		},
		drawRowText(
			'here',
			[hiddenRangeText(shared, world), shortHiddenRangeText(shared, world)],
			from,
			y,
			right,
			from
		)
	);
}

/**
 * Draws the longest wording that fits to the right of a position. If none does, it draws the longest that
 * fits in the row, farther to the left.
 * @param from x of the position, in units
 * @param right x of the right end of the row, in units
 * @param left x of the left end of the row, in units
 */
function drawRowText(
	id: string,
	wordings: readonly string[],
	from: number,
	y: number,
	right: number,
	left: number
): Drawing {
	const widthOf = (words: string) => textWidth(words, LABEL_SIZE) * 1.03;
	const start = from + (id === 'here' ? 0 : 2);
	const words =
		wordings.find((each) => widthOf(each) <= right - start) ??
		wordings.find((each) => widthOf(each) <= right - left) ??
		wordings.at(-1) ??
		'';
	const x = Math.max(left, Math.min(start, right - widthOf(words)));
	const style = id === 'here' ? 'haloed' : 'soft haloed';
	return mergeDrawings({
		texts: textBlock(id, words, { x, y, width: right - left + LABEL_SIZE * 2 }, { style, maxLines: 1 }).texts
	});
}

/**
 * Returns the mark of a study: a bar between two values, an open ring at 1 where no difference was found, or
 * dots where a difference of unknown size was found.
 */
function studyShapes(
	{ id, between, found: hasDifference }: Study,
	y: number,
	scale: (times: number) => number
) {
	const cap = LABEL_SIZE * 0.3;
	if (between) {
		const [low, high] = between.map((times) => roundToTenth(scale(times))) as [number, number];
		const end = (x: number) => `M${x} ${roundToTenth(y - cap)}v${2 * cap}`;
		return [
			{ id: `${id}-bar`, style: 'curve', d: `${end(low)}M${low} ${roundToTenth(y)}H${high}${end(high)}` }
		];
	}
	if (!hasDifference) return [{ id: `${id}-bar`, style: 'point open', d: circlePath(scale(1), y, cap) }];
	const dots = [1, 2, 3].map((step) => circlePath(scale(1) + step * LABEL_SIZE * 0.8, y, 1));
	return [{ id: `${id}-bar`, style: 'scene-dot', d: dots.join('') }];
}

/** Returns the words for the ratios that the number of errors cannot reveal. */
function hiddenRangeText({ errors, hiddenRatio: times }: GroupRisk, world: World): string {
	const count = errors.a + errors.b;
	if (count === 0) return world.word('risk.here-none');
	if (times >= DEFAULT_MAX_RATIO) return pluralWord(world, 'risk.here-all', count);
	return pluralWord(world, 'risk.here', count).replace('{gap}', ratioText(times, world));
}

const shortHiddenRangeText = (shared: GroupRisk, world: World): string =>
	shared.errors.a + shared.errors.b === 0 || shared.hiddenRatio >= DEFAULT_MAX_RATIO
		? hiddenRangeText(shared, world)
		: world.fill('risk.here-brief', { gap: ratioText(shared.hiddenRatio, world) });

/**
 * Returns the words for a ratio, such as “1 to 7.7”, with two significant digits below 10, because more would
 * suggest false precision.
 */
export function ratioText(times: number, world: World): string {
	const digits = times < 10 && !Number.isInteger(times) ? 1 : 0;
	return world.fill('risk.times', { times: world.format(times, { type: 'decimal', digits }) });
}

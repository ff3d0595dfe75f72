/**
 * The scale of how many times more often group B is wrongly matched than group A: results of published studies, and the
 * range that the errors here cannot reveal.
 */
import { range } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, axisX } from '#lib/chart/layout/axis.ts';
import { exactly, type Box } from '#lib/chart/layout/box.ts';
import { margin, ruleMark } from '#lib/chart/layout/marks.ts';
import { plot, type Frame, type PlotMark } from '#lib/chart/layout/plot.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { MAX_ERROR_RATIO } from '#lib/model/faces/recognition.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { ratioText, type GroupRisk, type Study } from './data.ts';

/** End of the scale, unless a study found a larger ratio. */
const DEFAULT_MAX_RATIO = MAX_ERROR_RATIO;
const TICKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Heights of a row, a line of words above its mark, and of the heading, in units. */
const [ROW_HEIGHT, HEADING_HEIGHT] = [LABEL_SIZE * 2.3, LABEL_SIZE * 1.6];
/** Half the height of a mark, and the distance of its lower edge from the next row, in units. */
const [MARK_HALF_HEIGHT, MARK_GAP] = [LABEL_SIZE * 0.4, 4];

/** Returns the height of the scale with a number of studies, in units. */
export const scaleHeight = (studies: number): number =>
	HEADING_HEIGHT + (studies + 1) * ROW_HEIGHT + AXIS_HEIGHT;

/**
 * Returns at most `count` studies, in their order. It prefers those with the largest ratios to those without
 * a number.
 */
const selectStudies = (studies: readonly Study[], count: number): readonly Study[] => {
	const first = [...studies].sort((a, b) => (b.between?.[1] ?? 0) - (a.between?.[1] ?? 0)).slice(0, count);
	return studies.filter((study) => first.includes(study));
};

/**
 * The scale, with a row for what the errors here cannot reveal, and a row for each study.
 * @param count number of studies to show
 */
export function ratioScale(shared: GroupRisk, count: number, world: World): Box {
	const { times, studies } = shared;
	const maxRatio = Math.max(DEFAULT_MAX_RATIO, ...studies.map(({ between }) => between?.[1] ?? 1));
	return exactly(
		{ height: scaleHeight(count) },
		plot(
			{ x: scaleLog([1, maxRatio], [0, 1]) },
			margin('left', 3),
			margin('right', 8),
			heading(times, world),
			axisX({
				id: 'times',
				ticks: () => TICKS.filter((tick) => tick <= maxRatio),
				format: (value) => formatCount(world, value)
			}),
			ruleMark('own-line', 'hair', { x: [times] }),
			{
				draw: ({ x, rect }) => ({
					shapes: [createShape('own-tick', 'curve', `M${x(times)} ${rect.y + rect.height - 7}v7`)]
				})
			},
			{
				draw: (frame) =>
					mergeDrawings(
						drawHiddenRange(shared, frame, world),
						...selectStudies(studies, count).map((study, index) => drawStudy(study, index + 1, frame))
					)
			}
		)
	);
}

/** The reader’s ratio above its line, and the question that the scale answers beside it, where there is more space. */
function heading(times: number, world: World): PlotMark {
	const style = { style: 'strong', maxLines: 1 };
	const own = text('own', world.fill('risk.times', { times: formatCount(world, times) }), style);
	return {
		band: { side: 'top', size: HEADING_HEIGHT },
		draw(frame, { x, y, width }) {
			const ratio = own.measure({ width, height: HEADING_HEIGHT });
			const left = Math.max(x, Math.min(x + width - ratio.width, frame.x(times) - ratio.width / 2));
			const right = left + ratio.width;
			const sides = [left - x, x + width - right].map((free) =>
				text('question', world.word('risk.question'), style).measure({
					width: free - LABEL_SIZE,
					height: HEADING_HEIGHT
				})
			);
			const question = sides.find(({ fits }) => fits);
			return mergeDrawings(
				ratio.draw(left, y, new Map()),
				question?.draw(question === sides[0] ? x : x + width - question.width, y, new Map()) ?? {}
			);
		}
	};
}

/** The hatched range of ratios that the number of errors cannot reveal, in the first row. */
function drawHiddenRange(shared: GroupRisk, frame: Frame, world: World): Drawing {
	const { x, rect } = frame;
	const [from, to, bottom] = [x(1), x(shared.hiddenRatio), rect.y + ROW_HEIGHT - MARK_GAP];
	const height = 2 * MARK_HALF_HEIGHT;
	const hatching = range(from, to - height + 0.01, LABEL_SIZE * 0.45).map(
		(start) => `M${start} ${bottom}l${height} ${-height}`
	);
	const outline = rectPath({ x: from, y: bottom - height, width: to - from, height });
	return mergeDrawings(
		{ shapes: [createShape('hidden', 'hair', outline + hatching.join(''))] },
		drawRowText('here', hiddenRangeWordings(shared, world), from, 0, frame)
	);
}

/** The row of a study. */
const drawStudy = (study: Study, row: number, frame: Frame): Drawing =>
	mergeDrawings(
		{
			shapes: [studyMark(study, frame.rect.y + (row + 1) * ROW_HEIGHT - MARK_HALF_HEIGHT - MARK_GAP, frame)]
		},
		drawRowText(study.id, study.names, frame.x(study.between?.[0] ?? 1) + 2, row, frame)
	);

/**
 * Draws the longest wording that fits to the right of a position. If none does, it draws the longest that
 * fits in the row, farther to the left.
 */
function drawRowText(
	id: string,
	wordings: readonly string[],
	from: number,
	row: number,
	{ rect }: Frame
): Partial<Drawing> {
	const style = id === 'here' ? 'haloed' : 'soft haloed';
	const right = rect.x + rect.width;
	const words = (anchor: 'start' | 'end', width: number) =>
		text(id, wordings, { style, anchor, maxLines: 1 }).measure({ width, height: ROW_HEIGHT });
	const beside = words('start', right - from);
	const placed = beside.fits ? beside : words('end', rect.width);
	return placed.draw(beside.fits ? from : right - placed.width, rect.y + row * ROW_HEIGHT, new Map());
}

/**
 * Returns the mark of a study: a bar between two values, an open ring at 1 where no difference was found, or
 * dots where a difference of unknown size was found.
 */
function studyMark({ id, between, found: hasDifference }: Study, y: number, { x }: Frame): Shape {
	const cap = LABEL_SIZE * 0.3;
	if (between) {
		const [low, high] = between.map(x) as [number, number];
		const end = (at: number) => `M${at} ${y - cap}v${2 * cap}`;
		return createShape(`${id}-bar`, 'curve', `${end(low)}M${low} ${y}H${high}${end(high)}`);
	}
	if (!hasDifference) return createShape(`${id}-bar`, 'point open', circlePath(x(1), y, cap));
	const dots = [1, 2, 3].map((step) => circlePath(x(1) + step * LABEL_SIZE * 0.8, y, 1));
	return createShape(`${id}-bar`, 'scene-dot', dots.join(''));
}

/** Returns the wordings for the ratios that the number of errors cannot reveal. */
function hiddenRangeWordings({ errors, hiddenRatio }: GroupRisk, world: World): string[] {
	const count = errors.a + errors.b;
	if (count === 0) return [world.word('risk.here-none')];
	if (hiddenRatio >= DEFAULT_MAX_RATIO) return [pluralWord(world, 'risk.here-all', count)];
	const gap = ratioText(hiddenRatio, world);
	return [
		pluralWord(world, 'risk.here', count).replace('{gap}', gap),
		world.fill('risk.here-brief', { gap })
	];
}

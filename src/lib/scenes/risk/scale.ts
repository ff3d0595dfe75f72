/**
 * The scale of how many times more often group B is wrongly matched than group A: results of published studies, and the
 * range that the errors here cannot reveal. Each has a row: its mark on the left, its name on the right.
 */
import { scaleLog } from 'd3-scale';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, GAPS, middleOf, type Box, type Measured } from '#lib/chart/layout/box.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { MAX_ERROR_RATIO } from '#lib/model/faces/recognition.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { ratioText, type GroupRisk, type Study } from './data.ts';

/** End of the scale, unless a study found a larger ratio. */
const DEFAULT_MAX_RATIO = MAX_ERROR_RATIO;
const TICKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Space between two rows, and half the height of a mark, in units. */
const [ROW_GAP, MARK_HALF_HEIGHT] = [LABEL_SIZE * 0.7, LABEL_SIZE * 0.4];
/** Width of the names from which the question above them is large, in units. */
const MIN_LARGE_QUESTION_WIDTH = 250;
/** Shares of the width for the marks: the first that leaves all names a single line, or else the smallest. */
const [AXIS_SHARES, MIN_AXIS_SHARE] = [[0.5, 0.4, 0.32], 0.32] as const;
/** Smallest width with names as large as a title, in units. */
const MIN_WIDTH_LARGE_NAMES = 500;

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
	const studies = selectStudies(shared.studies, count);
	const namesWith = (size: number, maxLines: number) => [
		text('here', hiddenRangeWordings(shared, world), { size, maxLines }),
		...studies.map(({ id, names }) => text(id, names, { size, maxLines }))
	];
	const question = (size: number) =>
		text('question', world.word('risk.question'), { style: 'strong', size, maxLines: 1 });
	const heads = {
		own: text('own', world.fill('risk.times', { times: formatCount(world, shared.times) }), {
			style: 'strong',
			maxLines: 1
		}),
		question: fit(atLeast({ width: MIN_LARGE_QUESTION_WIDTH }, question(TITLE_SIZE)), question(LABEL_SIZE))
	};
	return {
		measure({ width, height }) {
			const layOutWith = (share: number, size: number, maxLines: number) => {
				const axisWidth = width * share - GAPS.s;
				const free = { width: width - axisWidth - GAPS.l, height };
				const rows = namesWith(size, maxLines).map((name) => name.measure(free));
				const head = heads.question.measure(free);
				const tall = rows.reduce(
					(sum, row) => sum + row.height + ROW_GAP,
					head.height + ROW_GAP + AXIS_HEIGHT
				);
				return { axisWidth, rows, head, tall };
			};
			const sizes = width < MIN_WIDTH_LARGE_NAMES ? [LABEL_SIZE] : [TITLE_SIZE, LABEL_SIZE];
			const { axisWidth, rows, head, tall } =
				sizes
					.flatMap((size) => AXIS_SHARES.map((share) => layOutWith(share, size, 1)))
					.find((each) => each.tall <= height && each.rows.every(({ fits }) => fits)) ??
				layOutWith(MIN_AXIS_SHARE, LABEL_SIZE, 2);
			return {
				width,
				height: tall,
				fits: tall <= height && [...rows, head].every(({ fits }) => fits),
				draw(left, top, rects) {
					const axis = { x: left, y: top, width: axisWidth, height: tall - AXIS_HEIGHT };
					const x = ratioAxis(studies, axis);
					const nameX = left + axisWidth + GAPS.l;
					const own = heads.own.measure({ width: axisWidth, height: LABEL_SIZE * 2 });
					const ownX = Math.max(
						left,
						Math.min(left + axisWidth - own.width, x(shared.times) - own.width / 2)
					);
					let y = top + head.height + ROW_GAP;
					const drawRow = (row: Measured, index: number): Drawing => {
						const [at, study] = [y + middleOf(row), studies[index - 1]];
						const [mark, end] = study ? studyMark(study, at, x) : hiddenRangeMark(shared, at, x);
						const leader = createShape(
							`${mark.id}-leader`,
							'hair',
							`M${end + GAPS.xs} ${at}H${nameX - GAPS.s}`
						);
						const drawing = mergeDrawings({ shapes: [mark, leader] }, row.draw(nameX, y, rects));
						y += row.height + ROW_GAP;
						return drawing;
					};
					return mergeDrawings(
						own.draw(ownX, top, rects),
						head.fits ? head.draw(nameX, top, rects) : {},
						{
							shapes: [
								createShape(
									'own-line',
									'hair',
									`M${x(shared.times)} ${top + head.height}V${top + axis.height}`
								)
							]
						},
						...rows.map(drawRow),
						horizontalAxis({
							id: 'times',
							scale: x,
							ticks: TICKS.filter((tick) => tick <= (x.domain()[1] ?? 1)),
							format: (value) => formatCount(world, value),
							ends: [left, left + axisWidth],
							at: top + axis.height
						})
					);
				}
			};
		}
	};
}

/** Returns the scale of ratios over the width of a rectangle. */
const ratioAxis = (studies: readonly Study[], { x, width }: Rect) =>
	scaleLog(
		[1, Math.max(DEFAULT_MAX_RATIO, ...studies.map(({ between }) => between?.[1] ?? 1))],
		[x + 3, x + width - 3]
	);

/** A mark, and the x of its right end. */
type EndedMark = readonly [mark: Shape, end: number];

/** Returns the band of ratios that the number of errors cannot reveal. */
function hiddenRangeMark({ hiddenRatio }: GroupRisk, y: number, x: (ratio: number) => number): EndedMark {
	const [from, to] = [x(1), x(hiddenRatio)];
	const band = { x: from, y: y - MARK_HALF_HEIGHT, width: to - from, height: 2 * MARK_HALF_HEIGHT };
	return [createShape('hidden', 'tone-2', rectPath(band)), to];
}

/**
 * Returns the mark of a study: a bar between two values, an open ring at 1 where no difference was found, or
 * dots where a difference of unknown size was found.
 */
function studyMark(
	{ id, between, found: hasDifference }: Study,
	y: number,
	x: (ratio: number) => number
): EndedMark {
	if (between) {
		const [low, high] = between.map(x) as [number, number];
		const end = (at: number) => `M${at} ${y - MARK_HALF_HEIGHT}v${2 * MARK_HALF_HEIGHT}`;
		return [createShape(`${id}-bar`, 'curve', `${end(low)}M${low} ${y}H${high}${end(high)}`), high];
	}
	const radius = LABEL_SIZE * 0.28;
	if (!hasDifference)
		return [createShape(`${id}-bar`, 'point open', circlePath(x(1), y, radius)), x(1) + radius];
	const dots = [1, 2, 3].map((step) => x(1) + step * LABEL_SIZE * 0.8);
	const d = dots.map((at) => circlePath(at, y, 1.5)).join('');
	return [createShape(`${id}-bar`, 'scene-dot', d), dots.at(-1) as number];
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

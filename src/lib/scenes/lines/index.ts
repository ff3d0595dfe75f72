/** Scene “lines”: series as lines over time, with their names at their ends, a band where sources differ, and a marked point. */
import { scaleLinear } from 'd3-scale';
import type { Drawing } from '#lib/chart/drawing.ts';
import { axisX, axisY } from '#lib/chart/layout/axis.ts';
import { empty, grow, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { lineEndMark } from '#lib/chart/layout/line-ends.ts';
import { boxMark, margin } from '#lib/chart/layout/marks.ts';
import { areaMark, lineMark } from '#lib/chart/layout/path-marks.ts';
import { plot } from '#lib/chart/layout/plot.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { firstItems } from '../shared/first-items.ts';
import { formatValue } from '../shared/format-value.ts';
import { COVERED } from '../shared/guess.ts';
import {
	atOf,
	data,
	interpolate,
	middleOf,
	pointsUntil,
	table,
	valueRange,
	valueText,
	whenText,
	withoutAnswer
} from './data.ts';
import type { Line, Lines } from './data.ts';
import { markedPoint } from './marked-point.ts';

/** Styles of the lines that are not coloured, in their order. */
const LINE_STYLES = ['curve', 'trail', 'outline'];
/** Size of a plot above which words are large, and height of the smallest plot, in units. */
const [LARGE_SIZE, MIN_HEIGHT] = [440, 45];

/** Which words a plot has: values at the ends of the lines and an axis of values; and the largest share of the width for the ends. */
interface Words {
	readonly hasValues: boolean;
	readonly hasAxis: boolean;
	readonly share: number;
}
const WORDS: readonly Words[] = [
	{ hasValues: true, hasAxis: true, share: 0.4 },
	{ hasValues: false, hasAxis: true, share: 0.4 },
	{ hasValues: false, hasAxis: false, share: 0.65 }
];

const layout = (shown: Lines, viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? world.word('lines.title') : ''),
			// The values at the ends are left to the table before the last lines are.
			grow(
				firstItems(shown.lines, (lines) => WORDS.map((words) => linesPlot(lines, shown, words, world)), world)
			)
		)
	);

/** In the middle of the plot, where it fits. */
const questionMark = place(
	{ x: 'middle', y: 'middle' },
	fit(number('question', COVERED, { size: [HERO_SIZE, TITLE_SIZE], style: 'soft' }), empty)
);

const linesPlot = (
	lines: readonly Line[],
	shown: Lines,
	{ hasValues, hasAxis, share }: Words,
	world: PictureWorld
): Box =>
	sized(({ width, height }) => {
		const { moments, mark, isCovered } = shown;
		const size = width > LARGE_SIZE && height > LARGE_SIZE / 2 ? TITLE_SIZE : LABEL_SIZE;
		const drawn = lines.map((line) => ({ ...line, points: pointsUntil(line.points, shown.until) }));
		const curves = isCovered ? [] : drawn;
		const [bottom, top] = valueRange(shown);
		const ends = drawn.flatMap(({ id, label, points, isMain }, index) => {
			const last = points.at(-1);
			if (!last) return [];
			const name = text(`${id}-name`, label, {
				style: isMain ? 'strong right-ink' : 'strong',
				size,
				...(hasAxis && { maxLines: 2 })
			});
			const value = note(`${id}-value`, hasValues ? (isCovered ? COVERED : valueText(last, world)) : '', {
				size
			});
			// The names of covered lines are at equal distances, in the order of the story.
			const y = isCovered ? top - ((index + 0.5) / drawn.length) * (top - bottom) : middleOf(last);
			return [{ id, x: last.at, y, content: column({ gap: 'none' }, name, value) }];
		});
		return plot(
			{
				x: [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 1],
				y: scaleLinear(valueRange(shown), [0, 1]).nice(4),
				least: { height: MIN_HEIGHT }
			},
			...(hasAxis
				? [axisY({ id: 'value', ticks: (y) => y.ticks(4), format: (value) => formatValue(world, value) })]
				: []),
			axisX({
				id: 'when',
				ticks: () => moments.map(({ at }) => at),
				format: (at) => whenText(moments.find((each) => each.at === at)?.when ?? '', world)
			}),
			lineEndMark(ends, share),
			margin('top', LABEL_SIZE / 2),
			...(isCovered ? [boxMark(questionMark)] : []),
			...curves.map(({ id, points, isMain }) =>
				areaMark(
					`${id}-range`,
					isMain ? 'sector' : 'tone-1',
					points,
					atOf,
					({ high }) => high,
					({ low }) => low
				)
			),
			...curves.map(({ id, points, isMain }, index) =>
				lineMark(id, isMain ? 'rim' : (LINE_STYLES[index % LINE_STYLES.length] ?? ''), points, atOf, middleOf)
			),
			...(mark && mark.point.at <= shown.until ? markedPoint(mark, size, world) : [])
		);
	});

export default definePictureScene({ data, layout, table, withoutAnswer, isStatic: true, interpolate });

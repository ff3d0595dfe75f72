/** Draws a thousand scenes stacked by score, and the threshold that the reader drags. */
import { horizontalAxis, AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { SCENES_PER_DAY } from '#lib/model/alerts/detector.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { drawCounts, SMALL_NUMBER_HEIGHT, countSettings, type CountSettings } from './counts.ts';
import { data, type ScoreHistogramView } from './data.ts';
import { humpMarks, rowMarks, type Band } from './places.ts';
import { scoreScale, MAX_SCORE, type ScoreScale } from './scale.ts';
import { table } from './table.ts';

/** Scores with a tick. */
const TICKS = [20, 40, 60, 80];
/** Height up to which there is no title, in units. */
const MIN_HEIGHT_FOR_TITLE = 240;
/** Height up to which the axis has no name, in units. */
const MIN_HEIGHT_FOR_AXIS_NAME = 195;
/** Height of the label of the threshold, in units. */
const HANDLE_HEIGHT = LABEL_SIZE * 1.6;

/** Vertical positions, from top to bottom, in units. */
interface RowPositions {
	readonly realCounts: number;
	readonly real: Band;
	readonly ordinaryCounts: number;
	readonly ordinary: Band;
	/** Whether the axis has a name. */
	readonly named: boolean;
}

function layout(view: ScoreHistogramView, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock(
		'title',
		viewport.showTitle && whole.height > MIN_HEIGHT_FOR_TITLE
			? ['score-histogram.title', 'score-histogram.title-short'].map((key) =>
					world.fill(key, { scenes: formatCount(world, SCENES_PER_DAY) })
				)
			: '',
		whole,
		{ style: 'chart-title', size: TITLE_SIZE, maxLines: 1 }
	);
	const rect = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.8 : 0);
	const words = countSettings(view, rect, world);
	const plan = rowPositions(rect, words);
	const highest = Math.max(0, ...[view.real, view.ordinary].map(({ points }) => points.at(-1)?.score ?? 0));
	const scale = scoreScale(highest, rect.x, rect.width, words.right);
	const line = scale.line(view.threshold);
	const most = rect.width > 600 ? 32 : 16;
	return mergeDrawings(
		{
			shapes: [
				{
					id: 'floor',
					style: 'hair',
					d: `M${roundToTenth(rect.x)} ${roundToTenth(plan.real.bottom)}h${roundToTenth(rect.width)}`
				},
				{
					id: 'line',
					style: 'cut',
					d: `M${roundToTenth(line)} ${roundToTenth(rect.y + HANDLE_HEIGHT)}V${roundToTenth(plan.ordinary.bottom)}`
				}
			],
			series: [
				{
					kind: 'scenes',
					marks: [
						...humpMarks(view.ordinary.points, plan.ordinary, scale, line),
						...rowMarks(view.real.points, plan.real, scale, line, most)
					]
				}
			],
			texts: title.texts
		},
		drawHandle(view.threshold, line, rect, world),
		drawAxis(scale, rect, plan, world),
		drawCounts(
			'real',
			view.real,
			{ words, line, rect, threshold: view.threshold },
			plan.realCounts,
			plan.real
		),
		drawCounts(
			'ordinary',
			view.ordinary,
			{ words, line, rect, threshold: view.threshold },
			plan.ordinaryCounts,
			plan.ordinary
		)
	);
}

function rowPositions({ y, height }: Rect, { height: counts }: CountSettings): RowPositions {
	const gap =
		height > 400 ? LABEL_SIZE * 1.2 : height > SMALL_NUMBER_HEIGHT ? LABEL_SIZE * 0.4 : LABEL_SIZE * 0.2;
	const realCounts = y + HANDLE_HEIGHT + Math.max(gap, LABEL_SIZE * 0.3);
	const realTop = realCounts + counts + gap;
	const real = { top: realTop, bottom: realTop + Math.max(LABEL_SIZE * 1.5, height * 0.14) };
	const ordinaryCounts = real.bottom + 1.5 * gap;
	const named = height > MIN_HEIGHT_FOR_AXIS_NAME;
	return {
		realCounts,
		real,
		ordinaryCounts,
		ordinary: {
			top: ordinaryCounts + counts + gap,
			bottom: y + height - AXIS_HEIGHT - (named ? LABEL_SIZE * 1.4 : 0)
		},
		named
	};
}

/** Draws the label of the threshold and, where they fit, the meanings of its two sides. */
function drawHandle(threshold: number, line: number, { x, y, width }: Rect, world: World): Drawing {
	const text = world.fill('score-histogram.threshold', { threshold: formatCount(world, threshold) });
	// All letters of a monospaced font have the same width.
	const handleWidth = [...text].length * LABEL_SIZE * 0.62 + LABEL_SIZE;
	const from = Math.min(x + width - handleWidth, Math.max(x, line - handleWidth / 2));
	const sideLine = {
		y: roundToTenth(y + HANDLE_HEIGHT / 2 + LABEL_SIZE * 0.36),
		size: LABEL_SIZE,
		style: ''
	};
	const [quietText, alertText] = ['quiet', 'alert'].map((key) => world.word(`score-histogram.${key}`)) as [
		string,
		string
	];
	const gap = LABEL_SIZE * 0.6;
	return mergeDrawings({
		shapes: [
			{
				id: 'handle',
				style: 'plate',
				d: `M${roundToTenth(from)} ${roundToTenth(y)}h${roundToTenth(handleWidth)}v${HANDLE_HEIGHT}h-${roundToTenth(handleWidth)}z`
			}
		],
		texts: [
			{
				...sideLine,
				id: 'threshold',
				text,
				x: roundToTenth(from + handleWidth / 2),
				anchor: 'middle',
				style: 'machine'
			},
			...(from - gap - textWidth(quietText, LABEL_SIZE) >= x
				? [{ ...sideLine, id: 'quiet', text: quietText, x: roundToTenth(from - gap), anchor: 'end' as const }]
				: []),
			...(from + handleWidth + gap + textWidth(alertText, LABEL_SIZE) <= x + width
				? [
						{
							...sideLine,
							id: 'alert',
							text: alertText,
							x: roundToTenth(from + handleWidth + gap),
							anchor: 'start' as const
						}
					]
				: [])
		]
	});
}

/** Draws the axis of scores with its name. Scores below 0 or above 100 are displayed as 0 and 100. */
function drawAxis({ x }: ScoreScale, rect: Rect, { ordinary, named }: RowPositions, world: World): Drawing {
	const axisY = ordinary.bottom;
	const [left, right] = [rect.x, rect.x + rect.width];
	const zoneLabel = (id: string, wordings: readonly string[], from: number, to: number): TextLine => {
		const fits = wordings.find((text) => textWidth(text, LABEL_SIZE) <= to - from) ?? wordings.at(-1) ?? '';
		const half = textWidth(fits, LABEL_SIZE) / 2;
		const middle = Math.max(left + half, Math.min(right - half, (from + to) / 2));
		const y = roundToTenth(axisY + AXIS_HEIGHT - LABEL_SIZE * 0.2);
		return { id, text: fits, x: roundToTenth(middle), y, size: LABEL_SIZE, anchor: 'middle', style: 'soft' };
	};
	const ends = [x(0), x(MAX_SCORE)].map(
		(end) => `M${roundToTenth(end)} ${roundToTenth(axisY)}v${LABEL_SIZE * 0.6}`
	);
	const name = textBlock('axis-name', named ? world.word('score-histogram.axis') : '', rect, {
		style: 'soft'
	});
	const placeAt = (words: TextBlock, left: number, top: number) =>
		translate(words, left - rect.x, top - rect.y).texts;
	return mergeDrawings(
		horizontalAxis({
			id: 'axis',
			scale: x,
			ticks: TICKS,
			format: (value) => formatCount(world, value),
			ends: [left, right],
			at: axisY
		}),
		{
			shapes: [{ id: 'zones', style: 'axis', d: ends.join('') }],
			texts: [
				zoneLabel('zero', [world.word('score-histogram.zero'), formatCount(world, 0)], left, x(0)),
				zoneLabel('top', [formatCount(world, MAX_SCORE)], x(MAX_SCORE), right),
				...placeAt(
					name,
					Math.max(rect.x, x(MAX_SCORE / 2) - name.width / 2),
					axisY + AXIS_HEIGHT + LABEL_SIZE * 0.4
				)
			]
		}
	);
}

export default defineMarkScene({ data, layout, table });

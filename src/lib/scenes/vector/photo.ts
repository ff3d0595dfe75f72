/** Draws a photograph with the landmarks that software measures, and the sixteen numbers of its embedding. */
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { drawFace } from '#lib/chart/people/face.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Embedding } from '#lib/model/faces/face-parameters.ts';
import type { World } from '../world.ts';
import type { FaceComparison, Photograph } from './data.ts';

/**
 * Ratio of width to height of a sheet, its largest share of the row, and the width of a head as a share of
 * the sheet.
 */
const [SHEET_RATIO, MAX_SHEET_SHARE, HEAD_SHARE] = [0.82, 0.4, 0.98];
/** Default end of the scale of the bars. Larger numbers extend it. */
const DEFAULT_MAX = 2.4;
/** Smallest height of a row with a large name, in units. */
const LARGE_NAME_HEIGHT = LABEL_SIZE * 11;
/** Height of the bars up to which there are no words below them, in units. */
const MIN_HEIGHT_FOR_NOTE = LABEL_SIZE * 4;

/**
 * Draws a photograph: a sheet with the face, its name, and the numbers of its embedding as bars. Behind the
 * bars of the taken photograph are outlines of those of the photograph on file.
 */
export function drawPhotograph(
	id: 'filed' | 'taken',
	{ conditions, embedding }: Photograph,
	measured: FaceComparison,
	rect: Rect,
	world: World
): Drawing {
	const sheetWidth = Math.min(rect.height * SHEET_RATIO, rect.width * MAX_SHEET_SHARE);
	const sheet = { ...rect, width: sheetWidth, height: Math.min(rect.height, sheetWidth / SHEET_RATIO) };
	const gap = Math.max(LABEL_SIZE * 0.8, sheetWidth * 0.14);
	const column = {
		...rect,
		x: rect.x + sheetWidth + gap,
		width: rect.width - sheetWidth - gap,
		height: sheet.height
	};
	const name = textBlock(id, [world.word(`vector.${id}`), world.word(`vector.${id}-short`)], column, {
		style: 'strong',
		size: rect.height > LARGE_NAME_HEIGHT ? TITLE_SIZE : LABEL_SIZE,
		maxLines: 1
	});
	const note = world.word(`vector.${id}-note`);
	const isNoteBeside = name.width * 1.04 + LABEL_SIZE * 2 + textWidth(note, LABEL_SIZE) <= column.width;
	const plot = trimTop(column, name.height + LABEL_SIZE * 0.2);
	// The meaning of the outlines is given in any layout box, beside the name or below the bars.
	const isNoteBelow = !isNoteBeside && id === 'taken' && plot.height > MIN_HEIGHT_FOR_NOTE;
	const words = textBlock(`${id}-note`, isNoteBeside || isNoteBelow ? note : '', column, {
		style: 'soft',
		anchor: isNoteBelow ? 'start' : 'end'
	});
	const noteOffset = isNoteBelow
		? column.height - words.height
		: Math.max(0, (name.height - words.height) * 0.75);
	const others = id === 'taken' ? measured.filed.embedding : undefined;
	const maxValue =
		max([DEFAULT_MAX, ...measured.filed.embedding, ...measured.taken.embedding].map(Math.abs)) ?? DEFAULT_MAX;
	return mergeDrawings(
		{
			shapes: [
				...sheetShapes(id, conditions, measured, sheet),
				...barShapes(id, embedding, others, maxValue, trimBottom(plot, isNoteBelow ? words.height + 2 : 0))
			]
		},
		{ texts: [...name.texts, ...translate(words, 0, noteOffset).texts] }
	);
}

function sheetShapes(
	id: string,
	conditions: Photograph['conditions'],
	{ face }: FaceComparison,
	{ x, y, width, height }: Rect
): Shape[] {
	const size = width * HEAD_SHARE;
	const drawing = drawFace(face, {
		x: x + width / 2,
		y: y + height / 2,
		size,
		conditions,
		character: 'pupil'
	});
	const points = drawing.landmarks.map(([px, py]) =>
		circlePath(px, py, Math.max(LABEL_SIZE * 0.12, size * 0.016))
	);
	return [
		{
			id: `${id}-sheet`,
			style: 'plate',
			d: `M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(width)}v${roundToTenth(height)}h-${roundToTenth(width)}z`
		},
		{ id: `${id}-shade`, style: 'grid-line', d: drawing.hatch },
		{ id: `${id}-face`, style: size < LABEL_SIZE * 6 ? 'face small' : 'face', d: drawing.lines },
		{ id: `${id}-solid`, style: 'people', d: drawing.solid },
		{ id: `${id}-landmarks`, style: 'sign', d: points.join('') }
	];
}

/**
 * Returns bars up and down from zero.
 * @param others numbers to outline behind the bars, if any
 * @param maxValue largest absolute value on the scale
 */
function barShapes(
	id: string,
	numbers: Embedding,
	others: Embedding | undefined,
	maxValue: number,
	{ x, y, width, height }: Rect
): Shape[] {
	const xScale = scaleBand<number>()
		.domain([...numbers.keys()])
		.range([x, x + width])
		.paddingInner(0.42)
		.paddingOuter(0.1);
	const yScale = scaleLinear()
		.domain([-maxValue, maxValue])
		.range([y + height, y]);
	const zero = roundToTenth(yScale(0));
	const bars = (values: Embedding, wider: number) =>
		values
			.map((value, index) => {
				const [left, wide] = [(xScale(index) ?? x) - wider, xScale.bandwidth() + 2 * wider];
				return `M${roundToTenth(left)} ${zero}V${roundToTenth(yScale(value))}h${roundToTenth(wide)}V${zero}z`;
			})
			.join('');
	return [
		...(others ? [{ id: `${id}-others`, style: 'boxes', d: bars(others, xScale.bandwidth() * 0.18) }] : []),
		{ id: `${id}-bars`, style: 'points', d: bars(numbers, 0) },
		{ id: `${id}-zero`, style: 'axis', d: `M${roundToTenth(x)} ${zero}h${roundToTenth(width)}` }
	];
}

/** A photograph of her with what software measures on it, and the sixteen numbers that it makes of that. */
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { block, moved } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { drawFace } from '#lib/chart/face.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below } from '#lib/chart/divide.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { Embedding } from '#lib/model/face-parameters.ts';
import type { World } from '../world.ts';
import type { Measured, Photograph } from './data.ts';

/** Width of a sheet over its height, and at most of its row; of a head over the sheet's width. */
const [SHEET, MOST, HEAD] = [0.82, 0.4, 0.98];
/** No number of a face is much larger; where one is, bars of all are lower. */
const LARGEST = 2.4;
/** Rows so high have a large name. */
const TALL = LABEL * 11;
/** Lower bars have no words under them. */
const LOW = LABEL * 4;

/** Sheet, name and bars; outlines of other numbers behind these where there are any. */
export function photo(
	id: 'filed' | 'taken',
	{ conditions, numbers }: Photograph,
	measured: Measured,
	rect: Rect,
	world: World
): Drawing {
	const wide = Math.min(rect.height * SHEET, rect.width * MOST);
	const sheet = { ...rect, width: wide, height: Math.min(rect.height, wide / SHEET) };
	const gap = Math.max(LABEL * 0.8, wide * 0.14);
	const column = { ...rect, x: rect.x + wide + gap, width: rect.width - wide - gap, height: sheet.height };
	const name = block(id, [world.word(`vector.${id}`), world.word(`vector.${id}-short`)], column, {
		style: 'strong',
		size: rect.height > TALL ? TITLE : LABEL,
		most: 1
	});
	const note = world.word(`vector.${id}-note`);
	const beside = name.width * 1.04 + LABEL * 2 + textWidth(note, LABEL) <= column.width;
	const plot = below(column, name.height + LABEL * 0.2);
	// Outlines are named in any room, beside the name or under the bars.
	const under = !beside && id === 'taken' && plot.height > LOW;
	const words = block(`${id}-note`, beside || under ? note : '', column, {
		style: 'soft',
		anchor: under ? 'start' : 'end'
	});
	const drop = under ? column.height - words.height : Math.max(0, (name.height - words.height) * 0.75);
	const others = id === 'taken' ? measured.filed.numbers : undefined;
	const most = max([LARGEST, ...measured.filed.numbers, ...measured.taken.numbers].map(Math.abs)) ?? LARGEST;
	return together(
		{
			shapes: [
				...sheetOf(id, conditions, measured, sheet),
				...barsOf(id, numbers, others, most, above(plot, under ? words.height + 2 : 0))
			]
		},
		{ texts: [...name.texts, ...moved(words, 0, drop).texts] }
	);
}

function sheetOf(
	id: string,
	conditions: Photograph['conditions'],
	{ face }: Measured,
	{ x, y, width, height }: Rect
): Shape[] {
	const size = width * HEAD;
	const drawing = drawFace(face, { x: x + width / 2, y: y + height / 2, size, conditions, sitter: 'pupil' });
	const points = drawing.landmarks.map(([px, py]) => ring(px, py, Math.max(LABEL * 0.12, size * 0.016)));
	return [
		{
			id: `${id}-sheet`,
			style: 'plate',
			d: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`
		},
		{ id: `${id}-shade`, style: 'grid-line', d: drawing.hatch },
		{ id: `${id}-face`, style: size < LABEL * 6 ? 'face small' : 'face', d: drawing.lines },
		{ id: `${id}-solid`, style: 'people', d: drawing.solid },
		{ id: `${id}-landmarks`, style: 'sign', d: points.join('') }
	];
}

/** Bars up and down from zero. */
function barsOf(
	id: string,
	numbers: Embedding,
	others: Embedding | undefined,
	most: number,
	{ x, y, width, height }: Rect
): Shape[] {
	const across = scaleBand<number>()
		.domain([...numbers.keys()])
		.range([x, x + width])
		.paddingInner(0.42)
		.paddingOuter(0.1);
	const up = scaleLinear()
		.domain([-most, most])
		.range([y + height, y]);
	const zero = round(up(0));
	const bars = (values: Embedding, wider: number) =>
		values
			.map((value, index) => {
				const [left, wide] = [(across(index) ?? x) - wider, across.bandwidth() + 2 * wider];
				return `M${round(left)} ${zero}V${round(up(value))}h${round(wide)}V${zero}z`;
			})
			.join('');
	return [
		...(others ? [{ id: `${id}-others`, style: 'boxes', d: bars(others, across.bandwidth() * 0.18) }] : []),
		{ id: `${id}-bars`, style: 'points', d: bars(numbers, 0) },
		{ id: `${id}-zero`, style: 'axis', d: `M${round(x)} ${zero}h${round(width)}` }
	];
}

import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { yearsOf } from '../dates.ts';
import type { World, WorldRecord } from '../world.ts';
import { axisOf, type Axis } from './axis.ts';
import { itemsOf } from './items.ts';
import { diamond, drawMarks, RADIUS } from './marks.ts';
import { wordsOf } from './notes.ts';
import type { LawLayout, Sizes } from './view.ts';

/** The least room between two rows, as a share of the size of their letters. */
const LEAST_PITCH = 2.05;
/** Where the axis of years runs above the foot, and its figures below it, in sizes of letters. */
const FIGURES = 1.15;

/** Rows in the order of time over an axis of years. A long list makes the picture taller, never the letters smaller. */
export function layOut(world: World, sizes: Sizes): { readonly layout: LawLayout; readonly height: number } {
	const { bar, foot, head, label, margin, width } = sizes;
	const items = itemsOf(world);
	const pitch = Math.max((sizes.height - head - foot) / Math.max(1, items.length), label * LEAST_PITCH);
	const height = round(head + foot + pitch * items.length);
	const axis = axisOf(items, world.lawAsOf, margin, width - margin - label);
	const rows = items.map((item, index) => ({ item, y: round(head + (index + 1) * pitch - bar * 0.9) }));
	const bottom = round(height - foot + bar * 0.4);
	const marks = drawMarks(rows, axis, bar, world.lawAsOf);
	const key = keyOf(world, sizes);
	const words = rows.flatMap(({ item, y }) => rowLines(item, world, sizes, axis, y));
	const layout = {
		lines: [...heading(world, sizes, axis), ...key.words, ...words, ...figures(world, sizes, axis, bottom)],
		ground: words.map(ground).join(''),
		...lattice(axis, { head, left: margin, right: width - margin }, bottom),
		...marks,
		rulings: key.marks.rulings + marks.rulings,
		opinions: key.marks.opinions + marks.opinions,
		date: `M${axis.place(yearsOf(world.lawAsOf))} ${head}V${bottom}`
	};
	return { height, layout };
}

/** Paper under words, so that no line of the years runs through them. */
export function ground(words: TextLine): string {
	const { left, right, top, bottom } = extent(words);
	const pad = words.size * 0.3;
	return `M${round(left - pad)} ${round(top)}H${round(right + pad)}V${round(bottom)}H${round(left - pad)}z`;
}

export const line = (
	id: string,
	text: string,
	x: number,
	y: number,
	size: number,
	style = 'chart-label'
): TextLine => ({
	id,
	text,
	x: round(x),
	y: round(y),
	size,
	anchor: 'start',
	style
});

/** The title names the date at which the law is drawn; the line that stands for it is named beside it. */
function heading(world: World, { head, label, margin, title, width }: Sizes, axis: Axis): TextLine[] {
	const words = world.word('law.at-date');
	const x = Math.min(axis.place(yearsOf(world.lawAsOf)), width - margin - textWidth(words, label) / 2);
	return [
		line(
			'title',
			world.fill('law.title', { date: writeDate(world.locale, world.lawAsOf) }),
			margin,
			margin + title * 0.75,
			title,
			'chart-title'
		),
		{ ...line('date', words, x, head - label * 0.55, label, 'chart-label soft'), anchor: 'middle' }
	];
}

/** Which diamond is a court’s and which an authority’s or a parliament’s. */
function keyOf(world: World, { bar, head, label, margin }: Sizes) {
	const y = round(head - label * 0.55);
	const [ruling, authority] = (['law.key-ruling', 'law.key-opinion'] as const).map(world.word);
	const r = bar * RADIUS;
	const first = margin + r;
	const second = first + r + label * 0.5 + textWidth(ruling ?? '', label) + label + r;
	const middle = y - label * 0.3;
	return {
		marks: {
			rulings: diamond(round(first), round(middle), r),
			opinions: diamond(round(second), round(middle), r)
		},
		words: [
			line('key-ruling', ruling ?? '', first + r + label * 0.5, y, label, 'chart-label soft'),
			line('key-opinion', authority ?? '', second + r + label * 0.5, y, label, 'chart-label soft')
		]
	};
}

/** Over its mark, to the right of where it begins, or as far left as it must go to end inside the picture. */
function rowLines(
	item: WorldRecord,
	world: World,
	{ bar, label, margin, width }: Sizes,
	axis: Axis,
	y: number
): TextLine[] {
	const room = width - 2 * margin;
	const { name, note, offset, width: length } = wordsOf(item, world, label, room);
	const start = axis.place(yearsOf(item.when ?? world.lawAsOf));
	const x = Math.max(margin, Math.min(start, width - margin - length));
	const base = y - bar / 2 - label * 0.36;
	return [
		line(item.id, name, x, base, label, 'chart-label strong'),
		...(note === '' ? [] : [line(`${item.id}-note`, note, x + offset, base, label, 'chart-label soft')])
	];
}

/** The years under the axis, and where the scale changes. */
function figures(world: World, { label, margin }: Sizes, axis: Axis, bottom: number): TextLine[] {
	const { first, turn } = axis;
	const y = bottom + label * FIGURES;
	const said =
		first < turn
			? [
					line(
						'scale',
						world.fill('law.scale', { year: String(turn) }),
						margin,
						y + label * 1.25,
						label,
						'chart-label soft'
					)
				]
			: [];
	return [...yearFigures(axis, label, y), ...said];
}

/** The years of an axis on a line, as many as there is room for. */
export function yearFigures({ first, last, place, turn }: Axis, label: number, y: number): TextLine[] {
	const room = textWidth('0000', label) * 1.25;
	const every = Math.max(1, Math.ceil(room / Math.max(0.1, place(turn + 1) - place(turn))));
	const years = [...(first < turn ? [first] : [])];
	for (let year = turn; year < last; year += every) years.push(year);
	return years.map((year) => line(`year-${year}`, String(year), place(year), y, label, 'chart-label soft'));
}

/** A line for each year of the wide scale, the axis, and two strokes across it where the scale changes. */
export function lattice(
	{ first, last, place, turn }: Axis,
	{ head, left, right }: { readonly head: number; readonly left: number; readonly right: number },
	bottom: number
) {
	let years = '';
	for (let year = turn; year <= last; year++) years += `M${place(year)} ${head}V${bottom}`;
	if (first < turn) years += `M${place(first)} ${head}V${bottom}`;
	const x = place(turn);
	return {
		years,
		axis: `M${left} ${bottom}H${right}`,
		turn:
			first < turn
				? `M${round(x - 2.6)} ${round(bottom + 1.4)}l1.4 -2.8M${round(x - 1.2)} ${round(bottom + 1.4)}l1.4 -2.8`
				: ''
	};
}

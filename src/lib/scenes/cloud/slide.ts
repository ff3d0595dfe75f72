import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { marksOf, stand } from './layout.ts';
import { listInWords, verdictOf } from './lines.ts';
import { LABEL, LEADING, planOf, STRONG, type Plan } from './slide-plan.ts';
import type { CloudLayout, CloudView, Measured } from './view.ts';

/** Rings that have their distance on them. */
const NAMED = [4, 8];

/** The list as a map, its middle enlarged over both faces, and what becomes of her. */
const slide: SlideLayout<CloudView, CloudLayout> = ({ measured }, viewport, world) => {
	const plan = planOf(viewport);
	const still = stand(measured.street, plan.drawing, world);
	const key = keyOf(measured, plan, world);
	return {
		map: plan.drawing.map,
		lens: plan.drawing.lens,
		passing: still.passing,
		strokes: [...marksOf(measured, plan.drawing, still), ...key.strokes],
		lines: [
			...key.lines,
			...ringLines(plan, world),
			...names(plan, world),
			...words(measured, plan, world),
			...paragraph('note', world.word('cloud.slide-note'), plan.note, plan.note.y, 'soft')
		]
	};
};

export default slide;

/** What dots are, on one row or, in a column, one below the other. */
function keyOf(measured: Measured, { key, drawing: { mark } }: Plan, world: World) {
	const indent = LABEL * 0.8;
	const passers = world.word('cloud.key-passers');
	const beside = (list: string) => textWidth(list, LABEL) + textWidth(passers, LABEL) + 2 * indent + LABEL;
	const long = listInWords(measured, world);
	const list = key.row && beside(long) > key.width ? shortList(measured, world) : long;
	const first = paragraph(
		'key-list',
		list,
		{ x: key.x + indent, width: key.row ? Infinity : key.width - indent },
		key.y,
		'list-ink'
	);
	const last = first.at(-1)?.y ?? key.y;
	const at = key.row
		? { x: key.x + indent + textWidth(list, LABEL) + LABEL + indent, y: key.y }
		: { x: key.x + indent, y: last + LABEL * 1.3 };
	const dot = (id: string, style: string, x: number, y: number): Stroke =>
		stroke(id, style, ring(x - indent * 0.65, y - LABEL * 0.34, mark * 0.8));
	return {
		strokes: [dot('key-list', 'on-list', key.x + indent, key.y), dot('key-passer', 'passer', at.x, at.y)],
		lines: [...first, ...paragraph('key-passers', passers, { x: at.x, width: Infinity }, at.y, '')]
	};
}

function shortList({ dots, each }: Measured, world: World): string {
	if (each === 1) return plural(world, 'cloud.slide-entries', dots);
	return world.fill('cloud.each', { entries: plural(world, 'cloud.slide-entries', each) });
}

function ringLines({ drawing: { map } }: Plan, world: World): TextLine[] {
	return NAMED.map((away) => ({
		id: `ring-${away}`,
		text: integer(world, away),
		x: map.x,
		y: round(map.y + away * map.scale + LABEL * 0.35),
		size: LABEL,
		anchor: 'middle',
		style: 'machine haloed'
	}));
}

/** Under both faces. */
function names({ drawing: { sheets }, short }: Plan, world: World): TextLine[] {
	return sheets.map(([x, y, width, height], index) => ({
		id: index === 0 ? 'entry' : 'ines',
		text: world.word(index === 0 ? (short ? 'cloud.entry-short' : 'cloud.entry') : 'cloud.ines'),
		x: round(x + width / 2),
		y: round(y + height + STRONG * 1.1),
		size: STRONG,
		anchor: 'middle',
		style: 'strong'
	}));
}

/** What becomes of her and, where there is room, how seldom one comparison is wrong. */
function words(measured: Measured, { verdict, numbers }: Plan, world: World): TextLine[] {
	const [says] = verdictOf(measured);
	const style = measured.inside ? 'strong wrong-ink' : 'strong';
	const text = world.word(`cloud.${says}`);
	// A single line stands in the middle of the room for two.
	const y = verdict.y + (textWidth(text, STRONG) > verdict.width ? 0 : STRONG * 0.5);
	const said = paragraph('verdict', text, verdict, y, style, STRONG);
	if (numbers === undefined) return said;
	const one = world.fill('cloud.one-in', { count: integer(world, measured.comparisons) });
	const size = Math.min(14, (verdict.width / textWidth(one, 1)) * 0.98);
	return [
		...said,
		...paragraph('comparison', one, { x: verdict.x, width: Infinity }, numbers, 'figure-number', size),
		...paragraph('comparison-name', world.word('cloud.comparison'), verdict, numbers + LABEL * 1.3, '')
	];
}

function paragraph(
	id: string,
	text: string,
	{ x, width }: { readonly x: number; readonly width: number },
	y: number,
	style: string,
	size = LABEL
): TextLine[] {
	const line = { id, x: round(x), y: round(y), size: round(size), anchor: 'start', style } as const;
	return stacked(wrap(text, size, width), line, LEADING);
}

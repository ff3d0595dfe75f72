import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Measures } from './measures.ts';
import type { Measured } from './view.ts';

/** All words of the figure. */
export function linesOf(measured: Measured, measures: Measures, world: World): TextLine[] {
	const { margin, title, note, map, rings, sheets, names, size } = measures;
	const small = { size: size.label, style: 'soft' } as const;
	return [
		{
			id: 'title',
			text: world.word('cloud.title'),
			x: margin,
			y: title,
			size: size.title,
			anchor: 'start',
			style: 'chart-title'
		},
		...keyLines(measured, measures, keyPlaces(measured, measures, world), world),
		...rings.map((away): TextLine => ({
			id: `ring-${away}`,
			text: integer(world, away),
			x: map.x,
			y: round(map.y + away * map.scale + size.label * 0.35),
			size: size.label,
			anchor: 'middle',
			style: 'machine haloed'
		})),
		...(['entry', 'ines'] as const).map((id, index): TextLine => {
			const [x, , width] = sheets[index] as (typeof sheets)[number];
			return {
				id,
				text: world.word(id === 'entry' && measures.short ? 'cloud.entry-short' : `cloud.${id}`),
				x: round(x + width / 2),
				y: names,
				size: size.strong,
				anchor: 'middle',
				style: 'strong'
			};
		}),
		{
			id: 'enlarged',
			text: world.word('cloud.enlarged'),
			x: measures.lens.x,
			y: measures.enlarged,
			size: size.label,
			anchor: 'middle',
			style: 'soft'
		},
		...verdictLines(measured, measures, world),
		...numberLines(measured, measures, world),
		{ id: 'note', text: world.word('cloud.note'), x: margin, y: note, anchor: 'start', ...small }
	];
}

/** What the dots are; `keyMarks` has one of each. */
function keyLines(measured: Measured, { key, size }: Measures, places: KeyPlaces, world: World): TextLine[] {
	const common = { y: key, size: size.label, anchor: 'start' } as const;
	const text = listInWords(measured, world);
	return [
		{ id: 'key-list', text, x: places.list, style: 'list-ink', ...common },
		{ id: 'key-passers', text: world.word('cloud.key-passers'), x: places.passers, style: '', ...common }
	];
}

interface KeyPlaces {
	readonly list: number;
	readonly passers: number;
}

/** Where the words of the key begin; each has room for a mark before it. */
export function keyPlaces(measured: Measured, { margin, size }: Measures, world: World): KeyPlaces {
	const list = round(margin + size.label * MARK);
	const width = textWidth(listInWords(measured, world), size.label);
	return { list, passers: round(list + width + size.label * (MARK + 0.9)) };
}

/** From the beginning of a mark to its words, in sizes of a letter; a mark is half as wide. */
export const MARK = 0.8;

/** What a dot of the list is. */
export function listInWords({ dots, each }: Measured, world: World): string {
	if (each === 1) return plural(world, 'cloud.entries', dots);
	return world.fill('cloud.each', { entries: plural(world, 'cloud.entries', each) });
}

/** Whether she is in the circle, and what that says of her: keys of words. */
export function verdictOf({ inside, listed }: Measured): readonly [says: string, more: string] {
	if (inside) return ['inside', 'somebody-else'];
	return listed ? ['outside', 'let-go'] : ['unlisted', 'no-circle'];
}

function verdictLines(measured: Measured, { verdict, size }: Measures, world: World): TextLine[] {
	const [x, y, width] = verdict;
	const { inside } = measured;
	const [says, more] = verdictOf(measured);
	const first = wrap(world.word(`cloud.${says}`), size.strong, width);
	const second = wrap(world.word(`cloud.${more}`), size.label, width);
	const line = { x, anchor: 'start' } as const;
	return [
		...stacked(first, {
			id: 'verdict',
			y,
			size: size.strong,
			style: inside ? 'strong wrong-ink' : 'strong',
			...line
		}),
		...stacked(second, {
			id: 'else',
			y: round(y + first.length * size.strong * 1.18 + size.label * 0.2),
			size: size.label,
			style: '',
			...line
		})
	];
}

/** The least room on both sides of the words between two numbers. */
const LEAST = 2.5;

/** One comparison, times so many entries, makes one passer-by. Numbers shrink where they would not fit. */
function numberLines(
	{ list, comparisons, faces }: Measured,
	{ margin, right, numbers, said, size }: Measures,
	world: World
): TextLine[] {
	const blocks = (['comparison', 'passer'] as const).map((id) => ({
		id,
		name: world.word(`cloud.${id}`),
		text: world.fill('cloud.one-in', { count: integer(world, id === 'passer' ? faces : comparisons) })
	}));
	const widthOf = ({ name, text }: { name: string; text: string }, number: number) =>
		Math.max(textWidth(text, number), textWidth(name, size.label));
	const spareAt = (number: number, times: string) =>
		right -
		margin -
		textWidth(times, size.label) -
		blocks.reduce((sum, block) => sum + widthOf(block, number), 0);
	const [long, short] = ['', '-short'].map((form) =>
		world.fill(`cloud.times${form}`, { list: integer(world, list) })
	) as [string, string];
	const times = spareAt(size.number, long) < 2 * LEAST ? short : long;
	let { number } = size;
	while (spareAt(number, times) < 2 * LEAST && number > size.label) number -= 0.2;
	const gap = Math.min(spareAt(number, times) / 2, 1.4 * number);
	const [first] = blocks as [(typeof blocks)[number], unknown];
	const middle = round(margin + widthOf(first, number) + gap);
	const end = round(middle + textWidth(times, size.label) + gap);
	return [
		{ id: 'times', text: times, x: middle, y: numbers, size: size.label, anchor: 'start', style: 'soft' },
		...blocks.flatMap(({ id, name, text }, index): TextLine[] => {
			const line = { x: index === 0 ? margin : end, anchor: 'start' } as const;
			return [
				{ id, text, y: numbers, size: round(number), style: 'figure-number', ...line },
				{ id: `${id}-name`, text: name, y: said, size: size.label, style: '', ...line }
			];
		})
	];
}

import { bust, stripes } from '#lib/chart/bust.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { framesFor, pileOf } from '../crowd/piles.ts';
import { layOut as layOutTrays, place, type Tray } from '../confusion-tree/trays.ts';
import type { World } from '../world.ts';
import { OUT_OF } from './measures.ts';
import { TALL, WIDE, type Measures, type Row } from './measures.ts';
import { scaleOf } from './scale.ts';
import type { ByGroup, RiskLayout, Shared } from './view.ts';

/** Shares of the pitch. */
export const PASSER = 0.86;
const FRAME = 0.78;
export const FLAGGED = 0.54;
/** Width of a stripe, as a share of the bust. */
const STRIPE = 0.075;

/** Passers-by of both groups, under them the false alerts, and the scale of what was measured elsewhere. */
export function layOut(wide: boolean, shared: Shared, world: World): RiskLayout {
	const measures = wide ? WIDE : TALL;
	const { passers, errors } = measures;
	const pile = pileOf(shared.errors.a + shared.errors.b);
	const framed = { a: framesFor(shared.errors.a, pile), b: framesFor(shared.errors.b, pile) };
	const [above, below] = [
		traysOf(shared.passers, shared.passers, passers, measures, 'passers', world),
		traysOf(framed, shared.errors, errors, measures, 'errors', world)
	];
	const legible = below.a.pitch >= measures.legible;
	const scale = scaleOf(shared, measures, world);
	return {
		strokes: [
			people('passers', above, passers.room.top, PASSER),
			...(legible ? [people('flagged', below, errors.room.top, FLAGGED)] : []),
			frames(below, errors.room.top, legible),
			...scale.strokes
		],
		stripes: [
			striped('passers', above.b, passers.room.top, PASSER),
			...(legible ? [striped('flagged', below.b, errors.room.top, FLAGGED)] : [])
		],
		lines: [
			...headings(shared, pile, measures, world),
			...numbers('passers', shared.passers, above, passers, measures, world),
			...numbers('errors', shared.errors, below, errors, measures, world),
			...scale.lines
		]
	};
}

export interface Trays {
	readonly a: Tray;
	readonly b: Tray;
}

/** Two trays from the left, each at least as wide as its number and name. */
export function traysOf(
	drawn: ByGroup,
	counts: ByGroup,
	{ room }: Pick<Row, 'room'>,
	{ size }: Pick<Measures, 'size'>,
	names: string,
	world: World
): Trays {
	const fillings = (['a', 'b'] as const).map((id) => ({
		id,
		count: drawn[id],
		least:
			nameAt(integer(world, counts[id]), size) + textWidth(world.word(`risk.${names}-${id}`), size.strong)
	}));
	const [a, b] = layOutTrays(fillings, room) as [Tray, Tray];
	const shift = a.x - room.left;
	// Marks begin under their number, not in the middle of a tray that is wider than they are.
	return { a: { ...flush(a), x: a.x - shift }, b: { ...flush(b), x: b.x - shift } };
}

const flush = (tray: Tray): Tray => ({ ...tray, width: tray.columns * tray.pitch });

/** How far behind the beginning of a number its name begins. */
const nameAt = (number: string, size: Measures['size']): number =>
	textWidth(number, size.number) + size.strong * 0.4;

/** Everybody in both trays. */
export function people(id: string, { a, b }: Trays, top: number, size: number): Stroke {
	const all = [a, b].flatMap((tray) =>
		Array.from({ length: tray.count }, (_, index) => bust(...place(tray, top, index), tray.pitch * size))
	);
	return stroke(id, 'people', all.join(''));
}

/** What tells group B apart. */
export function striped(id: string, tray: Tray, top: number, size: number) {
	const each = Array.from({ length: tray.count }, (_, index) =>
		stripes(...place(tray, top, index), tray.pitch * size)
	);
	return { id, d: each.join(''), width: Math.round(tray.pitch * size * STRIPE * 100) / 100 };
}

/** A dashed frame for every false alert, or for every pile of them. */
export function frames({ a, b }: Trays, top: number, legible: boolean): Stroke {
	const all = [a, b].flatMap((tray) =>
		Array.from({ length: tray.count }, (_, index) => square(...place(tray, top, index), tray.pitch * FRAME))
	);
	return stroke('frames', legible ? 'alert-false' : 'alert-false fine', all.join(''));
}

function headings({ errors, ordinary }: Shared, pile: number, measures: Measures, world: World): TextLine[] {
	const { margin, right, title, passers, errors: row, chance, size } = measures;
	const count = errors.a + errors.b;
	const strong = { x: margin, size: size.strong, anchor: 'start', style: 'strong' } as const;
	const heading = count > 0 ? plural(world, 'risk.errors', count) : world.word('risk.no-errors');
	const [low, high] = ordinary.map((value) => integer(world, value)) as [string, string];
	const stacked = world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) });
	return [
		...(title > 0
			? [
					{
						...strong,
						id: 'title',
						text: world.word('risk.title'),
						y: title,
						size: size.title,
						style: 'chart-title'
					}
				]
			: []),
		{
			...strong,
			id: 'passers',
			text: world.fill('risk.passers', { count: integer(world, OUT_OF) }),
			y: passers.heading
		},
		{ ...strong, id: 'errors', text: heading, y: row.heading },
		...(pile > 1
			? [
					{
						...strong,
						id: 'pile',
						text: stacked,
						x: right,
						y: row.heading,
						size: size.label,
						anchor: 'end',
						style: 'soft'
					} as const
				]
			: []),
		...(count > 0
			? [
					{
						...strong,
						id: 'chance',
						text: world.fill('risk.chance', { low, high }),
						y: chance,
						size: size.label,
						style: 'soft'
					} as const
				]
			: [])
	];
}

/** Over each tray its number, and after it the name of the group. */
export function numbers(
	row: 'passers' | 'errors',
	counts: ByGroup,
	trays: Trays,
	{ numbers: y }: Pick<Row, 'numbers'>,
	{ size }: Pick<Measures, 'size'>,
	world: World,
	names: string = row
): TextLine[] {
	return (['a', 'b'] as const).flatMap((group): TextLine[] => {
		const x = round(trays[group].x);
		const text = integer(world, counts[group]);
		const colour = row === 'errors' ? ' wrong-ink' : '';
		return [
			{
				id: `${row}-${group}`,
				text,
				x,
				y,
				size: size.number,
				anchor: 'start',
				style: `figure-number${colour}`
			},
			{
				id: `${row}-${group}-name`,
				text: world.word(`risk.${names}-${group}`),
				x: round(x + nameAt(text, size)),
				y,
				size: size.strong,
				anchor: 'start',
				style: ''
			}
		];
	});
}

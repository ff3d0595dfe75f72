/** A hundred who pass and those who are wrongly flagged, each of group A, plain, or B, striped; and gaps found elsewhere. */
import { range } from 'd3-array';
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { counts } from '#lib/chart/counts.ts';
import { NOTHING, together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units } from '#lib/chart/units.ts';
import { above, below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import { flagged, framesFor, PILES } from '../passers.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { data, OUT_OF, type ByGroup, type Shared } from './data.ts';
import { scaleHeight, scaleIn } from './scale.ts';
import { table } from './table.ts';

/** Of a room's height, for the scale at most; narrower rooms have none. */
const SCALE = { share: 0.34, width: 230 };
/** Smaller frames stand for several. */
const LEGIBLE = 9;
const SMALLEST = 2;
const LARGEST = 64;
/** Rows of a hundred that leave none half full. */
const ACROSS = [5, 10, 20, 25, 50];
/** Between A and B. */
const APART = LABEL * 0.9;

function layout(shared: Shared, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const wordings = ['risk.title', 'risk.title-short'].map(world.word);
	const title = block('title', viewport.titled ? wordings : '', whole, {
		style: 'chart-title',
		size: TITLE,
		most: 1
	});
	const room = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const studies = range(shared.studies.length, -1, -1).find(
		(count) => scaleHeight(count) <= whole.height * SCALE.share
	);
	const scaled = whole.width >= SCALE.width ? studies : undefined;
	const high = scaled !== undefined ? scaleHeight(scaled) : 0;
	const people = above(room, scaled !== undefined ? high + LABEL * 1.5 : 0);
	const [passers, errors] =
		people.width > people.height ? columns(people, 2, LABEL * 3) : rows(people, [0.46, 0.54], LABEL * 1.2);
	const foot = { ...whole, y: whole.y + whole.height - high, height: high };
	return together(
		{ texts: title.texts },
		passers ? passersIn(shared, passers, world) : {},
		errors ? errorsIn(shared, errors, world) : {},
		scaled !== undefined ? scaleIn(shared, foot, scaled, world) : {}
	);
}

/** What stands over the people of a panel: what they are, and how many of each group. */
function headIn(
	row: 'passers' | 'errors',
	title: string,
	of: ByGroup,
	rect: Rect,
	note: string,
	world: World
): Block {
	const items = (['a', 'b'] as const).map((group) => ({
		id: `${row}-${group}`,
		number: integer(world, of[group]),
		names: [world.word(`risk.${row}-${group}`)],
		style: row === 'errors' ? 'wrong-ink' : ''
	}));
	const numbers = counts(items, rect, 2);
	return stack(
		[
			block(`${row}-head`, title, rect, { style: 'strong' }),
			block(`${row}-note`, note, rect, { style: 'soft' }),
			...(numbers ? [numbers] : [])
		],
		LABEL * 0.4
	);
}

function passersIn({ passers }: Shared, rect: Rect, world: World): Drawing {
	const title = world.fill('risk.passers', { count: integer(world, OUT_OF) });
	const head = headIn('passers', title, passers, rect, '', world);
	const grid = units([passers.a, passers.b], below(rect, head.height + LABEL * 0.6), {
		most: LARGEST,
		across: ACROSS,
		between: APART
	});
	const ids = Array.from({ length: OUT_OF }, (_, index) => String(index));
	return together(
		{ texts: head.texts },
		peopleOf('sample', [ids.slice(0, passers.a), ids.slice(passers.a)], grid)
	);
}

/** False alerts, as many to a frame as the room asks for; and what chance may do to them. */
function errorsIn({ errors, ordinary, named }: Shared, rect: Rect, world: World): Drawing {
	const count = errors.a + errors.b;
	const title = count > 0 ? plural(world, 'risk.errors', count) : world.word('risk.no-errors');
	const [low, high] = ordinary.map((value) => integer(world, value)) as [string, string];
	const said = count > 0 ? world.fill('risk.chance', { low, high }) : '';
	const chance = block('chance', said, rect, { style: 'soft' });
	const gap = LABEL * 0.6;
	const fitted = PILES.flatMap((pile) => {
		const note = pile > 1 ? world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) }) : '';
		const head = headIn('errors', title, errors, rect, note, world);
		const framed = { a: framesFor(errors.a, pile), b: framesFor(errors.b, pile) };
		const free = below(rect, head.height + gap);
		return [true, false].map((noted) => {
			const room = noted ? above(free, chance.height + gap) : free;
			const grid = units([framed.a, framed.b], room, { most: LARGEST, between: APART });
			return { pile, head, framed, grid, noted };
		});
	});
	const found = fitted.find(({ grid }) => grid.pitch >= LEGIBLE) ?? fitted.at(-1);
	if (!found) return NOTHING;
	const { pile, head, framed, grid, noted } = found;
	// Those of B come first in the crowd.
	const ids = flagged(framed.a + framed.b, named && pile === 1 ? world.lookalike.of : undefined);
	const foot = (grid.groups.at(-1)?.bottom ?? rect.y) + gap - rect.y;
	return together(
		{ texts: [...head.texts, ...(noted ? moved(chance, 0, foot).texts : [])] },
		peopleOf('passers', [ids.slice(framed.b), ids.slice(0, framed.b)], grid, true)
	);
}

/** Everybody of A, plain, and then of B, striped. */
function peopleOf(
	of: string,
	ids: readonly (readonly string[])[],
	{ groups, pitch }: ReturnType<typeof units>,
	framed = false
): Drawing {
	// Where words leave no room, they tell alone.
	if (pitch < SMALLEST) return NOTHING;
	const marks = ids.flatMap((own, group) =>
		own.map((id, index): Mark => {
			const [x, y] = groups[group]?.at(index) ?? [0, 0];
			const core = group === 0 ? 'person' : 'striped';
			return { id, x: round(x), y: round(y), size: round(pitch), core, ...(framed && { frame: 'false' }) };
		})
	);
	return together({ casts: [{ of, marks }] });
}

export default scene({
	data,
	layout,
	table
});

/**
 * Draws a sample of a hundred passers-by and the people wrongly flagged, by group: A plain, B striped. Below
 * is a scale with the ratios found by published studies.
 */
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

/** Largest share of the height for the scale, and smallest width with a scale, in units. */
const SCALE_LIMITS = { share: 0.34, width: 230 };
/**
 * Smallest distance between marks that each stand for one person, between any marks, and the largest
 * distance, in units.
 */
const MIN_SINGLE_PITCH = 9;
const MIN_PITCH = 2;
const MAX_PITCH = 64;
/** Numbers of marks per row that divide a hundred. */
const PER_ROW = [5, 10, 20, 25, 50];
/** Gap between groups A and B, in units. */
const GROUP_GAP = LABEL * 0.9;

function layout(shared: Shared, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const wordings = ['risk.title', 'risk.title-short'].map(world.word);
	const title = block('title', viewport.titled ? wordings : '', whole, {
		style: 'chart-title',
		size: TITLE,
		most: 1
	});
	const belowTitle = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const maxStudies = range(shared.studies.length, -1, -1).find(
		(count) => scaleHeight(count) <= whole.height * SCALE_LIMITS.share
	);
	const shownStudies = whole.width >= SCALE_LIMITS.width ? maxStudies : undefined;
	const scaleBoxHeight = shownStudies !== undefined ? scaleHeight(shownStudies) : 0;
	const peopleRect = above(belowTitle, shownStudies !== undefined ? scaleBoxHeight + LABEL * 1.5 : 0);
	const [passers, errors] =
		peopleRect.width > peopleRect.height
			? columns(peopleRect, 2, LABEL * 3)
			: rows(peopleRect, [0.46, 0.54], LABEL * 1.2);
	const scaleRect = { ...whole, y: whole.y + whole.height - scaleBoxHeight, height: scaleBoxHeight };
	return together(
		{ texts: title.texts },
		passers ? drawPassers(shared, passers, world) : {},
		errors ? drawErrors(shared, errors, world) : {},
		shownStudies !== undefined ? scaleIn(shared, scaleRect, shownStudies, world) : {}
	);
}

/** Lays out the heading of a panel: its title, and the number of people in each group. */
function layOutPanelHeading(
	row: 'passers' | 'errors',
	title: string,
	byGroup: ByGroup,
	rect: Rect,
	note: string,
	world: World
): Block {
	const items = (['a', 'b'] as const).map((group) => ({
		id: `${row}-${group}`,
		number: integer(world, byGroup[group]),
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

function drawPassers({ passers }: Shared, rect: Rect, world: World): Drawing {
	const title = world.fill('risk.passers', { count: integer(world, OUT_OF) });
	const head = layOutPanelHeading('passers', title, passers, rect, '', world);
	const grid = units([passers.a, passers.b], below(rect, head.height + LABEL * 0.6), {
		most: MAX_PITCH,
		across: PER_ROW,
		between: GROUP_GAP
	});
	const ids = Array.from({ length: OUT_OF }, (_, index) => String(index));
	return together(
		{ texts: head.texts },
		drawPeople('sample', [ids.slice(0, passers.a), ids.slice(passers.a)], grid)
	);
}

/** Draws the false alerts, grouped into marks that fit, and the range that chance alone allows. */
function drawErrors({ errors, ordinary, named }: Shared, rect: Rect, world: World): Drawing {
	const count = errors.a + errors.b;
	const title = count > 0 ? plural(world, 'risk.errors', count) : world.word('risk.no-errors');
	const [low, high] = ordinary.map((value) => integer(world, value)) as [string, string];
	const chanceText = count > 0 ? world.fill('risk.chance', { low, high }) : '';
	const chanceBlock = block('chance', chanceText, rect, { style: 'soft' });
	const gap = LABEL * 0.6;
	const candidates = PILES.flatMap((pile) => {
		const note = pile > 1 ? world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) }) : '';
		const head = layOutPanelHeading('errors', title, errors, rect, note, world);
		const markCounts = { a: framesFor(errors.a, pile), b: framesFor(errors.b, pile) };
		const free = below(rect, head.height + gap);
		return [true, false].map((hasChance) => {
			const room = hasChance ? above(free, chanceBlock.height + gap) : free;
			const grid = units([markCounts.a, markCounts.b], room, { most: MAX_PITCH, between: GROUP_GAP });
			return { pile, head, framed: markCounts, grid, noted: hasChance };
		});
	});
	const found = candidates.find(({ grid }) => grid.pitch >= MIN_SINGLE_PITCH) ?? candidates.at(-1);
	if (!found) return NOTHING;
	const { pile, head, framed, grid, noted } = found;
	// The ids of group B come first.
	const ids = flagged(framed.a + framed.b, named && pile === 1 ? world.lookalike.personId : undefined);
	const bottom = (grid.groups.at(-1)?.bottom ?? rect.y) + gap - rect.y;
	return together(
		{ texts: [...head.texts, ...(noted ? moved(chanceBlock, 0, bottom).texts : [])] },
		drawPeople('passers', [ids.slice(framed.b), ids.slice(0, framed.b)], grid, true)
	);
}

/** Draws the people of group A as plain marks, then those of group B as striped marks. */
function drawPeople(
	kind: string,
	ids: readonly (readonly string[])[],
	{ groups, pitch }: ReturnType<typeof units>,
	isFramed = false
): Drawing {
	// Without space for marks, only the words are shown.
	if (pitch < MIN_PITCH) return NOTHING;
	const marks = ids.flatMap((groupIds, group) =>
		groupIds.map((id, index): Mark => {
			const [x, y] = groups[group]?.at(index) ?? [0, 0];
			const core = group === 0 ? 'person' : 'striped';
			return { id, x: round(x), y: round(y), size: round(pitch), core, ...(isFramed && { frame: 'false' }) };
		})
	);
	return together({ casts: [{ of: kind, marks }] });
}

export default scene({
	data,
	layout,
	table
});

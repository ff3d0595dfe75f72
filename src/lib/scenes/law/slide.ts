import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { yearsOf, yearsThrough } from '../dates.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World, WorldRecord } from '../world.ts';
import { axisOf, type Axis } from './axis.ts';
import { itemsOf } from './items.ts';
import { ground, lattice, line, yearFigures } from './layout.ts';
import { drawMarks } from './marks.ts';
import type { LawLayout, LawView } from './view.ts';

const MARGIN = 7;
const [TITLE, TEXT, BAR] = [12.5, 10.3, 7];
/** Heights above and below the rows, and the least of a row. */
const [HEAD, FOOT, PITCH] = [24, 20, 14.5];
/** Share of the width that names may take, and what stands between them and the years. */
const NAMES = 0.55;
const GAP = 8;

interface Row {
	readonly item: WorldRecord;
	readonly y: number;
}

/** A row for each text that holds, held or was to hold, by name; decisions of judges and of authorities in a row each. */
const slide: SlideLayout<LawView, LawLayout> = (_view, viewport, world) => {
	const items = itemsOf(world);
	const isMoment = ({ status = 'ruling' }: WorldRecord) => status === 'ruling';
	const decisions = (ruled: boolean) =>
		items.filter((item) => isMoment(item) && (item.kind === 'ruling') === ruled);
	const groups = [
		{ id: 'rulings', items: decisions(true) },
		{ id: 'opinions', items: decisions(false) }
	].filter((group) => group.items.length > 0);
	const all = items.filter((item) => !isMoment(item));
	const spans = chosen(all, Math.floor((viewport.height - HEAD - FOOT) / PITCH) - groups.length);
	const names = [
		...spans.map(({ id, name }) => ({ id, name, style: 'strong' })),
		...(spans.length < all.length
			? [{ id: 'more', name: moreOf(all.length - spans.length, world), style: 'soft' }]
			: []),
		...groups.map(({ id }) => ({ id, name: world.word(`law.${id}`), style: 'strong' }))
	];
	const pitch = (viewport.height - HEAD - FOOT) / Math.max(1, names.length);
	const rowAt = (index: number) => round(HEAD + (index + 0.5) * pitch);
	const left = leftOf(names, viewport);
	const axis = axisOf(items, world.lawAsOf, left, viewport.width - MARGIN - BAR * 1.6);
	const rows = spans.map((item, index) => ({ item, y: rowAt(index) }));
	const first = names.length - groups.length;
	const moments = groups.map((group, index) =>
		group.items.map((item) => ({ item, y: rowAt(first + index) }))
	);
	const notes = [
		...rows.flatMap((row) => noteBeside(row, axis, [left, viewport.width - MARGIN], world)),
		...moments.flatMap((group) => lastOf(group, axis, viewport.width - MARGIN))
	];
	const bottom = viewport.height - FOOT;
	return {
		lines: [
			...heading(axis, viewport, world),
			...names.map(({ id, name, style }, index) =>
				line(`name-${id}`, cut(name, left - GAP - MARGIN), MARGIN, rowAt(index) + TEXT * 0.36, TEXT, style)
			),
			...notes,
			...foot(axis, left, viewport, world)
		],
		ground: notes.map(ground).join(''),
		...lattice(axis, { head: HEAD, left, right: viewport.width - MARGIN }, bottom),
		...drawMarks([...rows, ...moments.flat()], axis, BAR, world.lawAsOf),
		date: `M${axis.place(yearsOf(world.lawAsOf))} ${HEAD}V${bottom}`
	};
};

export default slide;

/**
 * The texts that have a row where there is no room for all of them: those whose end is not known or still to come,
 * then those that ended last. In the order of time, and with a row left to say how many more there are.
 */
function chosen(spans: readonly WorldRecord[], rows: number): WorldRecord[] {
	if (spans.length <= rows) return [...spans];
	const open = ({ status }: WorldRecord) => status === 'in-force' || status === 'unsettled';
	const end = ({ until, when }: WorldRecord) => yearsThrough(until ?? when ?? '0');
	const first = spans.toSorted((a, b) => Number(open(b)) - Number(open(a)) || end(b) - end(a));
	const kept = first.slice(0, Math.max(1, rows - 1));
	return spans.filter((item) => kept.includes(item));
}

const moreOf = (count: number, world: World): string =>
	world.fill('law.more', { count: world.format(count, { type: 'integer' }) });

/** Where the years begin, right of the names. */
function leftOf(names: readonly { readonly name: string }[], { width }: Viewport): number {
	const widest = Math.max(0, ...names.map(({ name }) => textWidth(name, TEXT)));
	return round(Math.min(MARGIN + widest + GAP, width * NAMES));
}

/** A name that is wider than its column goes as far as whole words fit. */
function cut(name: string, width: number): string {
	const [first = '', ...rest] = wrap(name, TEXT, width - textWidth(' …', TEXT));
	return rest.length === 0 || textWidth(name, TEXT) <= width ? name : `${first} …`;
}

/** The title names the date at which the law is drawn; the line that stands for it is named above it. */
function heading(axis: Axis, { width }: Viewport, world: World): TextLine[] {
	const title = world.fill('law.title', { date: writeDate(world.locale, world.lawAsOf) });
	const words = world.word('law.at-date');
	const half = textWidth(words, TEXT) / 2;
	const x = Math.min(axis.place(yearsOf(world.lawAsOf)), width - MARGIN - half);
	const free = x - half > MARGIN + textWidth(title, TITLE) + GAP;
	return [
		line('title', title, MARGIN, HEAD - 6.5, TITLE, 'chart-title'),
		...(free ? [{ ...line('date', words, x, HEAD - 6.5, TEXT, 'soft'), anchor: 'middle' as const }] : [])
	];
}

/** Years and state in the most words that fit right of a bar or left of it. */
function noteBeside(
	{ item, y }: Row,
	axis: Axis,
	[left, right]: readonly [number, number],
	world: World
): TextLine[] {
	const { status = 'ruling', until, when } = item;
	const now = yearsOf(world.lawAsOf);
	const from = axis.place(when === undefined ? now : yearsOf(when)) - TEXT * 0.5;
	const end = until === undefined ? undefined : axis.place(yearsThrough(until));
	const held = (end ?? axis.place(status === 'unsettled' ? axis.last : now)) + BAR * 1.6;
	for (const text of notesOf(status, when, until, world)) {
		const width = textWidth(text, TEXT);
		const x = held + width <= right ? held : from - width >= left ? from - width : undefined;
		if (x !== undefined) return [line(`${item.id}-note`, text, x, y + TEXT * 0.36, TEXT, 'soft')];
	}
	return [];
}

/** Years and state, then one of them. */
function notesOf(
	status: string,
	when: string | undefined,
	until: string | undefined,
	world: World
): string[] {
	const year = (iso: string | undefined) => (iso === undefined ? '' : writeDate(world.locale, iso, 'year'));
	const values = { when: year(when), until: year(until) };
	const ends = status === 'in-force' && until !== undefined;
	return [
		world.fill(`law.note-${ends ? 'in-force-until' : status}`, values),
		...(ends ? [world.fill('law.note-until', values)] : []),
		world.word(`law.${status}`)
	];
}

/** The name of the last decision of a row, right of its diamond; those of the others are on the page. */
function lastOf(rows: readonly Row[], axis: Axis, right: number): TextLine[] {
	const last = rows.at(-1);
	if (!last) return [];
	const { item, y } = last;
	const x = axis.place(yearsOf(item.when ?? '0')) + BAR * 1.3;
	return x + textWidth(item.name, TEXT) <= right
		? [line(`${item.id}-note`, item.name, x, y + TEXT * 0.36, TEXT, 'soft')]
		: [];
}

/** Years, and under the names that they run on two scales. */
function foot(axis: Axis, left: number, { height }: Viewport, world: World): TextLine[] {
	const y = height - FOOT + TEXT * 1.2;
	const scale = world.fill('law.scale-short', { year: String(axis.turn) });
	const said = axis.first < axis.turn && MARGIN + textWidth(scale, TEXT) < left - 2;
	return [...yearFigures(axis, TEXT, y), ...(said ? [line('scale', scale, MARGIN, y, TEXT, 'soft')] : [])];
}

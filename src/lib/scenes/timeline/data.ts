import { formatDate } from '#lib/i18n/dates.ts';
import { distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { decimalYear, decimalYearEnd } from '../shared/dates.ts';
import { tableOf } from '../shared/table-of.ts';
import type { WorldRecord } from '../world.ts';
import type { TimelineState } from './story.ts';
import { SHOP_SIGNS, type ShopLook, type ShopSign } from './shop.ts';

/**
 * How the records of a kind are drawn: a filled ring, a barred ring, two triangles that point back, or a line
 * that continues.
 */
export type LaneSign = 'full' | 'barred' | 'rewind' | 'onward';

/** The records of a kind. */
export interface Lane {
	readonly kind: string;
	readonly sign: LaneSign;
	readonly items: readonly WorldRecord[];
}

/** Records by kind, with the range of the axis. */
export interface LanesData {
	readonly lanes: readonly Lane[];
	/** First year of the axis. */
	readonly firstYear: number;
	/** Last year of the axis, which ends at least half a year after the last date. */
	readonly lastYear: number;
	/** The date on which the law is as the story describes it. */
	readonly asOf: string;
}

/** The records of a picture, and how they are drawn. */
export interface TimelineData {
	/** In the order of the picture, which is also that of the table. */
	readonly items: readonly WorldRecord[];
	readonly content: LanesData | Gate | Street;
}

/**
 * Sorts the records of a picture by date. Returns a gate if a kind has the sign `gate`, a street if one has the sign of a
 * shop, otherwise lanes by kind.
 */
export function data({ drawn }: TimelineState, world: PictureWorld): TimelineData {
	const startOf = ({ when = world.lawAsOf }: WorldRecord): number => decimalYear(when);
	const { definition } = world;
	const items = world.drawnRecords.toSorted((a, b) => startOf(a) - startOf(b));
	if (Object.values(definition.signs ?? {}).includes('gate'))
		return { items, content: buildGate(items, world) };
	if (Object.values(definition.signs ?? {}).some(isShopSign))
		return { items, content: buildStreet(items, drawn, world) };
	const lanes = distinctKinds(world).map((kind) => ({
		kind,
		sign: (definition.signs?.[kind] ?? 'full') as LaneSign,
		items: items.filter((item) => item.kind === kind)
	}));
	const moments = [
		decimalYear(world.lawAsOf),
		...items.flatMap((item) => [
			startOf(item),
			...(item.until === undefined ? [] : [decimalYearEnd(item.until)])
		])
	];
	return {
		items: lanes.flatMap((lane) => lane.items),
		content: {
			lanes,
			firstYear: Math.floor(Math.min(...moments)),
			lastYear: Math.ceil(Math.max(...moments) + 0.5),
			asOf: world.lawAsOf
		}
	};
}

/** A shop of a street: a decision, and how it looks at the time of the picture. */
export interface Shop extends ShopLook {
	readonly item: WorldRecord;
	/** When it was decided or is to be, and when that ended, in years with fractions. */
	readonly from: number;
	readonly to?: number;
}

/** A street of decisions. */
export interface Street {
	/** In the order of their dates. */
	readonly shops: readonly Shop[];
	/** The time of the picture, in years with fractions. */
	readonly time: number;
	/** Whether that is the date on which the law is as the story describes it. */
	readonly isNow: boolean;
}

const isShopSign = (sign: unknown): sign is ShopSign => SHOP_SIGNS.some((known) => known === sign);

/** Time that a shutter takes to fall or rise, in years, and share of a front that it covers once it has risen again. */
const [FALL_YEARS, RISEN_SHARE] = [0.3, 0.3];

/**
 * Returns the street at a time.
 * @param drawn how much of the time from the first decision to the date of the law has passed, in percent
 */
export function buildStreet(
	items: readonly WorldRecord[],
	drawn: number,
	{ lawAsOf, definition }: PictureWorld
): Street {
	const now = decimalYear(lawAsOf);
	const dated = items
		.map((item) => {
			const { status, when = lawAsOf, until } = item;
			const isPostponed = status === 'postponed';
			const from = decimalYear(isPostponed ? (until ?? when) : when);
			return { item, from, ...(until === undefined || isPostponed ? {} : { to: decimalYear(until) }) };
		})
		.toSorted((a, b) => a.from - b.from);
	const first = Math.floor(dated[0]?.from ?? now);
	const isNow = drawn >= 100;
	const time = isNow ? now : first + ((now - first) * drawn) / 100;
	const passed = (since: number) => (time < since ? 0 : isNow ? 1 : Math.min(1, (time - since) / FALL_YEARS));
	return {
		time,
		isNow,
		shops: dated.map(({ item, from, to }): Shop => {
			const { kind = '', status } = item;
			const known = definition.signs?.[kind];
			const sign = isShopSign(known) ? known : 'shutter';
			const isDotted = from > now || status === 'unsettled' || status === 'dropped';
			const fallen = sign === 'shop' ? 1 - passed(from) : passed(from);
			const risen = to === undefined ? 0 : (1 - RISEN_SHARE) * passed(to);
			return {
				item,
				sign,
				from,
				...(to === undefined ? {} : { to }),
				isDotted,
				isLit: sign === 'shop' || risen > 0,
				hasDoubt: status === 'unsettled',
				...(time < from && from <= now ? {} : { shut: from > now ? 1 : fallen - risen })
			};
		})
	};
}

/** A period in which the gate is open or closed, or its state is unknown. */
export interface GatePeriod {
	readonly state: 'open' | 'closed' | 'unknown';
	/** Start and end, in years with fractions. */
	readonly from: number;
	readonly to: number;
	/** Record that opens the gate; for an unknown state, the unsettled record. Closed periods have none. */
	readonly item?: WorldRecord;
}

/** The periods of a gate, and the diamonds beside it. */
export interface Gate {
	/** Periods without gaps, from one end of the picture to the other. */
	readonly periods: readonly GatePeriod[];
	/** Records with a diamond, none of them in an open period, and their times in years with fractions. */
	readonly marks: readonly { readonly item: WorldRecord; readonly at: number }[];
	/** Number of records that only the table has. */
	readonly omittedCount: number;
	/** Date on which the law is as the story describes it. */
	readonly asOf: string;
}

/**
 * Returns the periods of a gate. A record of a kind with the sign `gate` opens it from its date to its end;
 * one whose time lies within that of an earlier record is left out. An unsettled record opens nothing: the
 * state after the last opening is then unknown.
 * @param items records in chronological order
 */
export function buildGate(items: readonly WorldRecord[], { lawAsOf, definition }: PictureWorld): Gate {
	const signOf = ({ kind = '' }: WorldRecord) => definition.signs?.[kind];
	const opening = items.filter(
		(item) => signOf(item) === 'gate' && item.when !== undefined && item.until !== undefined
	);
	const candidates = opening.map((item): GatePeriod => ({
		state: item.status === 'unsettled' ? 'unknown' : 'open',
		from: decimalYear(item.when ?? ''),
		to: decimalYearEnd(item.until ?? ''),
		item
	}));
	const known = candidates.filter(({ state }) => state === 'open');
	const open = known.filter(
		({ from, to }, index) => !known.some((other, at) => at < index && other.from <= from && other.to >= to)
	);
	const last = Math.max(decimalYear(lawAsOf), ...open.map(({ to }) => to));
	const unknownPeriod = candidates.find(({ state, to }) => state === 'unknown' && to > last);
	const limits = { first: Math.floor(open[0]?.from ?? last) - 1, last: Math.floor(last) + 1 };
	const marks = items
		.filter((item) => signOf(item) === 'diamond' && item.when !== undefined)
		.map((item) => ({ item, at: decimalYear(item.when ?? '') }))
		.filter(
			({ at }) => at > limits.first && at < limits.last && !open.some(({ from, to }) => at >= from && at < to)
		);
	return {
		periods: fillGaps(
			[...open, ...(unknownPeriod ? [{ ...unknownPeriod, from: last, to: limits.last }] : [])],
			limits
		),
		marks,
		omittedCount: items.length - open.length - marks.length - (unknownPeriod ? 1 : 0),
		asOf: lawAsOf
	};
}

/**
 * Fills the gaps between the periods with closed ones, from the first to the last year of the picture.
 * @param open open and unknown periods in chronological order
 */
function fillGaps(
	open: readonly GatePeriod[],
	{ first, last }: { readonly first: number; readonly last: number }
): GatePeriod[] {
	let at = first;
	const filledPeriods = open.flatMap((stretch): GatePeriod[] => {
		const before: GatePeriod = { state: 'closed', from: at, to: stretch.from };
		at = stretch.to;
		return before.to - before.from > 0.01 ? [before, stretch] : [stretch];
	});
	return last - at > 0.01 ? [...filledPeriods, { state: 'closed', from: at, to: last }] : filledPeriods;
}

/** Returns the table of the records, one per row, in the order of the picture. */
export function table({ items }: TimelineData, world: PictureWorld): Table {
	const none = world.word('timeline.none');
	const date = (iso: string | undefined) => (iso === undefined ? none : formatDate(world.locale, iso));
	const word = (of: 'kind' | 'status', name: string | undefined) =>
		name === undefined ? none : world.word(`timeline.${of}-${name}`);
	return tableOf(
		world,
		'timeline',
		items,
		{
			who: ({ name }) => name,
			said: ({ kind }) => word('kind', kind),
			what: ({ what = none }) => what,
			from: ({ when }) => date(when),
			until: ({ until }) => date(until),
			status: ({ status }) => word('status', status)
		},
		{ date: formatDate(world.locale, world.lawAsOf) }
	);
}

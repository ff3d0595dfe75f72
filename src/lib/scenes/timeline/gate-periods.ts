import { decimalYear, decimalYearEnd } from '../shared/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { WorldRecord } from '../world.ts';

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

import { yearsOf, yearsThrough } from '../dates.ts';
import type { PictureWorld } from '../pictured.ts';
import type { WorldRecord } from '../world.ts';

/** A stretch of time in which a gate is open, is closed, or nobody here knows. */
export interface Stretch {
	readonly state: 'open' | 'closed' | 'unknown';
	/** In years. */
	readonly from: number;
	readonly to: number;
	/** The record behind it. */
	readonly item?: WorldRecord;
}

export interface Gate {
	/** From one end of the picture to the other, without a gap. */
	readonly stretches: readonly Stretch[];
	/** Diamonds while it is closed. */
	readonly marks: readonly { readonly item: WorldRecord; readonly at: number }[];
	/** Records that only the table holds. */
	readonly others: number;
	readonly asOf: string;
}

/**
 * A record of a kind with the sign `gate` opens it from its date to its end; of two at once the one that begins first
 * names it. What is unsettled opens nothing: of the time after the last opening one cannot know.
 * @param items in the order of time
 */
export function gateOf(items: readonly WorldRecord[], { lawAsOf, own }: PictureWorld): Gate {
	const signOf = ({ kind = '' }: WorldRecord) => own.signs?.[kind];
	const opening = items.filter(
		(item) => signOf(item) === 'gate' && item.when !== undefined && item.until !== undefined
	);
	const all = opening.map((item): Stretch => ({
		state: item.status === 'unsettled' ? 'unknown' : 'open',
		from: yearsOf(item.when ?? ''),
		to: yearsThrough(item.until ?? ''),
		item
	}));
	const known = all.filter(({ state }) => state === 'open');
	const open = known.filter(
		({ from, to }, index) => !known.some((other, at) => at < index && other.from <= from && other.to >= to)
	);
	const last = Math.max(yearsOf(lawAsOf), ...open.map(({ to }) => to));
	const doubt = all.find(({ state, to }) => state === 'unknown' && to > last);
	const ends = { first: Math.floor(open[0]?.from ?? last) - 1, last: Math.floor(last) + 1 };
	const marks = items
		.filter((item) => signOf(item) === 'diamond' && item.when !== undefined)
		.map((item) => ({ item, at: yearsOf(item.when ?? '') }))
		.filter(
			({ at }) => at > ends.first && at < ends.last && !open.some(({ from, to }) => at >= from && at < to)
		);
	return {
		stretches: filled([...open, ...(doubt ? [{ ...doubt, from: last, to: ends.last }] : [])], ends),
		marks,
		others: items.length - open.length - marks.length - (doubt ? 1 : 0),
		asOf: lawAsOf
	};
}

/** The same with what lies between: closed. */
function filled(
	open: readonly Stretch[],
	{ first, last }: { readonly first: number; readonly last: number }
): Stretch[] {
	let at = first;
	const all = open.flatMap((stretch): Stretch[] => {
		const before: Stretch = { state: 'closed', from: at, to: stretch.from };
		at = stretch.to;
		return before.to - before.from > 0.01 ? [before, stretch] : [stretch];
	});
	return last - at > 0.01 ? [...all, { state: 'closed', from: at, to: last }] : all;
}

import type { WorldRecord, World } from '../world.ts';
import { yearsOf, yearsThrough } from '../dates.ts';

/** A stretch of time in which live analysis was allowed, was not, or nobody here knows. */
export interface Stretch {
	readonly state: 'open' | 'closed' | 'unknown';
	/** In years. */
	readonly from: number;
	readonly to: number;
	/** The law behind it. */
	readonly law?: WorldRecord;
}

export interface Law {
	/** From one end of the picture to the other, without a gap. */
	readonly stretches: readonly Stretch[];
	/** What judges ruled while no law allowed it. */
	readonly rulings: readonly { readonly item: WorldRecord; readonly at: number }[];
	/** Texts and rulings that only the table holds. */
	readonly others: number;
	readonly asOf: string;
}

/** The story’s list `law` in the order of time; what has no date counts from the date at which the law is told. */
export function itemsOf(world: World): WorldRecord[] {
	const begin = ({ when = world.lawAsOf }: WorldRecord): number => yearsOf(when);
	return [...world.records('law')].sort((a, b) => begin(a) - begin(b));
}

/** A law with an end is a trial: it opens the gate for a time, and of two at once the one that begins first names it. */
export function data(_state: unknown, world: World): Law {
	const items = itemsOf(world);
	const isTrial = ({ kind, until, when }: WorldRecord) =>
		kind === 'law' && when !== undefined && until !== undefined;
	const trials = items.filter(isTrial).map((law): Stretch => ({
		state: law.status === 'unsettled' ? 'unknown' : 'open',
		from: yearsOf(law.when ?? ''),
		to: yearsThrough(law.until ?? ''),
		law
	}));
	const known = trials.filter(({ state }) => state === 'open');
	const open = known.filter(
		({ from, to }, index) => !known.some((other, at) => at < index && other.from <= from && other.to >= to)
	);
	const last = Math.max(yearsOf(world.lawAsOf), ...open.map(({ to }) => to));
	const doubt = trials.find(({ state, to }) => state === 'unknown' && to > last);
	const ends = { first: Math.floor(open[0]?.from ?? last) - 1, last: Math.floor(last) + 1 };
	const rulings = items
		.filter(({ kind, when }) => kind === 'ruling' && when !== undefined)
		.map((item) => ({ item, at: yearsOf(item.when ?? '') }))
		.filter(
			({ at }) => at > ends.first && at < ends.last && !open.some(({ from, to }) => at >= from && at < to)
		);
	return {
		stretches: filled([...open, ...(doubt ? [{ ...doubt, from: last, to: ends.last }] : [])], ends),
		rulings,
		others: items.length - open.length - rulings.length - (doubt ? 1 : 0),
		asOf: world.lawAsOf
	};
}

/** The same with what lies between: no law, closed. */
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

import { round } from '#lib/chart/path.ts';
import { yearsOf, yearsThrough } from '../dates.ts';
import type { WorldRecord } from '../world.ts';

/** Share of the width that the years before the turn get, however many they are. */
const EARLY = 0.18;
/** Share of the items that are to fall after the turn. */
const LATE_ITEMS = 0.8;

/** Years across a picture on two scales: most happened lately, so late years are wider. */
export interface Axis {
	readonly first: number;
	/** The year in which the scale changes. */
	readonly turn: number;
	readonly last: number;
	/** Where a moment lies, in years; before the first or after the last year, at that end. */
	readonly place: (years: number) => number;
}

/** An axis for the items, from the year of the first to the end of the last or of the date asked for. */
export function axisOf(items: readonly WorldRecord[], asOf: string, left: number, right: number): Axis {
	const begins = items.map(({ when = asOf }) => yearsOf(when)).sort((a, b) => a - b);
	const ends = items.flatMap(({ until }) => (until === undefined ? [] : [yearsThrough(until)]));
	const first = Math.floor(begins[0] ?? yearsOf(asOf));
	const last = Math.ceil(Math.max(...ends, yearsOf(asOf)));
	const turn = Math.floor(begins[Math.floor(begins.length * (1 - LATE_ITEMS))] ?? first);
	const middle = turn > first ? left + (right - left) * EARLY : left;
	const place = (years: number): number => {
		const inside = Math.min(last, Math.max(first, years));
		return round(
			inside < turn
				? left + ((inside - first) / (turn - first)) * (middle - left)
				: middle + ((inside - turn) / Math.max(1, last - turn)) * (right - middle)
		);
	};
	return { first, turn, last, place };
}

import { round } from '#lib/chart/path.ts';
import { yearsOf, yearsThrough } from '../dates.ts';
import type { WorldRecord } from '../world.ts';

/** Years across a picture. */
export interface Axis {
	readonly first: number;
	readonly last: number;
	/** Where a moment lies, in years; before the first or after the last, at that end. */
	readonly place: (years: number) => number;
}

/** An axis from the year of the first item to the end of a year: half a year at least after the last that any names. */
export function axisOf(items: readonly WorldRecord[], asOf: string, left: number, right: number): Axis {
	const moments = items.flatMap(({ when = asOf, until }) => [
		yearsOf(when),
		...(until === undefined ? [] : [yearsThrough(until)])
	]);
	const first = Math.floor(Math.min(yearsOf(asOf), ...moments));
	const last = Math.ceil(Math.max(yearsOf(asOf), ...moments) + 0.5);
	const place = (years: number): number => {
		const inside = Math.min(last, Math.max(first, years));
		return round(left + ((inside - first) / Math.max(1, last - first)) * (right - left));
	};
	return { first, last, place };
}

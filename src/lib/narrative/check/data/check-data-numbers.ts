import { group } from 'd3-array';
import { definedEntries, definedItems, ownValue } from '../../deep-partial.ts';
import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';

/** A value of a series or a list of records, with its optional second value. */
interface Pair {
	readonly path: Path;
	readonly value?: number | undefined;
	readonly high?: number | undefined;
}

/** Reports implausible numbers: two values exchanged, a count with decimals, a town in the sea. */
export function checkDataNumbers(review: Review): void {
	for (const [id, { points }] of definedEntries(review.file.series)) {
		const pairs = definedItems(points).map(([i, point]) => ({ ...point, path: ['series', id, 'points', i] }));
		for (const pair of pairs) checkHigh(review, pair);
		checkWhole(review, pairs);
	}
	for (const [list, inside] of definedEntries(review.file.records)) {
		const all = definedEntries(inside).map(([id, item]) => ({ ...item, path: ['records', list, id] }));
		for (const { at, path } of all) checkOnMap(review, list, at, [...path, 'at']);
		// Values with different statuses may count different things.
		for (const pairs of group(all, ({ status }) => status).values()) {
			checkExchanged(review, pairs);
			checkWhole(review, pairs);
		}
	}
	checkCounts(review);
}

function checkHigh(review: Review, { path, value, high }: Pair): void {
	if (value === undefined || high === undefined || high > value) return;
	review.add([...path, 'high'], {
		found: String(high),
		expected: `more than ${quote('value')}, ${value}`,
		hint: '`value` is the lower count'
	});
}

/** Warns of a record in which `high` is below `value` if it is above in all the others of the list, or the reverse. */
function checkExchanged(review: Review, pairs: readonly Pair[]): void {
	const sides = pairs.flatMap(({ path, value, high }) =>
		value === undefined || high === undefined || value === high
			? []
			: [{ path, value, high, more: high > value }]
	);
	for (const { path, value, high, more } of sides) {
		if (sides.length < 3 || sides.filter((each) => each.more === more).length > 1) continue;
		review.warn([...path, 'high'], {
			found: `${high}, ${more ? 'more' : 'less'} than ${quote('value')}, ${value}`,
			expected: `${more ? 'less' : 'more'}, as everywhere else in the list`,
			hint: 'are the two exchanged?'
		});
	}
}

/**
 * Warns of the only decimal number among whole ones, such as “4.760” for 4760. Values up to 1 are left out, since they
 * may be shares.
 */
function checkWhole(review: Review, pairs: readonly Pair[]): void {
	const values = pairs.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }]));
	const decimals = values.filter(({ value }) => value > 1 && !Number.isInteger(value));
	const [only] = decimals;
	if (!only || decimals.length > 1 || values.length < 2) return;
	review.warn([...only.path, 'value'], {
		found: String(only.value),
		expected: 'a whole number, like all the others of the list',
		hint: 'write thousands without a separator'
	});
}

/** Checks that scene parameters that are counts are whole. */
function checkCounts(review: Review): void {
	const { countParameters = [] } = review.catalogue;
	for (const [i, { steps }] of definedItems(review.file.chapters)) {
		for (const [j, { state }] of definedItems(steps)) {
			for (const name of countParameters) {
				const value = ownValue(state, name);
				if (typeof value !== 'number' || Number.isInteger(value)) continue;
				const path = ['chapters', i, 'steps', j, 'state', name];
				review.add(path, { found: String(value), expected: 'a whole number: it counts things' });
			}
		}
	}
}

type Point = readonly [latitude: number, longitude: number];

function checkOnMap(review: Review, list: string, at: readonly unknown[] | undefined, path: Path): void {
	const isOnMap = ownValue(review.catalogue.isOnMap, list);
	const [latitude, longitude] = at ?? [];
	if (!isOnMap || typeof latitude !== 'number' || typeof longitude !== 'number') return;
	const point: Point = [latitude, longitude];
	if (isOnMap(point)) return;
	const exchanged = isOnMap([longitude, latitude]);
	review.add(path, {
		found: `[${latitude}, ${longitude}], off the map that draws it`,
		expected: 'latitude first, then longitude, like [43.7, 7.27]',
		hint: exchanged ? `the two are exchanged: [${longitude}, ${latitude}]` : undefined
	});
}

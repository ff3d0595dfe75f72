import { group } from 'd3-array';
import { entries, items, own } from './deep-partial.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';

/** One value of a list, with the second one beside it. */
interface Pair {
	readonly path: Path;
	readonly value?: number | undefined;
	readonly high?: number | undefined;
}

/** Numbers that are numbers, and yet cannot be meant: two exchanged, parts of a thing, a town in the sea. */
export function checkNumbers(review: Review): void {
	for (const [id, { points }] of entries(review.file.series)) {
		const pairs = items(points).map(([i, point]) => ({ ...point, path: ['series', id, 'points', i] }));
		for (const pair of pairs) checkHigh(review, pair);
		checkWhole(review, pairs);
	}
	for (const [list, inside] of entries(review.file.records)) {
		const all = entries(inside).map(([id, item]) => ({ ...item, path: ['records', list, id] }));
		for (const { at, path } of all) checkPlace(review, list, at, [...path, 'at']);
		// What a value counts may differ with its status.
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
		hint: 'the lower count is the value'
	});
}

/** In a list of records, `high` may be anything; where all the others have it on one side, the odd one is exchanged. */
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

/** A count among counts is whole; “4.760” for 4760 is not. A share, less than one, is no count. */
function checkWhole(review: Review, pairs: readonly Pair[]): void {
	const values = pairs.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }]));
	const odd = values.filter(({ value }) => value > 1 && !Number.isInteger(value));
	const [only] = odd;
	if (!only || odd.length > 1 || values.length < 2) return;
	review.warn([...only.path, 'value'], {
		found: String(only.value),
		expected: 'a whole number, like all the others of the list',
		hint: 'no sign stands between thousands'
	});
}

/** Parameters of scenes that count things. */
function checkCounts(review: Review): void {
	const { counts = [] } = review.catalogue;
	for (const [i, { steps }] of items(review.file.chapters)) {
		for (const [j, { state }] of items(steps)) {
			for (const name of counts) {
				const value = own(state, name);
				if (typeof value !== 'number' || Number.isInteger(value)) continue;
				const path = ['chapters', i, 'steps', j, 'state', name];
				review.add(path, { found: String(value), expected: 'a whole number: it counts things' });
			}
		}
	}
}

type Point = readonly [latitude: number, longitude: number];

function checkPlace(review: Review, list: string, at: readonly unknown[] | undefined, path: Path): void {
	const isOnMap = own(review.catalogue.maps, list);
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

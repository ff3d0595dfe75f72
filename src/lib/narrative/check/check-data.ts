import {
	definedEntries,
	definedItems,
	definedItems as filled,
	ownValue,
	type DeepPartial
} from '../deep-partial.ts';
import { namedPicturesIn } from '../catalogue/pictures.ts';
import { type Path, quote } from '../issues/issue.ts';
import type { Review } from './review.ts';
import { formatChoices } from '../issues/validate.ts';
import { didYouMean } from '../issues/suggest.ts';
import { group } from 'd3-array';
import type { NarrativeInput } from '../schema/narrative-file.ts';

/** Checks that corrections and versions are dated from `published` to `updated`, sources and the law not after `updated`. */
export function checkDates(review: Review): void {
	const { published, updated: last, sources, corrections, versions, 'law-as-of': lawAsOf } = review.file;
	// An update before the publication is reported: everything else would follow it.
	const updated = published && last && last < published ? undefined : last;
	checkNotAfter(review, lawAsOf, updated, ['law-as-of']);
	for (const [id, { date }] of definedEntries(sources))
		checkNotAfter(review, date, updated, ['sources', id, 'date']);
	for (const [list, all] of [
		['corrections', corrections],
		['versions', versions]
	] as const)
		for (const [i, { date }] of definedItems(all)) {
			checkNotAfter(review, date, updated, [list, i, 'date']);
			if (date !== undefined && published !== undefined && date < published)
				review.add([list, i, 'date'], { found: date, expected: `${published}, “published”, or later` });
		}
}

/** Checks that a date is not after `updated`. @param date a year, month or day: 2026, 2026-11 or 2026-11-25 */
function checkNotAfter(
	review: Review,
	date: string | number | undefined,
	updated: string | undefined,
	path: Path
): void {
	const day = String(date ?? '');
	if (!updated || !/^\d/.test(day) || day <= updated.slice(0, day.length)) return;
	review.add(path, {
		found: day,
		expected: `${updated}, “updated”, or earlier`,
		hint: 'or change “updated”'
	});
}

/** Checks records: their texts, sources and dates, and that scenes know their kinds and statuses. */
export function checkRecords(review: Review): void {
	const known = knownWords(review);
	for (const [list, items] of definedEntries(review.file.records)) {
		const { kinds, statuses } = ownValue(known, list) ?? {};
		for (const [id, { name, shorter, what, kind, status, source, also, when, until }] of definedEntries(
			items
		)) {
			const path = ['records', list, id];
			review.checkPlain(name, [...path, 'name']);
			for (const [i, words] of filled(shorter)) review.checkPlain(words, [...path, 'shorter', i]);
			review.checkPlain(what, [...path, 'what']);
			review.checkSource(source, [...path, 'source']);
			for (const [i, id] of filled(also)) review.checkReference('source', id, [...path, 'also', i]);
			checkWord(review, 'kind', kind, kinds, [...path, 'kind']);
			checkWord(review, 'status', status, statuses, [...path, 'status']);
			if (when !== undefined && until !== undefined && String(until) < String(when))
				review.add([...path, 'until'], { found: String(until), expected: `${String(when)} or later` });
			checkNamedYear(review, { name, when }, [...path, 'when']);
		}
	}
}

type RecordInput = DeepPartial<NonNullable<NarrativeInput['records']>[string][string]>;

/** Reports a record of the future whose name has a year, and only one, that is past. */
function checkNamedYear(
	review: Review,
	{ name, when }: Pick<RecordInput, 'name' | 'when'>,
	path: Path
): void {
	const named = new Set(definedEntries(name).flatMap(([, text]) => text.match(YEAR) ?? []));
	const [year] = named;
	const now = review.file.updated?.slice(0, 4);
	if (year === undefined || now === undefined || named.size > 1 || when === undefined) return;
	if (year > now || String(when).slice(0, 4) <= now) return;
	review.add(path, { found: String(when), expected: `${year}, as in its name`, hint: 'or correct the name' });
}

const YEAR = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/gu;

/**
 * Returns the kinds and statuses that scenes know, by id of the list of records. Lists of scenes that draw any data are
 * left out, since they may have any.
 */
function knownWords({ catalogue }: Review) {
	return Object.assign(
		{},
		...Object.values(catalogue.sceneReads ?? {}).map(({ drawsKeys, records = {} }) =>
			drawsKeys ? {} : records
		)
	) as Record<string, { readonly kinds: readonly string[]; readonly statuses: readonly string[] }>;
}

/** Checks a kind or a status. A kind is required where the scene distinguishes kinds; a status is optional. */
function checkWord(
	review: Review,
	what: 'kind' | 'status',
	word: string | undefined,
	known: readonly string[] = [],
	path: readonly string[]
): void {
	if (known.length === 0) return;
	const expected = formatChoices(known, what);
	if (word === undefined) {
		if (what === 'kind') review.add(path, { found: 'nothing', expected });
	} else if (!known.includes(word)) {
		review.add(path, { found: `unknown ${what} ${quote(word)}`, expected, hint: didYouMean(word, known) });
	}
}

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
		checkOrder(review, id, points);
	}
	const grouped = listsOfGroups(review);
	for (const [list, inside] of definedEntries(review.file.records)) {
		const all = definedEntries(inside).map(([id, item]) => ({ ...item, path: ['records', list, id] }));
		for (const { at, path } of all) checkOnMap(review, list, at, [...path, 'at']);
		// Values with different statuses may count different things.
		for (const pairs of group(all, ({ status }) => status).values()) {
			if (!grouped.has(list)) checkExchanged(review, pairs);
			checkWhole(review, pairs);
		}
	}
	checkCounts(review);
}

/** Returns the lists of records whose `value` and `high` are of two groups, so that either may be the larger. */
function listsOfGroups({ file, catalogue }: Review): ReadonlySet<string | undefined> {
	const isOfGroups = (scene = '') =>
		ownValue(catalogue.sceneReads ?? {}, scene)?.values?.fields?.includes('high');
	return new Set(
		namedPicturesIn(file).flatMap(({ name, picture }) =>
			isOfGroups(picture.scene ?? name) ? [picture.records] : []
		)
	);
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Checks that the points of a series with dates are in their order, each date once. */
function checkOrder(
	review: Review,
	id: string,
	points: DeepPartial<NonNullable<NarrativeInput['series']>[string]['points']> | undefined
): void {
	const dated = definedItems(points).flatMap(([index, { when }]) =>
		DATE.test(String(when)) ? [{ when: String(when), path: ['series', id, 'points', index, 'when'] }] : []
	);
	for (const [index, { when, path }] of dated.entries()) {
		const last = dated[index - 1]?.when;
		if (dated.slice(0, index).some((point) => point.when === when))
			review.add(path, { found: `${quote(when)} a second time`, expected: 'each date or name once' });
		else if (last !== undefined && when < last)
			review.add(path, { found: quote(when), expected: `a date after ${quote(last)}, the one before` });
	}
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
		for (const [j, { state, keyframes }] of definedItems(steps)) {
			const path = ['chapters', i, 'steps', j];
			const states: [Path, typeof state][] = [
				[[...path, 'state'], state],
				...definedItems(keyframes).map(([k, each]): [Path, typeof state] => [[...path, 'keyframes', k], each])
			];
			for (const [at, each] of states) {
				for (const name of countParameters) {
					const value = ownValue(each, name);
					if (typeof value !== 'number' || Number.isInteger(value)) continue;
					review.add([...at, name], { found: String(value), expected: 'a whole number: it counts things' });
				}
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

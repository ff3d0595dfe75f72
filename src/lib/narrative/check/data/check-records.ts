import { formatChoices } from '../../issues/validate.ts';
import { quote } from '../../issues/issue.ts';
import { definedEntries, definedItems as filled, ownValue } from '../../deep-partial.ts';
import type { Review } from '../review.ts';
import { didYouMean } from '../../issues/suggest.ts';

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
		}
	}
}

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

import { among } from './issues.ts';
import { quote } from './mistakes.ts';
import { entries, own } from './partly.ts';
import type { Review } from './review.ts';
import { didYouMean } from './suggest.ts';

/** Lists of sourced items: their words, their sources, and kinds and statuses that the scenes know. */
export function checkRecords(review: Review): void {
	const known = knownWords(review);
	for (const [list, items] of entries(review.file.records)) {
		const { kinds, statuses } = own(known, list) ?? {};
		for (const [id, { name, what, kind, status, source, when, until }] of entries(items)) {
			const path = ['records', list, id];
			review.plain(name, [...path, 'name']);
			review.plain(what, [...path, 'what']);
			review.referToSource(source, [...path, 'source']);
			checkWord(review, 'kind', kind, kinds, [...path, 'kind']);
			checkWord(review, 'status', status, statuses, [...path, 'status']);
			if (when !== undefined && until !== undefined && String(until) < String(when))
				review.add([...path, 'until'], { found: String(until), expected: `${String(when)} or later` });
		}
	}
}

/** What the scenes know of each list; a list that no scene draws may say what it likes. */
function knownWords({ catalogue }: Review) {
	return Object.assign(
		{},
		...Object.values(catalogue.needs ?? {}).map(({ records = {} }) => records)
	) as Record<string, { readonly kinds: readonly string[]; readonly statuses: readonly string[] }>;
}

function checkWord(
	review: Review,
	what: 'kind' | 'status',
	word: string | undefined,
	known: readonly string[] | undefined,
	path: readonly string[]
): void {
	if (word === undefined || known?.includes(word) !== false) return;
	review.add(path, {
		found: `unknown ${what} ${quote(word)}`,
		expected: among(known, what),
		hint: didYouMean(word, known)
	});
}

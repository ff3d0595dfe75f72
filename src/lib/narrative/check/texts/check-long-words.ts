import { quote } from '../../issues/issue.ts';
import { stripMarkup } from '../../text/localized-texts.ts';
import type { Review } from '../review.ts';

/** Keys of texts that pictures and cards show in large type or in little space. */
const DRAWN_KEYS = ['name', 'label', 'title'];
/** Words of a picture that appear only in its table, which scrolls. */
const TABLE_WORD = /^(?:caption|head-|row-|in-)/;
/** Maximum number of letters: what fits the narrowest pictures, three more than any word of the first story. */
const MAX_WORD_LENGTH = 18;

/** Warns of words too long for a line of a narrow picture: they cannot break, so they would overflow or shrink it. */
export function checkLongWords(review: Review): void {
	for (const { path, words } of review.texts) {
		const [name] = path.slice(-1).map(String);
		if (
			name === undefined ||
			!(path.includes('pictures') ? !TABLE_WORD.test(name) : DRAWN_KEYS.includes(name))
		)
			continue;
		for (const [lang, written] of Object.entries(words)) {
			const { text, at } = stripMarkup(written);
			const long = [...text.matchAll(/\p{L}+/gu)].find(([word]) => word.length > MAX_WORD_LENGTH);
			if (!long) continue;
			const fault = {
				found: `${quote(long[0])}, a word of ${long[0].length} letters`,
				expected: `at most ${MAX_WORD_LENGTH} in what pictures name`,
				hint: 'it does not fit on a phone: use a shorter word, or two'
			};
			review.warn([...path, lang], fault, { index: at[long.index] ?? 0 });
		}
	}
}

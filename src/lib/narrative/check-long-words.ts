import { quote } from './mistakes.ts';
import type { Review } from './review.ts';
import { proseOf, textsOf } from './texts.ts';

/** What pictures and cards set large, or beside what it names, where there is little room. */
const DRAWN = ['name', 'label', 'title'];
/** Words of a picture that only its table says, which scrolls by itself. */
const TABLED = /^(?:caption|head-|row-|in-)/;
/** Letters that the narrowest of them have room for: three more than any word of the first story. */
const LONGEST = 18;

/** Words that no line of a narrow picture has room for: they cannot break, and would run out of it or shrink it. */
export function checkLongWords(review: Review): void {
	const { file, languages = [] } = review;
	for (const { path, words } of textsOf(file, languages)) {
		const [name] = path.slice(-1).map(String);
		if (name === undefined || !(path.includes('pictures') ? !TABLED.test(name) : DRAWN.includes(name)))
			continue;
		for (const [lang, written] of Object.entries(words)) {
			const { text, at } = proseOf(written);
			const long = [...text.matchAll(/\p{L}+/gu)].find(([word]) => word.length > LONGEST);
			if (!long) continue;
			const fault = {
				found: `${quote(long[0])}, a word of ${long[0].length} letters`,
				expected: `at most ${LONGEST} in what pictures name`,
				hint: 'on a telephone it has no room: a shorter word, or two'
			};
			review.warn([...path, lang], fault, { index: at[long.index] ?? 0 });
		}
	}
}

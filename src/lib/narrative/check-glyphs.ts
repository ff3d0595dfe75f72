import type { Review } from './review.ts';
import { textsOf } from './texts.ts';

/**
 * What readers would see in another font: letters, signs of money, drawings. Raised letters and arrows are left out: every
 * system has them, and they look alike in all fonts.
 */
const SEEN = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Sc}]|\p{Extended_Pictographic}/u;

/** As many as are worth naming. */
const FEW = 5;

/** Letters that no font of the site has. A language in a script of its own is set in the reader’s fonts as a whole. */
export function checkGlyphs(review: Review): void {
	const { file, catalogue, languages = [] } = review;
	const drawn = new Set(catalogue.glyphs);
	if (drawn.size === 0) return;
	const latin = languages.filter((lang) => new Intl.Locale(lang).maximize().script === 'Latn');
	for (const { path, words } of textsOf(file, languages)) {
		for (const lang of latin) {
			const text = words[lang] ?? '';
			const lacking = [...text.normalize('NFC')].filter((sign) => SEEN.test(sign) && !drawn.has(sign));
			const [first] = lacking;
			// A text without any letter of theirs is in another language, which is said elsewhere.
			if (first === undefined || !/\p{Script=Latin}/u.test(text)) continue;
			const fault = {
				found: `${[...new Set(lacking)].slice(0, FEW).join(' ')}, which the fonts of the site lack`,
				expected: 'letters that they have, or a look at how the system’s own stand among them'
			};
			review.warn([...path, lang], fault, { index: Math.max(0, text.indexOf(first)) });
		}
	}
}

import { memoize } from '#lib/model/maths/memoize.ts';
import { MAX_PARSED } from '../../text/markup.ts';
import type { Review } from '../review.ts';

/**
 * Characters whose fallback font is visible: letters, currency signs, pictographs. Superscripts and arrows are left
 * out, since they look alike in all fonts.
 */
const VISIBLE_GLYPH = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Sc}]|\p{Extended_Pictographic}/u;

const MAX_LISTED_GLYPHS = 5;

/** Returns the different characters of a text, in order of first use. Memoized. */
const glyphsOf = memoize((text: string): readonly string[] => [...new Set(text.normalize('NFC'))], {
	max: MAX_PARSED
});

/** Warns of letters that the fonts of the site lack. Only Latin languages are checked: others use the reader’s fonts. */
export function checkGlyphs(review: Review): void {
	const { catalogue, languages = [] } = review;
	const drawn = new Set(catalogue.glyphs);
	if (drawn.size === 0) return;
	const latin = languages.filter((lang) => new Intl.Locale(lang).maximize().script === 'Latn');
	for (const { path, words } of review.texts) {
		for (const lang of latin) {
			const text = words[lang] ?? '';
			const missing = glyphsOf(text).filter((sign) => !drawn.has(sign) && VISIBLE_GLYPH.test(sign));
			const [first] = missing;
			// A text without Latin letters is in the wrong language, which `checkTextLanguages` reports.
			if (first === undefined || !/\p{Script=Latin}/u.test(text)) continue;
			const fault = {
				found: `${missing.slice(0, MAX_LISTED_GLYPHS).join(' ')}, which the fonts of the site lack`,
				expected: 'letters that they have, or check how the fallback font of the system looks among them'
			};
			review.warn([...path, lang], fault, { index: Math.max(0, text.indexOf(first)) });
		}
	}
}

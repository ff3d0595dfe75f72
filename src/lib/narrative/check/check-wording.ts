import { definedItems, ownValue } from '../deep-partial.ts';
import { type Path, quote } from '../issues/issue.ts';
import { stripMarkup } from '../text/localized-texts.ts';
import type { Review } from './review.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { MAX_PARSED } from '../text/markup.ts';

/** First person plural pronouns by language. “US” in capitals is a country. */
const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
	fr: /(?<!\p{L})(?:[Nn]ous|[Nn]otre|[Nn]os|[Nn]ôtres?)(?!\p{L})/gu,
	en: /(?<!\p{L})(?:[Ww]e|[Oo]urs?|[Uu]s|[Oo]urselves)(?!\p{L})/gu
};
/** A quotation, whose speaker is someone else. */
const QUOTED = /«[^»]*»|“[^”]*”/g;

/** Keys of the file whose texts frames show. */
const FRAMED_KEYS = ['title', 'credit', 'frames', 'settings', 'series', 'records', 'glossary'];
/** Keys of a chapter whose texts frames show. */
const FRAMED_CHAPTER_KEYS = ['title', 'previously', 'pictures', 'steps'];
/** Keys of a step whose texts frames show. */
const FRAMED_STEP_KEYS = [
	'title',
	'text',
	'framed',
	'picture',
	'describe',
	'number',
	'slide',
	'guess',
	'compare'
];

/** Reports “we” in texts that frames show: in an article, it would mean the publisher of the article. */
export function checkFirstPerson(review: Review): void {
	for (const { path, words } of review.texts) {
		if (!isFramed(review, path)) continue;
		for (const [lang, written] of Object.entries(words)) {
			const { text, at } = stripMarkup(written);
			const withoutQuotations = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
			for (const { 0: found, index } of withoutQuotations.matchAll(ownValue(FIRST_PERSON, lang) ?? /(?!)/g))
				review.add(
					[...path, lang],
					{
						found: `${quote(found)} in a text that frames show`,
						expected: 'the third person, as “the authors”: the page around a frame is somebody else’s',
						...(path.at(-1) === 'text' ? { hint: 'or another wording for frames alone, under “framed”' } : {})
					},
					{ index: at[index] ?? 0 }
				);
		}
	}
}

function isFramed({ file }: Review, [top, chapter, part, step, key]: Path): boolean {
	if (top !== 'chapters') return FRAMED_KEYS.includes(String(top));
	if (part !== 'steps') return FRAMED_CHAPTER_KEYS.includes(String(part));
	if (key === 'text' && typeof chapter === 'number')
		return !definedItems(file.chapters?.[chapter]?.steps).some(
			([index, { framed }]) => index === step && framed
		);
	return FRAMED_STEP_KEYS.includes(String(key));
}

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

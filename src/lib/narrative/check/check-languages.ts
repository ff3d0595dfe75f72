import { quote, type Path } from '../issues/issue.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { MAX_PARSED } from '../text/markup.ts';
import { SENTENCE, stripMarkup } from '../text/localized-texts.ts';
import type { Review } from './review.ts';

/**
 * Function words of each language: they identify the language of a sentence or two. A language detection library
 * would need a megabyte of data and longer texts.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
	fr: 'le la les de des du un une et est sont en dans sur qui que ce cette ces son se si on y à a ou plus avec par elle ne pas aux leur leurs où mais ont été pour au il ils chez être fait sans entre sous tout d l n s qu c j',
	en: 'the of and is are to a an as do no on in so with from that which it by be what who this not they was were have has their than how when where at its or for these those you does into each some more only about over there out up',
	es: 'el la los las de del un una y en a se su que si o está es son con por qué quién esta este estos no pero como más sus hay cada al lo',
	de: 'der die das und ist sind nicht mit von dem den ein eine in an am so es zu wer was auf für sich auch wird werden im',
	it: 'il la lo gli le un una in a si se o della delle di e è sono non con per che chi su questo questa nel nella dei più anche',
	pt: 'o a os as um uma de do da dos das em se e é são não no na com por que quem este esta mais também ao'
};
const FUNCTION_WORD_SETS = Object.fromEntries(
	Object.entries(FUNCTION_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))])
);

/** Returns the function words of a language, such as `fr` for `fr-CA`; empty if they are not known. */
const functionWordsOf = memoize(
	(lang: string): ReadonlySet<string> =>
		FUNCTION_WORD_SETS[lang.toLowerCase().split('-')[0] ?? lang] ?? new Set()
);

/** A text is in another language if it has at least this many function words of that language… */
const MIN_FOREIGN_WORDS = 3;
/** …and at least this many times more than of its own language. */
const MIN_FOREIGN_RATIO = 5;
/** A shorter sentence may be a name, or a quotation. */
const MIN_FOREIGN_SENTENCE = 6;
/** Shorter labels are often names, which may be the same in two languages. */
const MIN_LABEL_WORDS = 3;
/** Shorter texts may be names in another script. */
const MIN_SCRIPT_WORDS = 5;

/** Checks that each text is in the language of its key. */
export function checkTextLanguages(review: Review): void {
	for (const { path, words } of review.texts) {
		const texts = Object.entries(words).map(([lang, written]) => textIn(lang, written));
		for (const text of texts) checkText(review, text, texts, path);
	}
}

interface LanguageText {
	readonly lang: string;
	readonly prose: string;
	/** Number of words. */
	readonly length: number;
	/** Its words that are function words of any language. */
	readonly functionWords: readonly string[];
}

const textIn = memoize(readText, { max: MAX_PARSED });

function readText(lang: string, written: string): LanguageText {
	const prose = stripMarkup(written).text;
	// Quotations may be in any language.
	const plain = prose.replace(/«[^»]*»|“[^”]*”/g, ' ');
	const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
	const functionWords = words.filter((word) =>
		Object.values(FUNCTION_WORD_SETS).some((known) => known.has(word))
	);
	return { lang, prose, length: words.length, functionWords };
}

function checkText(review: Review, text: LanguageText, all: readonly LanguageText[], path: Path): void {
	const { lang, prose } = text;
	const others = all.filter((each) => each.lang !== lang);
	const foreign = others.find((other) => readsAs(text, other));
	if (foreign) {
		const exchanged = readsAs(foreign, text);
		// Report an exchange of two texts once.
		if (exchanged && all.indexOf(foreign) < all.indexOf(text)) return;
		const hint = exchanged ? `${lang} and ${foreign.lang} seem to be exchanged` : undefined;
		const found = `a text that reads as ${nameOf(foreign.lang)}`;
		review.add([...path, lang], { found, expected: nameOf(lang), hint }, { index: 0 });
	} else if (others.some((other) => findForeignSentence(text, other))) {
		const [other] = others.filter((each) => findForeignSentence(text, each));
		const sentence = other && findForeignSentence(text, other);
		const found = `a sentence that reads as ${nameOf(other?.lang ?? '')}: ${quote(shorten(sentence ?? ''))}`;
		review.add([...path, lang], { found, expected: nameOf(lang) }, { index: 0 });
	} else if (isInAnotherScript(prose, lang)) {
		const found = 'a text without a letter of its own script';
		review.add([...path, lang], { found, expected: nameOf(lang) }, { index: 0 });
	} else if (others.some((other) => isForeign(text, other))) {
		const [other] = others.filter((each) => isForeign(text, each));
		const found = `words of ${nameOf(other?.lang ?? '')}`;
		review.warn([...path, lang], { found, expected: nameOf(lang) }, { index: 0 });
	} else if (isSentence(text) && others.some((other) => other.prose === prose && !readsAs(other, text))) {
		const found = 'the same words as in another language';
		review.warn([...path, lang], { found, expected: `a translation into ${nameOf(lang)}` }, { index: 0 });
	}
}

/** Returns a sentence of a text that is in the language of the other text; undefined if there is none. */
function findForeignSentence(text: LanguageText, other: LanguageText): string | undefined {
	const [here, there] = [text.lang, other.lang];
	if (functionWordsOf(here).size === 0) return undefined;
	return (text.prose.match(SENTENCE) ?? []).find((written) => {
		const sentence = textIn(here, written.trim());
		if (sentence.length < MIN_FOREIGN_SENTENCE) return false;
		const foreign = countFunctionWords(sentence, there, here);
		return foreign >= MIN_FOREIGN_WORDS && countFunctionWords(sentence, here, there) === 0;
	});
}

/** Returns the beginning of a sentence. */
const shorten = (sentence: string): string => {
	const words = sentence.trim().split(/\s+/);
	return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : words.join(' ');
};

/**
 * Returns whether a text is in the language of the other text rather than in its own. Fewer function words are enough
 * where the two texts are exchanged. Always false for a language without function words above.
 */
function readsAs(text: LanguageText, other: LanguageText): boolean {
	const [here, there] = [text.lang, other.lang];
	if (functionWordsOf(here).size === 0) return false;
	const [own, foreign] = [countFunctionWords(text, here, there), countFunctionWords(text, there, here)];
	if (foreign >= MIN_FOREIGN_WORDS && own * MIN_FOREIGN_RATIO <= foreign) return true;
	return (
		own === 0 &&
		foreign > 0 &&
		countFunctionWords(other, there, here) === 0 &&
		countFunctionWords(other, here, there) > 0
	);
}

/**
 * Returns whether a short text is probably in the language of the other text: a weaker test than {@link readsAs}, for a
 * warning.
 */
function isForeign(text: LanguageText, other: LanguageText): boolean {
	const [here, there] = [text.lang, other.lang];
	if (functionWordsOf(here).size === 0 || text.length < MIN_LABEL_WORDS) return false;
	const hasOnlyForeignWords =
		countFunctionWords(text, there, here) > 0 && countFunctionWords(text, here, there) === 0;
	// A text with several capitals may be a name, the same in both languages.
	const isSameText = other.prose === text.prose && !/\p{Lu}.*\p{Lu}/su.test(text.prose);
	return hasOnlyForeignWords && (isSameText || countFunctionWords(other, there, here) === 0);
}

/** Counts the function words of `lang` in a text, without those that `another` language has too. */
function countFunctionWords({ functionWords }: LanguageText, lang: string, another?: string): number {
	const own = functionWordsOf(lang);
	const common = functionWordsOf(another ?? '');
	return functionWords.filter((word) => own.has(word) && !common.has(word)).length;
}

/** Returns whether a text has enough function words of any language to be a sentence rather than a name. */
function isSentence(text: LanguageText): boolean {
	return Object.keys(FUNCTION_WORDS).some((lang) => countFunctionWords(text, lang) >= MIN_FOREIGN_WORDS);
}

function isInAnotherScript(prose: string, lang: string): boolean {
	return !letterPattern(lang).test(prose) && (prose.match(/\p{L}+/gu) ?? []).length >= MIN_SCRIPT_WORDS;
}

/** Returns a pattern for a letter in the script of a language; any text matches that of a script without a pattern. */
const letterPattern = memoize((lang: string): RegExp => {
	const script = new Intl.Locale(lang).maximize().script;
	// Japanese, Korean and Chinese have no single `Script` property.
	if (!script || /^(Jpan|Kore|Hans|Hant)$/.test(script)) return /(?:)/;
	return new RegExp(`\\p{Script=${script}}`, 'u');
});

function nameOf(lang: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
}

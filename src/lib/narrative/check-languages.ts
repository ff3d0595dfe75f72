import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import { proseOf, textsOf } from './texts.ts';

/**
 * Little words that one language has and its neighbours have not: a sentence or two is known by them. A library that
 * tells a hundred languages apart needs a megabyte, and longer texts than these.
 */
const LITTLE: Readonly<Record<string, string>> = {
	fr: 'le la les des du une et est sont dans sur qui que ce cette ces avec par elle ne pas aux leur leurs où mais ont été pour au il ils chez être fait sans entre sous d l n s qu c j',
	en: 'the of and is are to with from that which it by be what who this not they was were have has their than how when where at its or for these those you does into an',
	es: 'el los las del una y está son con por qué quién esta este estos no pero como más sus en hay cada al un lo',
	de: 'der die das und ist sind nicht mit von dem den ein eine wer was auf für sich auch wird werden zu im',
	it: 'il lo gli della delle di e è sono non con per una che chi questo questa nel nella dei più anche',
	pt: 'o os as do da dos das uma e é são não com por que quem este esta no na mais também ao'
};
const KNOWN = Object.fromEntries(
	Object.entries(LITTLE).map(([lang, words]) => [lang, new Set(words.split(' '))])
);

/** So many little words of another language, and at most a fifth as many of its own, and a text is in that language. */
const SURE = 3;
const FIFTH = 5;
/** As short as names and labels are, which may well be the same in two languages. */
const SHORT = 5;

/** A text is in the language under whose code it stands. */
export function checkTextLanguages(review: Review): void {
	const { file, languages = [] } = review;
	for (const { path, words } of textsOf(file, languages)) {
		const texts = Object.entries(words).map(([lang, written]) => textIn(lang, written));
		for (const text of texts) checkText(review, text, texts, path);
	}
}

interface Told {
	readonly lang: string;
	readonly prose: string;
	readonly words: readonly string[];
}

function textIn(lang: string, written: string): Told {
	const prose = proseOf(written).text;
	// What is quoted or emphasised may be in any language.
	const plain = prose.replace(/«[^»]*»|“[^”]*”/g, ' ');
	return { lang, prose, words: plain.toLowerCase().match(/\p{L}+/gu) ?? [] };
}

function checkText(review: Review, text: Told, all: readonly Told[], path: Path): void {
	const { lang, prose } = text;
	const others = all.filter((each) => each.lang !== lang);
	const strange = others.find((other) => readsAs(text, other));
	if (strange) {
		const exchanged = readsAs(strange, text);
		// Said once for both.
		if (exchanged && all.indexOf(strange) < all.indexOf(text)) return;
		const hint = exchanged ? `${lang} and ${strange.lang} seem to be exchanged` : undefined;
		const found = `a text that reads as ${nameOf(strange.lang)}`;
		review.add([...path, lang], { found, expected: nameOf(lang), hint }, { index: 0 });
	} else if (isInAnotherScript(prose, lang)) {
		const found = 'a text without a letter of its own script';
		review.add([...path, lang], { found, expected: nameOf(lang) }, { index: 0 });
	} else if (isSentence(text) && others.some((other) => other.prose === prose && !readsAs(other, text))) {
		const found = 'the same words as in another language';
		review.warn([...path, lang], { found, expected: `a translation into ${nameOf(lang)}` }, { index: 0 });
	}
}

/** Whether a text is in the language of the other rather than in its own; where both are exchanged, a little is enough. */
function readsAs(text: Told, other: Told): boolean {
	const [own, strange] = [count(text, text.lang), count(text, other.lang)];
	if (strange >= SURE && own * FIFTH <= strange) return true;
	return own === 0 && strange > 0 && count(other, other.lang) === 0 && count(other, text.lang) > 0;
}

/** Little words of a language in a text, those left out that both its languages have. */
function count({ words }: Told, lang: string): number {
	const little = KNOWN[base(lang)];
	return little ? words.filter((word) => little.has(word)).length : 0;
}

/** Not a name, which may well be the same in two languages: it has little words of some language. */
function isSentence(text: Told): boolean {
	return Object.keys(LITTLE).some((lang) => count(text, lang) >= SURE);
}

function isInAnotherScript(prose: string, lang: string): boolean {
	const letters = prose.match(/\p{L}+/gu) ?? [];
	const script = new Intl.Locale(lang).maximize().script;
	// Japanese and Korean mix several.
	if (letters.length < SHORT || !script || /^(Jpan|Kore|Hans|Hant)$/.test(script)) return false;
	return !new RegExp(`\\p{Script=${script}}`, 'u').test(prose);
}

function nameOf(lang: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
}

function base(lang: string): string {
	return lang.toLowerCase().split('-')[0] ?? lang;
}

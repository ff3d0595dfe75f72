import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import { proseOf, textsOf } from './texts.ts';

/**
 * Little words that one language has and its neighbours have not: a sentence or two is known by them. A library that
 * tells a hundred languages apart needs a megabyte, and longer texts than these.
 */
const LITTLE: Readonly<Record<string, string>> = {
	fr: 'le la les de des du un une et est sont en dans sur qui que ce cette ces son se si on y à a ou plus avec par elle ne pas aux leur leurs où mais ont été pour au il ils chez être fait sans entre sous tout d l n s qu c j',
	en: 'the of and is are to a an as do no on in so with from that which it by be what who this not they was were have has their than how when where at its or for these those you does into each some more only about over there out up',
	es: 'el la los las de del un una y en a se su que si o está es son con por qué quién esta este estos no pero como más sus hay cada al lo',
	de: 'der die das und ist sind nicht mit von dem den ein eine in an am so es zu wer was auf für sich auch wird werden im',
	it: 'il la lo gli le un una in a si se o della delle di e è sono non con per che chi su questo questa nel nella dei più anche',
	pt: 'o a os as um uma de do da dos das em se e é são não no na com por que quem este esta mais também ao'
};
const KNOWN = Object.fromEntries(
	Object.entries(LITTLE).map(([lang, words]) => [lang, new Set(words.split(' '))])
);

/** So many little words of another language, and at most a fifth as many of its own, and a text is in that language. */
const SURE = 3;
const FIFTH = 5;
/** Words of a label that is no name. */
const LABEL = 3;
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
	} else if (others.some((other) => isForeign(text, other))) {
		const [other] = others.filter((each) => isForeign(text, each));
		const found = `words of ${nameOf(other?.lang ?? '')}`;
		review.warn([...path, lang], { found, expected: nameOf(lang) }, { index: 0 });
	} else if (isSentence(text) && others.some((other) => other.prose === prose && !readsAs(other, text))) {
		const found = 'the same words as in another language';
		review.warn([...path, lang], { found, expected: `a translation into ${nameOf(lang)}` }, { index: 0 });
	}
}

/**
 * Whether a text is in the language of the other rather than in its own; where both are exchanged, a little is enough. Of
 * a language that is not known above nobody can tell.
 */
function readsAs(text: Told, other: Told): boolean {
	const [here, there] = [text.lang, other.lang];
	if (!KNOWN[base(here)]) return false;
	const [own, strange] = [count(text, here, there), count(text, there, here)];
	if (strange >= SURE && own * FIFTH <= strange) return true;
	return own === 0 && strange > 0 && count(other, there, here) === 0 && count(other, here, there) > 0;
}

/** Too short to be sure: it has little words of the other’s language and none of its own, and the other has the same, or none. */
function isForeign(text: Told, other: Told): boolean {
	const [here, there] = [text.lang, other.lang];
	if (!KNOWN[base(here)] || text.words.length < LABEL) return false;
	const alien = count(text, there, here) > 0 && count(text, here, there) === 0;
	// Names, which have more capitals, may well be the same.
	const same = other.prose === text.prose && !/\p{Lu}.*\p{Lu}/su.test(text.prose);
	return alien && (same || count(other, there, here) === 0);
}

/** Little words of a language in a text, those left out that another has too. */
function count({ words }: Told, lang: string, another?: string): number {
	const [little, common] = [KNOWN[base(lang)], KNOWN[base(another ?? '')]];
	return words.filter((word) => little?.has(word) && !common?.has(word)).length;
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

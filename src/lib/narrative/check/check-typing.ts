import { group } from 'd3-array';
import { MAX_PARSED } from '../text/markup.ts';
import { quote, type Fault, type Path } from '../issues/issue.ts';
import { stripMarkup } from '../text/localized-texts.ts';
import type { Review } from './review.ts';
import { memoize } from '#lib/model/maths/memoize.ts';

/** A tag or a character reference of HTML. Texts show it as it is typed. */
const HTML = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
/** What to type in place of a tag. */
const TAGS: Readonly<Record<string, string>> = {
	b: '**words**',
	strong: '**words**',
	i: '*words*',
	em: '*words*',
	a: '[words](https://…)',
	br: 'an empty line between paragraphs, under “|-”',
	p: 'an empty line between paragraphs, under “|-”'
};

/** A note to oneself. Only capitals: “todo” is a word of Spanish. */
const LEFTOVER = /(?<!\p{L})(?:TODO|FIXME|TBD|XXX+|[Ll]orem ipsum)(?!\p{L})|\?{3}/u;

/** A word that is followed by itself. */
const TWICE = /(?<![\p{L}\p{Nd}’'-])(\p{L}{2,})\s\1(?![\p{L}\p{Nd}’'-])/giu;
/** Words that a sentence may repeat. */
const REPEATED = new Set(['nous', 'vous', 'had', 'that', 'is', 'die', 'der', 'das', 'sie']);

/** So many words in a row are not repeated by design. */
const MIN_REPEATED_WORDS = 9;

/** Checks texts for HTML, notes to oneself, words or sentences typed twice, and paragraphs that YAML joined. */
export function checkTyping(review: Review): void {
	for (const { path, words } of review.texts) {
		for (const [lang, text] of Object.entries(words)) {
			const at = [...path, lang];
			const html = HTML.exec(text);
			if (html) review.add(at, htmlFault(html), { index: html.index });
			const leftover = LEFTOVER.exec(text);
			if (leftover) {
				const fault = { found: `${quote(leftover[0])} in a text`, expected: 'the text itself' };
				review.add(at, fault, { index: leftover.index });
			}
			const twice = findRepeatedWord(text);
			if (twice) {
				const fault = { found: quote(twice.as), expected: 'the word once' };
				review.warn(at, fault, { index: twice.index });
			}
			const again = findRepeatedWords(text);
			if (again) {
				const fault = { found: `${quote(again.as)} a second time`, expected: 'them once' };
				review.add(at, fault, { index: again.index });
			}
		}
		checkParagraphs(review, words, path);
	}
}

function htmlFault({ 0: as, 1: tag }: RegExpExecArray): Fault {
	const found = `${quote(as)}, which pages show as it is typed`;
	if (tag === undefined) return { found, expected: 'the character itself' };
	return { found, expected: TAGS[tag.toLowerCase()] ?? 'words without tags' };
}

/** Returns the first word that is typed twice, with the index of it; null if there is none. Memoized. */
const findRepeatedWord = memoize(
	(written: string): { readonly as: string; readonly index: number } | null => {
		const { text, at } = stripMarkup(written);
		for (const { 0: as, 1: word = '', index } of text.matchAll(TWICE))
			if (!REPEATED.has(word.toLowerCase())) return { as, index: at[index] ?? 0 };
		return null;
	},
	{ max: MAX_PARSED }
);

/**
 * Returns the words that a text has twice, with the index of the second time; null if there are none. A refrain, which
 * it has more often, is no slip. Memoized.
 */
const findRepeatedWords = memoize(
	(written: string): { readonly as: string; readonly index: number } | null => {
		const { text, at } = stripMarkup(written);
		const words = [...text.matchAll(/[\p{L}\p{Nd}]+/gu)];
		const rows = words
			.slice(0, Math.max(0, words.length - MIN_REPEATED_WORDS + 1))
			.map(({ index }, place) => ({
				index,
				as: words
					.slice(place, place + MIN_REPEATED_WORDS)
					.map(([word]) => word.toLowerCase())
					.join(' ')
			}));
		const twice = [...group(rows, ({ as }) => as).values()].find(({ length }) => length > 1);
		const [, second] = twice ?? [];
		if (!second || twice?.length !== 2) return null;
		return { as: `${second.as}…`, index: at[second.index] ?? 0 };
	},
	{ max: MAX_PARSED }
);

const countParagraphs = (text: string): number => text.trim().split(/\n\s*\n/).length;

/**
 * Checks that a text has as many paragraphs in every language. Without `|-`, YAML keeps an empty line as a mere line
 * break: the paragraphs become one.
 */
function checkParagraphs(review: Review, words: Readonly<Record<string, string>>, path: Path): void {
	const most = Math.max(...Object.values(words).map(countParagraphs));
	for (const [lang, text] of Object.entries(words)) {
		const count = countParagraphs(text);
		if (count === most) continue;
		const fault = {
			found: count === 1 ? '1 paragraph' : `${count} paragraphs`,
			expected: `${most}, as in another language`
		};
		const isJoined = /[^\n]\n[^\n]/.test(text);
		if (isJoined) review.add([...path, lang], { ...fault, hint: 'put “|-” after the colon of the key' });
		else review.warn([...path, lang], fault);
	}
}

import { memoize } from '#lib/model/maths/memoize.ts';

/** A replacement: the wrong text (`match`) and its correct form (`text`). */
export interface TypographyFix {
	readonly match: string;
	readonly text: string;
}

/** A typography issue, with its position, the text found and the text expected. */
export interface TypographyIssue {
	/** Index of the first character. */
	readonly index: number;
	readonly found: string;
	readonly expected: string;
	/** The automatic fix, if it is certain. */
	readonly mend?: TypographyFix;
}

interface Rule {
	/** Matches exactly the wrong text. Global and Unicode. */
	readonly wrong: RegExp;
	readonly expected: string;
	/** The automatic fix, if it is certain; `&` stands for the trimmed match. */
	readonly mend?: string;
}

// Digits, and the private-use character that stands for a figure (see narrative/text/markup.ts).
const NUMBER = '[\\p{Nd}\\ue000]';
const UNITS = '(?:m²|km²|km|cm|mm|m|min|ms|s|px/m|px|kg|h|Mo|Go|To|Hz|°C)';
const NARROW_SPACE = 'U+202F (narrow no-break space)';
const NO_BREAK_SPACE = 'U+00A0 (no-break space)';

const rule = (wrong: string, expected: string, mend?: string): Rule => ({
	wrong: new RegExp(wrong, 'gu'),
	expected,
	...(mend !== undefined && { mend })
});

/** Rules for all languages. */
const ALWAYS: readonly Rule[] = [
	rule('"', 'curly or angled quotation marks'),
	// At the start of a word, it may be meant as a quotation mark, so there is no automatic fix.
	rule("(?<=[\\p{L}\\p{Nd}])'", 'a curly apostrophe ’', '’'),
	// An accent that a keyboard types alone.
	rule('(?<=\\p{L})[´`](?=\\p{L})', 'a curly apostrophe ’', '’'),
	rule("(?<![\\p{L}\\p{Nd}])'", 'a curly apostrophe ’'),
	rule('--+', 'a dash – or —')
];

const LATIN: readonly Rule[] = [
	rule('\\.{3,}', 'the one character …', '…'),
	rule('(?<=\\S) {2,}', 'one space', ' '),
	rule('[ \\u00a0\\u202f](?=[,.](?![\\p{Nd}.]))', 'no space before a comma or a full stop', '')
];

/** Rules of the Imprimerie nationale. */
const FRENCH: readonly Rule[] = [
	...ALWAYS,
	...LATIN,
	rule('(?<![\\u202f;!?(])[ \\u00a0]?[;!?]', `${NARROW_SPACE} before ; ! ?`, '\u202f&'),
	rule('(?<!\\u00a0)[ \\u202f]?:(?!//)(?!(?<=\\p{Nd}:)\\p{Nd})', `${NO_BREAK_SPACE} before :`, '\u00a0&'),
	rule('«(?!\\u202f)[ \\u00a0]?', `${NARROW_SPACE} after «`, '&\u202f'),
	rule('(?<!\\u202f)(?:[ \\u00a0])?»', `${NARROW_SPACE} before »`, '\u202f&'),
	rule(`(?<=${NUMBER})[ \\u202f]?[%€]`, `${NO_BREAK_SPACE} before % and €`, '\u00a0&'),
	rule(
		`(?<=${NUMBER})[ \\u202f]?(?=${UNITS}(?![\\p{L}\\p{Nd}’²/]))`,
		`${NO_BREAK_SPACE} between a number and its unit`,
		'\u00a0'
	),
	rule('(?<=\\p{Nd})[ \\u202f]?(?=h\\p{Nd}{2})', `${NO_BREAK_SPACE} around the h of a time`, '\u00a0'),
	rule(
		'(?<=\\p{Nd}\\s?h)[ \\u202f]?(?=\\p{Nd}{2}(?!\\p{Nd}))',
		`${NO_BREAK_SPACE} around the h of a time`,
		'\u00a0'
	),
	rule(
		'(?<=(?<!\\p{Nd})\\p{Nd}{1,3})[ \\u00a0](?=\\p{Nd}{3}(?!\\p{Nd}))',
		`${NARROW_SPACE} between thousands`,
		'\u202f'
	),
	rule('(?<=(?<!\\p{Nd})\\p{Nd}{1,3}),(?=\\p{Nd}{3}(?!\\p{Nd}))', `${NARROW_SPACE} between thousands`),
	// “CC BY-SA 4.0” is not a decimal number.
	rule('(?<=(?<![\\p{Nd}.]|\\p{Lu}{2} )\\p{Nd}+)\\.(?=\\p{Nd}+(?!\\p{Nd}|\\.\\p{Nd}))', 'a decimal comma'),
	rule('(?<!\\p{Nd})1er(?!\\p{L})', '1ᵉʳ'),
	rule('(?<!\\p{L})(?:[CcSsNnVv])?[Oo]e(?=u|il)', 'the ligature œ')
];

const ENGLISH: readonly Rule[] = [
	...ALWAYS,
	...LATIN,
	rule('\\s(?=[;:!?])', 'no space before ; : ! ?', ''),
	rule(`(?<=${NUMBER})\\s(?=%)`, 'no space before %', ''),
	rule('[«»]', 'the quotation marks “ ”'),
	rule('(?<=(?<![\\p{Nd},])\\p{Nd}+),(?=\\p{Nd}{1,2}(?!\\p{Nd}))', 'a decimal point')
];

/** Maximum number of cached texts, several times those of a story in three languages. */
const MAX_CHECKED = 30_000;

/** Exclamation marks are allowed only in quotations. */
const EXCLAMATION = /!/g;
const QUOTED = /«[^»]*»|“[^”]*”/g;

/**
 * Checks punctuation and spaces of a text: all rules for French and English; for other languages, only straight
 * quotation marks, apostrophes and double hyphens. Memoized.
 * @param lang language tag
 * @returns the issues in the order of the text
 */
export const checkTypography = memoize(findIssues, { max: MAX_CHECKED });

function findIssues(text: string, lang: string): readonly TypographyIssue[] {
	const [language] = lang.toLowerCase().split('-');
	const rules = language === 'fr' ? FRENCH : language === 'en' ? ENGLISH : ALWAYS;
	// Most rules find nothing, and a search costs less than an iterator.
	const broken = rules.filter(({ wrong }) => text.search(wrong) >= 0);
	const issues = broken.flatMap(({ wrong, expected, mend }) =>
		[...text.matchAll(wrong)].map(({ 0: match, index }): TypographyIssue => ({
			index,
			found: describeMatch(text, index, match),
			expected,
			...(mend !== undefined && { mend: { match, text: mend.replace('&', match.trim()) } })
		}))
	);
	if (rules !== ALWAYS) {
		const unquoted = text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
		for (const { index } of unquoted.matchAll(EXCLAMATION)) {
			issues.push({ index, found: 'an exclamation mark', expected: 'a full stop, outside quotations' });
		}
	}
	return issues.sort((a, b) => a.index - b.index);
}

/** Returns the wrong text with a few characters of context; spaces are named. */
function describeMatch(text: string, index: number, match: string): string {
	const around = text.slice(Math.max(0, index - 8), index + match.length + 4);
	const readable = around
		.replace(/[\ue000-\ue002]/g, '…')
		.replace(/\s+/g, ' ')
		.trim();
	const space = /^[ \u00a0\u202f]/.exec(match)?.[0];
	const names: Readonly<Record<string, string>> = {
		' ': 'a plain space',
		'\u00a0': 'U+00A0',
		'\u202f': 'U+202F'
	};
	return space === undefined ? `“${readable}”` : `${names[space] ?? ''} in “${readable}”`;
}

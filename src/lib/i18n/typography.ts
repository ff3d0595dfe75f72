/** What stands at a place and what shall stand there instead. */
export interface Mend {
	readonly match: string;
	readonly text: string;
}

/** A slip of typography: where, what stands there and what should. */
export interface Slip {
	/** Index of its first character in the text. */
	readonly index: number;
	readonly found: string;
	readonly expected: string;
	/** What to put in its place, where there is no doubt. */
	readonly mend?: Mend;
}

interface Rule {
	/** What is wrong, and nothing else: its match is the slip. Global and Unicode. */
	readonly wrong: RegExp;
	readonly expected: string;
	/** What to put in place of a match, where there is no doubt: `&` stands for the match without its spaces. */
	readonly mend?: string;
}

// Numbers typed and numbers that a model fills in (a private-use character, see narrative/markup.ts).
const NUMBER = '[\\p{Nd}\\ue000]';
const UNITS = '(?:m²|km²|km|cm|mm|m|min|ms|s|px/m|px|kg|h|Mo|Go|To|Hz|°C)';
const THIN = 'U+202F (narrow no-break space)';
const FULL = 'U+00A0 (no-break space)';

const rule = (wrong: string, expected: string, mend?: string): Rule => ({
	wrong: new RegExp(wrong, 'gu'),
	expected,
	...(mend !== undefined && { mend })
});

/** What no language of ours allows. */
const ALWAYS: readonly Rule[] = [
	rule('"', 'curly or angled quotation marks'),
	// At the start of a word it may be meant for a quotation mark.
	rule("(?<=[\\p{L}\\p{Nd}])'", 'a curly apostrophe ’', '’'),
	rule("(?<![\\p{L}\\p{Nd}])'", 'a curly apostrophe ’'),
	rule('--+', 'a dash – or —')
];

const LATIN: readonly Rule[] = [
	rule('\\.{3,}', 'the one character …', '…'),
	rule('(?<=\\S) {2,}', 'one space', ' '),
	rule('[ \\u00a0\\u202f](?=[,.](?![\\p{Nd}.]))', 'no space before a comma or a full stop', '')
];

/** Usage of the Imprimerie nationale; experience.md calls it T8 to T12. */
const FRENCH: readonly Rule[] = [
	...ALWAYS,
	...LATIN,
	rule('(?<![\\u202f;!?(])[ \\u00a0]?[;!?]', `${THIN} before ; ! ?`, '\u202f&'),
	rule('(?<!\\u00a0)[ \\u202f]?:(?!//)(?!(?<=\\p{Nd}:)\\p{Nd})', `${FULL} before :`, '\u00a0&'),
	rule('«(?!\\u202f)[ \\u00a0]?', `${THIN} after «`, '&\u202f'),
	rule('(?<!\\u202f)(?:[ \\u00a0])?»', `${THIN} before »`, '\u202f&'),
	rule(`(?<=${NUMBER})[ \\u202f]?[%€]`, `${FULL} before % and €`, '\u00a0&'),
	rule(
		`(?<=${NUMBER})[ \\u202f]?(?=${UNITS}(?![\\p{L}\\p{Nd}’²/]))`,
		`${FULL} between a number and its unit`,
		'\u00a0'
	),
	rule('(?<=\\p{Nd})[ \\u202f]?(?=h\\p{Nd}{2})', `${FULL} around the h of a time`, '\u00a0'),
	rule('(?<=\\p{Nd}\\s?h)[ \\u202f]?(?=\\p{Nd}{2}(?!\\p{Nd}))', `${FULL} around the h of a time`, '\u00a0'),
	rule(
		'(?<=(?<!\\p{Nd})\\p{Nd}{1,3})[ \\u00a0](?=\\p{Nd}{3}(?!\\p{Nd}))',
		`${THIN} between thousands`,
		'\u202f'
	),
	rule('(?<=(?<!\\p{Nd})\\p{Nd}{1,3}),(?=\\p{Nd}{3}(?!\\p{Nd}))', `${THIN} between thousands`),
	// “CC BY-SA 4.0” is a name.
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

/** Drama is not the tone of the story; somebody quoted may well cry out. */
const EXCLAMATION = /!/g;
const QUOTED = /«[^»]*»|“[^”]*”/g;

/**
 * Checks the signs and spaces of a text against the usage of its language: French and English in full, any other for
 * straight quotation marks and double hyphens.
 * @param lang language tag
 * @returns the slips, in the order of the text
 */
export function checkTypography(text: string, lang: string): Slip[] {
	const [language] = lang.toLowerCase().split('-');
	const rules = language === 'fr' ? FRENCH : language === 'en' ? ENGLISH : ALWAYS;
	const slips = rules.flatMap(({ wrong, expected, mend }) =>
		[...text.matchAll(wrong)].map(({ 0: match, index }): Slip => ({
			index,
			found: name(text, index, match),
			expected,
			...(mend !== undefined && { mend: { match, text: mend.replace('&', match.trim()) } })
		}))
	);
	if (rules !== ALWAYS) {
		const said = text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
		for (const { index } of said.matchAll(EXCLAMATION)) {
			slips.push({ index, found: 'an exclamation mark', expected: 'a full stop, outside quotations' });
		}
	}
	return slips.sort((a, b) => a.index - b.index);
}

/** The slip with a little of what stands around it, spaces by name. */
function name(text: string, index: number, match: string): string {
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

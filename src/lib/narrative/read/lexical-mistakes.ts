import { splitLexemes } from './lexemes.ts';
import type { Lexeme, LexemeKind } from './lexemes.ts';
import { quote } from '../issues/issue.ts';
import type { Fault } from '../issues/issue.ts';

/** A typing mistake found in the lexemes, before the parser misreads it. */
export interface LexicalMistake {
	readonly offset: number;
	readonly fault: Fault;
	/** Whether the parser reads the rest of the file correctly in spite of the mistake. */
	readonly isRecoverable?: boolean;
}

/** A lexeme with its neighbours, whitespace aside. */
interface LexemeInContext extends Lexeme {
	readonly before: Lexeme | undefined;
	readonly after: Lexeme | undefined;
	readonly afterNext: Lexeme | undefined;
}

type Rule = (site: LexemeInContext) => readonly LexicalMistake[];

/** Characters that look like a space but that YAML reads as text. */
const WIDE_SPACES = '\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000';
const INDENT = new RegExp(`^(?:[ \\t]|-[ \\t])*([${WIDE_SPACES}]+)`, 'gmu');
/** A key whose colon is followed by no space, or by a character that only looks like one. */
const TIGHT_COLON = new RegExp(
	`^(?:[A-Za-z][\\w.-]*:(?=["'“«‘{|>\\[\\p{L}\\p{Nd}${WIDE_SPACES}])|\\p{Nd}+:(?=["'{${WIDE_SPACES}]))`,
	'u'
);
/**
 * {@link TIGHT_COLON} on a later line of a text, where only a character that starts a value distinguishes a key from
 * prose.
 */
const TIGHT_COLON_IN_TEXT = new RegExp(`^[a-z][a-z-]*:(?=["'“{${WIDE_SPACES}]|\\p{Nd}+$)`, 'u');
const TIGHT_DASH = new RegExp(`^-(?=[A-Za-z"'{${WIDE_SPACES}])`, 'u');
const KEY_BELOW = /\n[ \t]*(?:- +)*[a-z][\w.-]*:(?:[ \t]|$)/m;
const KEY_AT_END = /[,{][ \t]*[\w.-]+:[ \t]*$/;

/** Rules by the kind of lexeme that they test. */
const RULES: Partial<Record<LexemeKind, readonly Rule[]>> = {
	plain: [tightColon, tightDash, curlyQuotes, secondColon, commaInText, cutText, noColon],
	quoted: [openQuote, quoteInText, missingComma],
	open: [markupAsList],
	close: [missingComma]
};

/**
 * Maximum number of lexemes, twice that of the longest story expected. A longer file is not searched, since it cannot
 * be a story.
 */
const MAX_LEXEMES = 60_000;

/**
 * Finds common typing mistakes in YAML syntax, such as a missing space after a colon. Each is reported once, where it
 * is, in place of the parser errors that follow from it.
 * @returns the mistakes in the order of the file; empty for a file with more than {@link MAX_LEXEMES} lexemes
 */
export function findLexicalMistakes(source: string): LexicalMistake[] {
	const pieces = splitLexemes(source);
	if (pieces.length > MAX_LEXEMES) return [];
	const found = pieces.flatMap((piece, i) => {
		const rules = RULES[piece.kind];
		if (!rules) return [];
		const site = { ...piece, before: pieces[i - 1], after: pieces[i + 1], afterNext: pieces[i + 2] };
		// Only the first mistake of a lexeme: other matches follow from it.
		return rules.map((rule) => rule(site)).find(({ length }) => length > 0) ?? [];
	});
	return [...findWideIndents(source), ...found].sort((a, b) => a.offset - b.offset);
}

function findWideIndents(source: string): LexicalMistake[] {
	return [...source.matchAll(INDENT)].map(({ 0: all, 1: blanks = '', index }) => ({
		offset: index + all.length - blanks.length,
		fault: {
			found: `${describeSpace(blanks)} in the indent`,
			expected: 'plain spaces at the start of a line',
			hint: 'delete it and press the space bar',
			mend: { match: blanks, text: ' '.repeat(blanks.length) }
		}
	}));
}

function describeSpace(text: string): string {
	const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `a no-break space (U+${code})`;
}

/** Returns whether YAML allows a key at this lexeme. */
function isAtKey({ before }: LexemeInContext): boolean {
	return !before || ['newline', 'dash', 'open', 'comma'].includes(before.kind);
}

/** Returns the lines of a lexeme without their indent, with their offsets in the file. */
function linesOf({ text, offset }: Lexeme): { line: string; offset: number; first: boolean }[] {
	return [...text.matchAll(/[^\n]+/g)].map(({ 0: all, index }) => {
		const line = all.trimStart();
		return { line, offset: offset + index + all.length - line.length, first: index === 0 };
	});
}

function tightColon(site: LexemeInContext): LexicalMistake[] {
	return linesOf(site).flatMap(({ line, offset, first }) => {
		if (first && !isAtKey(site)) return [];
		const key = (first ? TIGHT_COLON : TIGHT_COLON_IN_TEXT).exec(line)?.[0];
		if (key === undefined) return [];
		const next = line[key.length] ?? '';
		const isWideSpace = new RegExp(`[${WIDE_SPACES}]`, 'u').test(next);
		const fault = {
			found: isWideSpace
				? `${describeSpace(next)} after ${quote(key)}`
				: `${quote(key)} without a space after its colon`,
			expected: 'a plain space after the colon of a key',
			mend: isWideSpace ? { match: `:${next}`, text: ': ' } : { match: ':', text: ': ' }
		};
		return [{ offset: offset + key.length - 1, fault }];
	});
}

function tightDash(site: LexemeInContext): LexicalMistake[] {
	if (site.depth > 0) return [];
	return linesOf(site).flatMap(({ line, offset, first }) => {
		if (!TIGHT_DASH.test(line) || (first && site.before && site.before.kind !== 'newline')) return [];
		const next = line[1] ?? '';
		const isWideSpace = new RegExp(`[${WIDE_SPACES}]`, 'u').test(next);
		const fault = {
			found: isWideSpace ? `${describeSpace(next)} after a dash` : 'a dash without a space after it',
			expected: 'a dash and a plain space before each item of a list',
			mend: isWideSpace ? { match: `-${next}`, text: '- ' } : { match: '-', text: '- ' }
		};
		return [{ offset, fault }];
	});
}

/** Finds a quotation mark that is never closed: the text after it contains what looks like a key. */
function openQuote({ text, offset }: LexemeInContext): LexicalMistake[] {
	const inside = text.slice(1, -1);
	if (!KEY_BELOW.test(inside) && !KEY_AT_END.test(inside)) return [];
	const [line = ''] = inside.split('\n');
	const curly = /[”“’»]/.exec(line)?.[0];
	const fault = {
		found: 'a quotation mark that is never closed',
		expected: `its partner, a straight ${text[0] ?? ''}, at the end of the text`,
		hint: curly && `${curly} closes nothing here`
	};
	return [{ offset, fault }];
}

function quoteInText({ text, offset, after, afterNext, depth }: LexemeInContext): LexicalMistake[] {
	if (!after || (after.kind !== 'plain' && after.kind !== 'quoted')) return [];
	if (afterNext?.kind === 'colon' && (depth > 0 || !after.text.includes('\n'))) return [];
	const sign = text[0] ?? '';
	const end = offset + text.length - 1;
	const isSingle = sign === "'";
	// Between two letters, a single quote can only be an apostrophe.
	const isApostrophe =
		isSingle && after.offset === end + 1 && /\p{L}'$/u.test(text) && /^\p{L}/u.test(after.text);
	const fault = {
		found: `a straight ${sign} inside a text that stands between ${sign}`,
		expected: isSingle ? 'a curly apostrophe ’, or the text between "' : 'quotation marks “ ” or « »',
		...(isApostrophe && { mend: { match: "'", text: '’' } })
	};
	return [{ offset: end, fault }];
}

function missingComma({ after, afterNext, depth }: LexemeInContext): LexicalMistake[] {
	if (depth === 0 || after?.kind !== 'plain' || afterNext?.kind !== 'colon') return [];
	return [
		{
			offset: after.offset,
			fault: { found: `${quote(after.text)} right after a value`, expected: 'a comma between them' }
		}
	];
}

function curlyQuotes({ text, offset, depth }: LexemeInContext): LexicalMistake[] {
	if (!/^[“”„‟‘’‚]/.test(text)) return [];
	const inside = text.slice(1).replace(/[“”’"']$/, '');
	const closes = inside.length < text.length - 1;
	// A text such as “Yes” and “no” begins and ends with quotations.
	if (closes ? /[“”]/.test(inside) : depth === 0 || /[”’"]/.test(inside)) return [];
	const [sign = ''] = text;
	const fault = {
		found: `a curly quotation mark ${sign} around a text`,
		expected: 'straight ones, " and ", at both ends',
		hint: 'curly ones are part of the text'
	};
	return [{ offset, fault }];
}

/** Finds a second colon on a line, as in `title: Seeing: a start`: YAML reads the words before it as another key. */
function secondColon({ text, offset, before, after }: LexemeInContext): LexicalMistake[] {
	if (before?.kind !== 'colon' || after?.kind !== 'colon' || text.includes('\n')) return [];
	const fault = {
		found: `a second colon, after ${quote(text)}`,
		expected: 'one key a line, and text that holds “: ” between " and "'
	};
	return [{ offset, fault }];
}

/**
 * Finds a comma or braces in a text without quotes between braces. YAML ends the text at the comma and reads the words
 * after it as a key.
 */
function commaInText(site: LexemeInContext): LexicalMistake[] {
	const { text, offset, depth, before, after } = site;
	if (depth === 0 || !before || !isAtKey(site)) return [];
	if (before.kind === 'open' && before.text === '{' && after?.text === '}')
		return [
			{
				offset: before.offset,
				fault: { found: `{${text}} without quotes`, expected: 'text that holds { } between " and "' }
			}
		];
	if (before.kind !== 'comma' || !site.inMap || /[“”]/.test(text)) return [];
	if (after?.kind !== 'comma' && after?.kind !== 'close') return [];
	const expected = /^\d{3}\b/.test(text)
		? 'no comma between thousands'
		: 'text that holds a comma between " and "';
	return [{ offset, fault: { found: `${quote(text)} without a colon`, expected } }];
}

/** Finds `[[term]]` or `[@source]` at the start of a text without quotes, which YAML reads as a list. */
function markupAsList({ text, offset, after, before }: LexemeInContext): LexicalMistake[] {
	if (text !== '[' || before?.kind !== 'colon') return [];
	if (after?.text !== '[' && !after?.text.startsWith('@')) return [];
	const found = `${text}${after.text.slice(0, 1)} at the start of a text without quotes`;
	return [{ offset, fault: { found, expected: 'text that begins with [ between " and "' } }];
}

/** Finds a sentence that is cut at a `#`: YAML reads a `#` after a space as the start of a comment. */
function cutText({ text, offset, depth, before, after }: LexemeInContext): LexicalMistake[] {
	if (after?.kind !== 'comment' || before?.kind === 'newline') return [];
	const sentence = /\p{L}[^\n]* |[^\0-\u007f]|^\p{Lu}/u.test(text);
	if (!sentence) return [];
	const fault = {
		found: `a text that is cut at ${quote(after.text, 20)}`,
		expected: `the whole text between " and ", or the comment on a line of its own`
	};
	// Between braces, the comment hides the closing brace.
	return [{ offset: Math.max(offset, after.offset), fault, isRecoverable: depth === 0 }];
}

/** Finds a line without a colon, such as `seed 7`: YAML reads this line and the next as one key. */
function noColon(site: LexemeInContext): LexicalMistake[] {
	const { text, offset, after } = site;
	if (after?.kind !== 'colon' || !text.includes('\n') || !isAtKey(site)) return [];
	const [line = ''] = text.split('\n');
	return [
		{
			offset,
			fault: { found: `the line ${quote(line)} without a colon`, expected: 'a key, a colon and a space' }
		}
	];
}

import { lexemes } from './lexemes.ts';
import type { Lexeme, LexemeKind } from './lexemes.ts';
import { quote } from './mistakes.ts';
import type { Fault } from './mistakes.ts';

/** A slip that the signs of the file show, before YAML makes something else of them. */
export interface LexicalSlip {
	readonly offset: number;
	readonly fault: Fault;
	/** Whether YAML still reads the rest of the file as it is meant. */
	readonly harmless?: boolean;
}

/** A piece with its neighbours on either side, blanks aside. */
interface Site extends Lexeme {
	readonly before: Lexeme | undefined;
	readonly after: Lexeme | undefined;
	readonly afterNext: Lexeme | undefined;
}

type Rule = (site: Site) => readonly LexicalSlip[];

/** Blanks that look like a space and that YAML takes for letters. */
const BLANKS = '\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000';
const INDENT = new RegExp(`^(?:[ \\t]|-[ \\t])*([${BLANKS}]+)`, 'gmu');
/** A key whose colon stands against what follows, or is parted from it by a blank that is none. */
const TIGHT_COLON = new RegExp(
	`^(?:[A-Za-z][\\w.-]*:(?=["'“«‘{|>\\[\\p{L}\\p{Nd}${BLANKS}])|\\p{Nd}+:(?=["'{${BLANKS}]))`,
	'u'
);
/** The same inside running text, where only signs that begin a value tell it from words. */
const TIGHT_COLON_BELOW = new RegExp(`^[a-z][a-z-]*:(?=["'“{${BLANKS}]|\\p{Nd}+$)`, 'u');
const TIGHT_DASH = new RegExp(`^-(?=[A-Za-z"'{${BLANKS}])`, 'u');
const KEY_BELOW = /\n[ \t]*(?:- +)*[a-z][\w.-]*:(?:[ \t]|$)/m;
const KEY_AT_END = /[,{][ \t]*[\w.-]+:[ \t]*$/;

/** By the kind of piece that they look at. */
const RULES: Partial<Record<LexemeKind, readonly Rule[]>> = {
	plain: [tightColon, tightDash, curlyQuotes, secondColon, commaInText, cutText, noColon],
	quoted: [openQuote, quoteInText, missingComma],
	open: [markupAsList],
	close: [missingComma]
};

/** Pieces in a file: twice the longest story foreseen. What has more is no story, and would only take long. */
const MOST = 60_000;

/**
 * Finds what people type for YAML’s own signs, and what YAML then takes for something else: each slip is said where it
 * is, once, in place of the many that would follow from it.
 * @returns the slips in the order of the file
 */
export function lexicalSlips(source: string): LexicalSlip[] {
	const pieces = lexemes(source);
	if (pieces.length > MOST) return [];
	const found = pieces.flatMap((piece, i) => {
		const rules = RULES[piece.kind];
		if (!rules) return [];
		const site = { ...piece, before: pieces[i - 1], after: pieces[i + 1], afterNext: pieces[i + 2] };
		// One slip a piece: what else seems wrong with it follows from that.
		return rules.map((rule) => rule(site)).find(({ length }) => length > 0) ?? [];
	});
	return [...indents(source), ...found].sort((a, b) => a.offset - b.offset);
}

function indents(source: string): LexicalSlip[] {
	return [...source.matchAll(INDENT)].map(({ 0: all, 1: blanks = '', index }) => ({
		offset: index + all.length - blanks.length,
		fault: {
			found: `${blank(blanks)} in the indent`,
			expected: 'plain spaces at the start of a line',
			hint: 'delete it and press the space bar',
			mend: { match: blanks, text: ' '.repeat(blanks.length) }
		}
	}));
}

function blank(text: string): string {
	const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `a no-break space (U+${code})`;
}

/** Whether a key may stand here. */
function isAtKey({ before }: Site): boolean {
	return !before || ['newline', 'dash', 'open', 'comma'].includes(before.kind);
}

/** The lines of a piece with their offsets, blanks at their start aside. */
function linesOf({ text, offset }: Lexeme): { line: string; offset: number; first: boolean }[] {
	return [...text.matchAll(/[^\n]+/g)].map(({ 0: all, index }) => {
		const line = all.trimStart();
		return { line, offset: offset + index + all.length - line.length, first: index === 0 };
	});
}

function tightColon(site: Site): LexicalSlip[] {
	return linesOf(site).flatMap(({ line, offset, first }) => {
		if (first && !isAtKey(site)) return [];
		const key = (first ? TIGHT_COLON : TIGHT_COLON_BELOW).exec(line)?.[0];
		if (key === undefined) return [];
		const next = line[key.length] ?? '';
		const wide = new RegExp(`[${BLANKS}]`, 'u').test(next);
		const fault = {
			found: wide ? `${blank(next)} after ${quote(key)}` : `${quote(key)} without a space after its colon`,
			expected: 'a plain space after the colon of a key',
			mend: wide ? { match: `:${next}`, text: ': ' } : { match: ':', text: ': ' }
		};
		return [{ offset: offset + key.length - 1, fault }];
	});
}

function tightDash(site: Site): LexicalSlip[] {
	if (site.depth > 0) return [];
	return linesOf(site).flatMap(({ line, offset, first }) => {
		if (!TIGHT_DASH.test(line) || (first && site.before && site.before.kind !== 'newline')) return [];
		const next = line[1] ?? '';
		const wide = new RegExp(`[${BLANKS}]`, 'u').test(next);
		const fault = {
			found: wide ? `${blank(next)} after a dash` : 'a dash without a space after it',
			expected: 'a dash and a plain space before each item of a list',
			mend: wide ? { match: `-${next}`, text: '- ' } : { match: '-', text: '- ' }
		};
		return [{ offset, fault }];
	});
}

/** A text that swallows the key after it was never closed. */
function openQuote({ text, offset }: Site): LexicalSlip[] {
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

function quoteInText({ text, offset, after, afterNext, depth }: Site): LexicalSlip[] {
	if (!after || (after.kind !== 'plain' && after.kind !== 'quoted')) return [];
	if (afterNext?.kind === 'colon' && (depth > 0 || !after.text.includes('\n'))) return [];
	const sign = text[0] ?? '';
	const end = offset + text.length - 1;
	const single = sign === "'";
	// Between two letters it can only be an apostrophe.
	const elided = single && after.offset === end + 1 && /\p{L}'$/u.test(text) && /^\p{L}/u.test(after.text);
	const fault = {
		found: `a straight ${sign} inside a text that stands between ${sign}`,
		expected: single ? 'a curly apostrophe ’, or the text between "' : 'quotation marks “ ” or « »',
		...(elided && { mend: { match: "'", text: '’' } })
	};
	return [{ offset: end, fault }];
}

function missingComma({ after, afterNext, depth }: Site): LexicalSlip[] {
	if (depth === 0 || after?.kind !== 'plain' || afterNext?.kind !== 'colon') return [];
	return [
		{
			offset: after.offset,
			fault: { found: `${quote(after.text)} right after a value`, expected: 'a comma between them' }
		}
	];
}

function curlyQuotes({ text, offset, depth }: Site): LexicalSlip[] {
	if (!/^[“”„‟‘’‚]/.test(text)) return [];
	const inside = text.slice(1).replace(/[“”’"']$/, '');
	const closes = inside.length < text.length - 1;
	// “Yes” and “no”: a text that begins and ends with quotations.
	if (closes ? /[“”]/.test(inside) : depth === 0 || /[”’"]/.test(inside)) return [];
	const [sign = ''] = text;
	const fault = {
		found: `a curly quotation mark ${sign} around a text`,
		expected: 'straight ones, " and ", at both ends',
		hint: 'curly ones are part of the text'
	};
	return [{ offset, fault }];
}

/** `title: Seeing: a start`: YAML takes what stands before the second colon for another key. */
function secondColon({ text, offset, before, after }: Site): LexicalSlip[] {
	if (before?.kind !== 'colon' || after?.kind !== 'colon' || text.includes('\n')) return [];
	const fault = {
		found: `a second colon, after ${quote(text)}`,
		expected: 'one key a line, and text that holds “: ” between " and "'
	};
	return [{ offset, fault }];
}

/** A text without quotes between braces ends at its comma: what follows has no colon. */
function commaInText(site: Site): LexicalSlip[] {
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

/** `[[term]]` and `[@source]` at the start of a text without quotes. */
function markupAsList({ text, offset, after, before }: Site): LexicalSlip[] {
	if (text !== '[' || before?.kind !== 'colon') return [];
	if (after?.text !== '[' && !after?.text.startsWith('@')) return [];
	const found = `${text}${after.text.slice(0, 1)} at the start of a text without quotes`;
	return [{ offset, fault: { found, expected: 'text that begins with [ between " and "' } }];
}

/** A `#` after a space begins a comment, also in the middle of what was meant as a sentence. */
function cutText({ text, offset, depth, before, after }: Site): LexicalSlip[] {
	if (after?.kind !== 'comment' || before?.kind === 'newline') return [];
	const sentence = /\p{L}[^\n]* |[^\0-\u007f]|^\p{Lu}/u.test(text);
	if (!sentence) return [];
	const fault = {
		found: `a text that is cut at ${quote(after.text, 20)}`,
		expected: `the whole text between " and ", or the comment on a line of its own`
	};
	// Between braces, the comment swallows the brace that closes.
	return [{ offset: Math.max(offset, after.offset), fault, harmless: depth === 0 }];
}

/** `seed 7`: without a colon, YAML reads on into the next line and takes both for one key. */
function noColon(site: Site): LexicalSlip[] {
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

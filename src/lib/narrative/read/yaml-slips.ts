import { CST } from 'yaml';
import { quote } from '../issues/issue.ts';
import type { Fault } from '../issues/issue.ts';

/** A typing mistake in YAML syntax. */
export interface YamlSlip {
	readonly offset: number;
	readonly fault: Fault;
	/** Whether the parser reads the rest of the file correctly in spite of the mistake. */
	readonly isRecoverable?: boolean;
}

/** A lexeme of a YAML file, such as a text, a colon or a comment. Spaces are left out. */
interface Lexeme {
	readonly kind: string;
	readonly text: string;
	readonly offset: number;
	/** Number of open brackets and braces around it. */
	readonly depth: number;
	/** Whether the innermost bracket around it is a brace, as in a map. */
	readonly inMap: boolean;
	readonly before: Lexeme | undefined;
	after: Lexeme | undefined;
}

type Rule = (lexeme: Lexeme) => YamlSlip | readonly YamlSlip[] | undefined;

/** Names of the types of the lexer that rules read. */
const KINDS: Readonly<Record<string, string>> = {
	'single-quoted-scalar': 'quoted',
	'double-quoted-scalar': 'quoted',
	'map-value-ind': 'colon',
	'seq-item-ind': 'dash',
	'flow-map-start': 'open',
	'flow-seq-start': 'open',
	'flow-map-end': 'close',
	'flow-seq-end': 'close'
};

/** Rules by the kind of lexeme that they test. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
	plain: [missingSpace, curlyQuotes, secondColon, commaInText, cutText, noColon],
	quoted: [openQuote, quoteInText, missingComma],
	open: [markupAsList],
	close: [missingComma]
};

/** Maximum number of lexemes, twice that of the longest story expected. A longer file cannot be a story. */
const MAX_LEXEMES = 60_000;

/** Characters that look like a space but that YAML reads as text. */
const WIDE_SPACES = '\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000';
const WIDE_SPACE = new RegExp(`[${WIDE_SPACES}]`, 'u');
const WIDE_INDENT = new RegExp(`^(?:[ \\t]|-[ \\t])*([${WIDE_SPACES}]+)`, 'gmu');
/** A line that Git writes where two people changed the same lines. */
const CONFLICT = /^(?:<{7}|={7}$|>{7}).*/m;
/** A key whose colon is followed by no space, or by a character that only looks like one. */
const TIGHT_COLON = new RegExp(
	`^(?:[A-Za-z][\\w.-]*:(?=["'“«‘{|>\\[\\p{L}\\p{Nd}${WIDE_SPACES}])|\\p{Nd}+:(?=["'{${WIDE_SPACES}]))`,
	'u'
);
/** The same on a later line of a text, where only a character that starts a value distinguishes a key from prose. */
const TIGHT_COLON_IN_TEXT = new RegExp(`^[a-z][a-z-]*:(?=["'“{${WIDE_SPACES}]|\\p{Nd}+$)`, 'u');
const TIGHT_DASH = new RegExp(`^-(?=[A-Za-z"'{${WIDE_SPACES}])`, 'u');
/** What looks like a key, on a later line of a text or at its end. */
const KEY_INSIDE = /\n[ \t]*(?:- +)*[a-z][\w.-]*:(?:[ \t\n]|$)|[,{][ \t]*[\w.-]+:[ \t]*$/;

/**
 * Finds common typing mistakes in YAML syntax, such as a missing space after a colon. Each is reported once, where it
 * is, in place of the parser errors that follow from it.
 * @param pieces the output of the YAML lexer, which, unlike the parser, recovers at the next line after a mistake
 * @returns the mistakes in the order of the file; empty for a file with more than {@link MAX_LEXEMES} lexemes
 */
export function findYamlSlips(source: string, pieces: readonly string[]): YamlSlip[] {
	const lexemes = nameLexemes(pieces);
	if (lexemes.length > MAX_LEXEMES) return [];
	const conflict = CONFLICT.exec(source);
	if (conflict) return [{ offset: conflict.index, fault: conflictFault(conflict[0]) }];
	const slips = [...source.matchAll(WIDE_INDENT)].map(({ 0: all, 1: blanks = '', index }): YamlSlip => ({
		offset: index + all.length - blanks.length,
		fault: {
			found: `${describeSpace(blanks)} in the indent`,
			expected: 'plain spaces at the start of a line',
			hint: 'delete it and press the space bar',
			mend: { match: blanks, text: ' '.repeat(blanks.length) }
		}
	}));
	for (const lexeme of lexemes) {
		// Only the first mistake of a lexeme: other matches follow from it.
		for (const rule of RULES[lexeme.kind] ?? []) {
			const found = [rule(lexeme) ?? []].flat();
			slips.push(...found);
			if (found.length > 0) break;
		}
	}
	return slips.sort((a, b) => a.offset - b.offset);
}

function nameLexemes(pieces: readonly string[]): Lexeme[] {
	const lexemes: Lexeme[] = [];
	const open: string[] = [];
	let [offset, isScalar, isBlock] = [0, false, false];
	for (const text of pieces) {
		// The lexer inserts control characters, which are not in the file.
		if (text === CST.DOCUMENT || text === CST.FLOW_END || text === CST.SCALAR) {
			isScalar = text === CST.SCALAR;
			continue;
		}
		const type = isScalar ? 'scalar' : (CST.tokenType(text) ?? '');
		// The scalar after a block header (`|-`) is the block of text.
		const kind = isScalar ? (isBlock ? 'block' : 'plain') : (KINDS[type] ?? type);
		if (isScalar || type === 'block-scalar-header') isBlock = !isScalar;
		isScalar = false;
		if (kind === 'open') open.push(text);
		if (kind !== 'space') {
			const before = lexemes.at(-1);
			const place = { depth: open.length, inMap: open.at(-1) === '{' };
			const lexeme: Lexeme = { kind, text, offset, ...place, before, after: undefined };
			if (before) before.after = lexeme;
			lexemes.push(lexeme);
		}
		if (kind === 'close') open.pop();
		offset += text.length;
	}
	return lexemes;
}

const conflictFault = (line: string): Fault => ({
	found: `${quote(line)}, a mark of Git`,
	expected: 'one of the two versions below it, and no mark'
});

function describeSpace(text: string): string {
	const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `a no-break space (U+${code})`;
}

/** Returns whether YAML allows a key at this lexeme. */
const isAtKey = ({ before }: Lexeme): boolean =>
	!before || ['newline', 'dash', 'open', 'comma'].includes(before.kind);

/** Finds a colon after a key, or a dash before an item, that no plain space follows. */
function missingSpace(lexeme: Lexeme): YamlSlip[] {
	const { text, offset, before, depth } = lexeme;
	if (!/[:-][^ \n]/.test(text)) return [];
	return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: all, index }) => {
		const line = all.trimStart();
		const isFirst = index === 0;
		const mayBeKey = !isFirst || isAtKey(lexeme);
		const mayBeItem = depth === 0 && (!isFirst || !before || before.kind === 'newline');
		const form = isFirst ? TIGHT_COLON : TIGHT_COLON_IN_TEXT;
		const key = mayBeKey ? (form.exec(line)?.[0] ?? '') : '';
		if (!key && !(mayBeItem && TIGHT_DASH.test(line))) return [];
		const end = key.length || 1;
		const [sign, next] = [key ? ':' : '-', line[end] ?? ''];
		const isWide = WIDE_SPACE.test(next);
		const found = isWide
			? `${describeSpace(next)} after ${key ? quote(key) : 'a dash'}`
			: key
				? `${quote(key)} without a space after its colon`
				: 'a dash without a space after it';
		const expected = key
			? 'a plain space after the colon of a key'
			: 'a dash and a plain space before each item of a list';
		const mend = { match: isWide ? sign + next : sign, text: `${sign} ` };
		return [
			{ offset: offset + index + all.length - line.length + end - 1, fault: { found, expected, mend } }
		];
	});
}

/** Finds a quotation mark that is never closed: the text after it contains what looks like a key. */
function openQuote({ text, offset }: Lexeme): YamlSlip | undefined {
	const inside = text.slice(1, -1);
	if (!KEY_INSIDE.test(inside)) return undefined;
	const [line = ''] = inside.split('\n');
	const curly = /[”“’»]/.exec(line)?.[0];
	const fault = {
		found: 'a quotation mark that is never closed',
		expected: `its partner, a straight ${text[0] ?? ''}, at the end of the text`,
		hint: curly && `${curly} closes nothing here`
	};
	return { offset, fault };
}

function quoteInText({ text, offset, after, depth }: Lexeme): YamlSlip | undefined {
	if (after?.kind !== 'plain' && after?.kind !== 'quoted') return undefined;
	if (after.after?.kind === 'colon' && (depth > 0 || !after.text.includes('\n'))) return undefined;
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
	return { offset: end, fault };
}

function missingComma({ after, depth }: Lexeme): YamlSlip | undefined {
	if (depth === 0 || after?.kind !== 'plain' || after.after?.kind !== 'colon') return undefined;
	const fault = { found: `${quote(after.text)} right after a value`, expected: 'a comma between them' };
	return { offset: after.offset, fault };
}

function curlyQuotes({ text, offset, depth }: Lexeme): YamlSlip | undefined {
	if (!/^[“”„‟‘’‚]/.test(text)) return undefined;
	const inside = text.slice(1).replace(/[“”’"']$/, '');
	const closes = inside.length < text.length - 1;
	// A text such as “Yes” and “no” begins and ends with quotations.
	if (closes ? /[“”]/.test(inside) : depth === 0 || /[”’"]/.test(inside)) return undefined;
	const fault = {
		found: `a curly quotation mark ${text[0] ?? ''} around a text`,
		expected: 'straight ones, " and ", at both ends',
		hint: 'curly ones are part of the text'
	};
	return { offset, fault };
}

/** Finds a second colon on a line, as in `title: Seeing: a start`: YAML reads the words before it as another key. */
function secondColon({ text, offset, before, after }: Lexeme): YamlSlip | undefined {
	if (before?.kind !== 'colon' || after?.kind !== 'colon' || text.includes('\n')) return undefined;
	const expected = 'one key a line, and text that holds “: ” between " and "';
	return { offset, fault: { found: `a second colon, after ${quote(text)}`, expected } };
}

/**
 * Finds a comma or braces in a text without quotes between braces. YAML ends the text at the comma and reads the words
 * after it as a key.
 */
function commaInText(lexeme: Lexeme): YamlSlip | undefined {
	const { text, offset, depth, inMap, before, after } = lexeme;
	if (depth === 0 || !before || !isAtKey(lexeme)) return undefined;
	if (before.text === '{' && after?.text === '}') {
		const fault = { found: `{${text}} without quotes`, expected: 'text that holds { } between " and "' };
		return { offset: before.offset, fault };
	}
	if (before.kind !== 'comma' || !inMap || /[“”]/.test(text)) return undefined;
	if (after?.kind !== 'comma' && after?.kind !== 'close') return undefined;
	const expected = /^\d{3}\b/.test(text)
		? 'no comma between thousands'
		: 'text that holds a comma between " and "';
	return { offset, fault: { found: `${quote(text)} without a colon`, expected } };
}

/** Finds `[[term]]` or `[@source]` at the start of a text without quotes, which YAML reads as a list. */
function markupAsList({ text, offset, after, before }: Lexeme): YamlSlip | undefined {
	if (text !== '[' || before?.kind !== 'colon') return undefined;
	if (after?.text !== '[' && !after?.text.startsWith('@')) return undefined;
	const found = `${text}${after.text.slice(0, 1)} at the start of a text without quotes`;
	return { offset, fault: { found, expected: 'text that begins with [ between " and "' } };
}

/** Finds a sentence that is cut at a `#`: YAML reads a `#` after a space as the start of a comment. */
function cutText({ text, offset, depth, before, after }: Lexeme): YamlSlip | undefined {
	if (after?.kind !== 'comment' || before?.kind === 'newline') return undefined;
	if (!/\p{L}[^\n]* |[^\0-\u007f]|^\p{Lu}/u.test(text)) return undefined;
	const fault = {
		found: `a text that is cut at ${quote(after.text, 20)}`,
		expected: `the whole text between " and ", or the comment on a line of its own`
	};
	// Between braces, the comment hides the closing brace.
	return { offset: Math.max(offset, after.offset), fault, isRecoverable: depth === 0 };
}

/** Finds a line without a colon, such as `seed 7`: YAML reads this line and the next as one key. */
function noColon(lexeme: Lexeme): YamlSlip | undefined {
	const { text, offset, after } = lexeme;
	if (after?.kind !== 'colon' || !text.includes('\n') || !isAtKey(lexeme)) return undefined;
	const [line = ''] = text.split('\n');
	return {
		offset,
		fault: { found: `the line ${quote(line)} without a colon`, expected: 'a key, a colon and a space' }
	};
}

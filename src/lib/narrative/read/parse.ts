import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, Scalar } from 'yaml';
import type { Document, ParsedNode, YAMLError } from 'yaml';
import { sourceOffset } from './source-offset.ts';
import type { ScalarStyle } from './source-offset.ts';
import { findYamlSlips } from './yaml-slips.ts';
import { quote } from '../issues/issue.ts';
import type { Fault, Path, Position, ValuePart } from '../issues/issue.ts';

/**
 * Maximum number of levels of nesting, more than any story needs. Without a limit, the recursion of the composer could
 * overflow the stack.
 */
const MAX_DEPTH = 64;
/** Maximum number of values: five times the longest story expected. Checking more would be slow. */
const MAX_NODES = 60_000;

/** An issue of YAML syntax, or of YAML features that stories do not use. */
export interface YamlFault {
	readonly path: Path;
	readonly position: Position;
	readonly fault: Fault;
}

/** Parsed YAML. */
export interface ParsedYaml {
	/** Plain data; undefined where the text is not valid YAML. */
	readonly value: unknown;
	readonly faults: readonly YamlFault[];
	/**
	 * Returns the position of a value, of its key, or of a character of its text. If the file lacks the value, the
	 * position is that of its nearest ancestor.
	 */
	locate(path: Path, spot?: ValuePart): Position;
}

/** A value with the offset of its key, or of the value itself in a list. */
interface Place {
	readonly key: number;
	readonly node: ParsedNode | null;
}

/** The values of each map by key. */
type PlacesByMap = WeakMap<ParsedNode, Map<string, Place>>;

/** Parses YAML 1.2 and keeps the position of each value. Never throws. */
export function parseYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
	const position = (offset: number): Position => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	let root: ParsedNode | null = null;
	const maps: PlacesByMap = new WeakMap();
	const locate = (path: Path, { key = false, index }: ValuePart = {}): Position => {
		let place: Place = { key: 0, node: root };
		for (const name of path) {
			const inner = placeIn(place.node, name, maps);
			if (!inner) return position(place.key);
			place = inner;
		}
		if (key || !place.node) return position(place.key);
		return position(index === undefined ? place.node.range[0] : offsetInText(text, place.node, index));
	};
	const faults: YamlFault[] = [];
	const report = (offset: number, fault: Fault, path: Path = []) =>
		faults.push({ path, position: position(offset), fault });

	const composed = compose(text);
	if (typeof composed === 'number') {
		report(composed, { found: `more than ${MAX_DEPTH} levels of nesting`, expected: 'a story' });
		return { value: undefined, faults, locate };
	}
	const slips = findYamlSlips(text, composed.lexemes);
	for (const { offset, fault } of slips) report(offset, fault);
	// Parser errors would only repeat these mistakes.
	if (slips.some(({ isRecoverable }) => !isRecoverable)) return { value: undefined, faults, locate };
	const { document, second } = composed;
	if (second) report(second.range[0], { found: 'a second document (---)', expected: 'one' });
	const contents = document?.contents ?? null;
	const empty = contents === null || (isScalar(contents) && contents.value === null);
	if (!document || (empty && document.errors.length === 0)) {
		report(0, { found: text.trim() ? 'nothing but comments' : 'an empty file', expected: 'a story' });
		return { value: undefined, faults, locate };
	}
	// Only the first: one mistake causes many parser errors.
	for (const error of document.errors.slice(0, 1)) {
		const dash = misplacedDash(text, error);
		if (dash === undefined) report(mistakeOffset(error, contents), issueOf(error));
		else report(dash, { ...MISALIGNED, expected: 'the column of the other “- ”' });
	}
	if (second || document.errors.length) return { value: undefined, faults, locate };
	for (const warning of document.warnings) report(warning.pos[0], issueOf(warning));
	root = contents;
	let count = 0;
	/** Converts a node to plain data, and reports keys and values that a story cannot have. */
	const read = (node: ParsedNode | null, path: Path): unknown => {
		count++;
		if (isSeq(node)) return node.items.map((item, i) => read(item, [...path, i]));
		if (isAlias(node)) {
			report(node.range[0], { found: `the alias *${node.source}`, expected: 'the words themselves' }, path);
			return undefined;
		}
		if (!isMap(node)) return node?.value;
		const record: Record<string, unknown> = {};
		const places = new Map<string, Place>();
		maps.set(node, places);
		for (const { key, value } of node.items) {
			const at = key.range[0];
			if (!isScalar(key) || String(key.value) === '__proto__') {
				report(at, { found: 'a key that is no plain word', expected: 'a name' }, path);
				continue;
			}
			// `no:` and `2015:` are names here, not a boolean and a number.
			const word = typeof key.value === 'string' ? key.value : key.source;
			const inside = [...path, word];
			if (places.has(word))
				report(at, { found: `a second ${quote(word)}`, expected: 'each key once' }, inside);
			else {
				places.set(word, { key: at, node: value });
				record[word] = read(value, inside);
			}
		}
		return record;
	};
	const value = read(contents, []);
	if (count <= MAX_NODES) return { value, faults, locate };
	report(0, { found: `${count} values`, expected: `a story of at most ${MAX_NODES}` });
	return { value: undefined, faults: faults.slice(-1), locate };
}

/** Returns the place of an item of a list or a value of a map; undefined if there is none. */
function placeIn(node: ParsedNode | null, name: string | number, maps: PlacesByMap): Place | undefined {
	if (typeof name === 'string') return node ? maps.get(node)?.get(name) : undefined;
	const item = isSeq(node) ? node.items[name] : undefined;
	return item && { key: item.range[0], node: item };
}

interface Composed {
	/** The output of the lexer: the text in pieces, and control characters between them. */
	readonly lexemes: readonly string[];
	readonly document: Document.Parsed | undefined;
	readonly second: Document.Parsed | undefined;
}

/**
 * Returns the first two documents of a file; for a file with too many levels of nesting, the offset of the first excess
 * level.
 */
function compose(text: string): Composed | number {
	const parser = new Parser();
	const tokens = [];
	const lexemes: string[] = [];
	for (const lexeme of new Lexer().lex(text)) {
		lexemes.push(lexeme);
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > MAX_DEPTH) return parser.offset;
	}
	for (const token of parser.end()) tokens.push(token);
	let first: Document.Parsed | undefined;
	// `toPlainData` finds repeated keys in linear time; the library compares all pairs.
	for (const document of new Composer({ uniqueKeys: false }).compose(tokens, true, text.length)) {
		if (first) return { lexemes, document: first, second: document };
		first = document;
	}
	return { lexemes, document: first, second: undefined };
}

function offsetInText(text: string, node: ParsedNode, index: number): number {
	if (!isScalar(node) || typeof node.value !== 'string') return node.range[0];
	const styles: Record<string, ScalarStyle> = {
		[Scalar.QUOTE_SINGLE]: 'single',
		[Scalar.QUOTE_DOUBLE]: 'double',
		[Scalar.BLOCK_LITERAL]: 'block',
		[Scalar.BLOCK_FOLDED]: 'block'
	};
	return sourceOffset(text, node.range[0], styles[node.type ?? ''] ?? 'plain', node.value, index);
}

function isOpenQuote(error: YAMLError): boolean {
	return error.code === 'MISSING_CHAR' && error.message.includes('quote');
}

function isMisaligned(error: YAMLError): boolean {
	return error.code === 'BAD_INDENT' && error.message.startsWith('All ');
}

function isOpenBracket(error: YAMLError): boolean {
	return error.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
}

/**
 * Returns the offset of a mistake. For a quote or bracket that is never closed, it is that of the opening sign, not
 * that at which the parser fails.
 */
function mistakeOffset(error: YAMLError, contents: ParsedNode | null): number {
	const offset = error.pos[0];
	if (!isOpenQuote(error) && !isOpenBracket(error)) return offset;
	let node: ParsedNode | null | undefined = contents;
	while (node && (isMap(node) || isSeq(node))) {
		if (node.flow && isOpenBracket(error)) return node.range[0];
		const values: (ParsedNode | null)[] = isMap(node) ? node.items.map(({ value }) => value) : node.items;
		node = values.findLast((value) => value !== null && value.range[0] <= offset);
	}
	return node?.range[0] ?? offset;
}

const MISALIGNED: Fault = {
	found: 'a line too far to the left or right',
	expected: 'the column of its neighbours'
};

/**
 * Returns the offset of the item of a list that an error is about: the parser ends the list before it, where the line
 * that begins with a dash is further to the left; undefined for other errors.
 */
function misplacedDash(text: string, error: YAMLError): number | undefined {
	if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const [blanks = ''] = /^\s*/.exec(text.slice(error.pos[0])) ?? [];
	const offset = error.pos[0] + blanks.length;
	return blanks.includes('\n') && text.startsWith('- ', offset) ? offset : undefined;
}

const ISSUE_TEXTS: Readonly<Record<string, Fault>> = {
	TAB_AS_INDENT: { found: 'a tab', expected: 'spaces at the start of a line' },
	BLOCK_AS_IMPLICIT_KEY: {
		found: 'a second key on the line, or a line too far to the right',
		expected: 'one key a line',
		hint: 'put text that holds “: ” between quotes or under “|-”'
	},
	MISSING_CHAR: {
		found: 'something unfinished',
		expected: 'a key, a colon and a value, in the column of its neighbours'
	},
	BAD_ALIAS: {
		found: 'a * without a name',
		expected: 'text that begins with * between quotes or under “|-”'
	},
	BAD_SCALAR_START: {
		found: 'a sign that YAML keeps for itself',
		expected: 'text that begins with it between quotes or under “|-”'
	},
	TAG_RESOLVE_FAILED: { found: 'a YAML tag (!)', expected: 'plain text, numbers, lists and keys' }
};

function issueOf(error: YAMLError): Fault {
	if (isOpenQuote(error)) return { found: 'a quotation mark that is never closed', expected: 'its partner' };
	if (isOpenBracket(error)) return { found: 'a [ or { that is never closed', expected: 'its partner' };
	const [sentence = ''] = error.message.split('\n');
	if (isMisaligned(error)) return MISALIGNED;
	return (
		ISSUE_TEXTS[error.code] ?? {
			found: 'YAML that cannot be read',
			expected: 'valid YAML',
			hint: quote(sentence, 100)
		}
	);
}

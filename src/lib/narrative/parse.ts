import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, Scalar } from 'yaml';
import type { Document, ParsedNode, YAMLError } from 'yaml';
import { align } from './align.ts';
import type { Style } from './align.ts';
import { lexicalSlips } from './lexical.ts';
import { quote } from './mistakes.ts';
import type { Fault, Path, Position, Spot } from './mistakes.ts';

/** Deeper than any story; beyond it the composer's recursion would end the process. */
const DEEPEST = 64;
/** Values in a file: five times the longest story foreseen. Beyond it each check only takes long. */
const MOST = 20_000;

/** A fault that YAML itself or our use of it finds, with its place. */
export interface YamlFault {
	readonly path: Path;
	readonly position: Position;
	readonly fault: Fault;
}

export interface Parsed {
	/** Plain data. Undefined where the text is not YAML at all. */
	readonly value: unknown;
	readonly faults: readonly YamlFault[];
	/** Place of a value, of its key, or of one character of its text; of the nearest ancestor where it is missing. */
	locate(path: Path, spot?: Spot): Position;
}

interface Place {
	readonly key: number;
	readonly node: ParsedNode | null;
}

/** Reads YAML 1.2 and remembers where everything stands. Never throws. */
export function parse(text: string): Parsed {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
	const position = (offset: number): Position => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const places = new Map<string, Place>();
	const locate = (path: Path, { key = false, index }: Spot = {}): Position => {
		const place = places.get(JSON.stringify(path));
		if (!place) return path.length ? locate(path.slice(0, -1), { key: true }) : position(0);
		if (key || !place.node) return position(place.key);
		return position(index === undefined ? place.node.range[0] : inside(text, place.node, index));
	};
	const faults: YamlFault[] = [];
	const blame = (offset: number, fault: Fault, path: Path = []) =>
		faults.push({ path, position: position(offset), fault });

	const read = compose(text);
	if (typeof read === 'number') {
		blame(read, { found: `more than ${DEEPEST} levels of nesting`, expected: 'a story' });
		return { value: undefined, faults, locate };
	}
	const slips = lexicalSlips(text);
	for (const { offset, fault } of slips) blame(offset, fault);
	// What follows from them would only hide them.
	if (slips.some(({ harmless }) => !harmless)) return { value: undefined, faults, locate };
	const { document, second } = read;
	if (second) blame(second.range[0], { found: 'a second document (---)', expected: 'one' });
	const contents = document?.contents ?? null;
	const empty = contents === null || (isScalar(contents) && contents.value === null);
	if (!document || (empty && document.errors.length === 0)) {
		blame(0, { found: text.trim() ? 'nothing but comments' : 'an empty file', expected: 'a story' });
		return { value: undefined, faults, locate };
	}
	// Only the first: one slip makes the library stumble again and again.
	for (const error of document.errors.slice(0, 1)) blame(start(error, contents), words(error));
	if (second || document.errors.length) return { value: undefined, faults, locate };
	for (const warning of document.warnings) blame(warning.pos[0], words(warning));
	const value = walk(contents, [], 0, places, blame);
	if (places.size <= MOST) return { value, faults, locate };
	blame(0, { found: `${places.size} values`, expected: `a story of at most ${MOST}` });
	return { value: undefined, faults: faults.slice(-1), locate };
}

interface Composed {
	readonly document: Document.Parsed | undefined;
	readonly second: Document.Parsed | undefined;
}

/** @returns the document of the file and a second one, if any, or the offset at which it nests too deep */
function compose(text: string): Composed | number {
	const parser = new Parser();
	const tokens = [];
	for (const lexeme of new Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > DEEPEST) return parser.offset;
	}
	for (const token of parser.end()) tokens.push(token);
	let first: Document.Parsed | undefined;
	// `walk` finds repeated keys: the library compares each key with every other.
	for (const document of new Composer({ uniqueKeys: false }).compose(tokens, true, text.length)) {
		if (first) return { document: first, second: document };
		first = document;
	}
	return { document: first, second: undefined };
}

type Blame = (offset: number, fault: Fault, path?: Path) => void;

function walk(
	node: ParsedNode | null,
	path: Path,
	key: number,
	places: Map<string, Place>,
	blame: Blame
): unknown {
	places.set(JSON.stringify(path), { key, node });
	if (isAlias(node)) {
		blame(node.range[0], { found: `the alias *${node.source}`, expected: 'the words themselves' }, path);
		return undefined;
	}
	if (isSeq(node)) return node.items.map((item, i) => walk(item, [...path, i], item.range[0], places, blame));
	if (!isMap(node)) return node?.value;
	const record: Record<string, unknown> = {};
	const seen = new Set<string>();
	for (const { key: name, value } of node.items) {
		const at = name.range[0];
		if (!isScalar(name) || String(name.value) === '__proto__') {
			blame(at, { found: 'a key that is no plain word', expected: 'a name' }, path);
			continue;
		}
		// `no:` and `2015:` are names here, never a boolean or a number.
		const word = typeof name.value === 'string' ? name.value : name.source;
		if (seen.has(word))
			blame(at, { found: `a second ${quote(word)}`, expected: 'each key once' }, [...path, word]);
		else record[word] = walk(value, [...path, word], at, places, blame);
		seen.add(word);
	}
	return record;
}

function inside(text: string, node: ParsedNode, index: number): number {
	if (!isScalar(node) || typeof node.value !== 'string') return node.range[0];
	const styles: Record<string, Style> = {
		[Scalar.QUOTE_SINGLE]: 'single',
		[Scalar.QUOTE_DOUBLE]: 'double',
		[Scalar.BLOCK_LITERAL]: 'block',
		[Scalar.BLOCK_FOLDED]: 'block'
	};
	return align(text, node.range[0], styles[node.type ?? ''] ?? 'plain', node.value, index);
}

function isOpenQuote(error: YAMLError): boolean {
	return error.code === 'MISSING_CHAR' && error.message.includes('quote');
}

function isOutOfLine(error: YAMLError): boolean {
	return error.code === 'BAD_INDENT' && error.message.startsWith('All ');
}

function isOpenBracket(error: YAMLError): boolean {
	return error.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
}

/** Where the slip is, which for an open quote or bracket is far before where the library notices. */
function start(error: YAMLError, contents: ParsedNode | null): number {
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

const SAID: Readonly<Record<string, Fault>> = {
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

function words(error: YAMLError): Fault {
	if (isOpenQuote(error)) return { found: 'a quotation mark that is never closed', expected: 'its partner' };
	if (isOpenBracket(error)) return { found: 'a [ or { that is never closed', expected: 'its partner' };
	const [sentence = ''] = error.message.split('\n');
	if (isOutOfLine(error))
		return { found: 'a line too far to the left or right', expected: 'the column of its neighbours' };
	return (
		SAID[error.code] ?? {
			found: 'YAML that cannot be read',
			expected: 'valid YAML',
			hint: quote(sentence, 100)
		}
	);
}

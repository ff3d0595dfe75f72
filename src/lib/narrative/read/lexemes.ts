import { CST, Lexer } from 'yaml';

/** Kinds of YAML lexemes that matter for finding typing mistakes. */
export type LexemeKind =
	| 'plain'
	| 'quoted'
	| 'block'
	| 'colon'
	| 'comma'
	| 'dash'
	| 'open'
	| 'close'
	| 'comment'
	| 'newline'
	| 'other';

/** A lexeme of a YAML file, such as a text, a colon or a comment. Spaces are left out. */
export interface Lexeme {
	readonly kind: LexemeKind;
	readonly text: string;
	readonly offset: number;
	/** Number of open brackets and braces around it. */
	readonly depth: number;
	/** Whether the innermost bracket around it is a brace, as in a map. */
	readonly inMap: boolean;
}

const KINDS: Readonly<Record<string, LexemeKind>> = {
	'single-quoted-scalar': 'quoted',
	'double-quoted-scalar': 'quoted',
	'map-value-ind': 'colon',
	'seq-item-ind': 'dash',
	comma: 'comma',
	'flow-map-start': 'open',
	'flow-seq-start': 'open',
	'flow-map-end': 'close',
	'flow-seq-end': 'close',
	comment: 'comment',
	newline: 'newline'
};

/** Control characters that the lexer inserts between lexemes; they are not in the file. */
const CONTROL_CHARACTERS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** Splits a file into lexemes. Unlike a parser, the lexer recovers at the next line after a mistake. */
export function splitLexemes(source: string): Lexeme[] {
	const found: Lexeme[] = [];
	let offset = 0;
	const open: string[] = [];
	let block = false;
	let isScalar = false;
	for (const text of new Lexer().lex(source)) {
		if (CONTROL_CHARACTERS.includes(text)) {
			isScalar = text === CST.SCALAR;
			continue;
		}
		const type = isScalar ? 'scalar' : CST.tokenType(text);
		// The scalar after a block header (`|-`) is the block of text.
		const kind = type === 'scalar' ? (block ? 'block' : 'plain') : (KINDS[type ?? ''] ?? 'other');
		if (type === 'block-scalar-header') block = true;
		else if (isScalar) block = false;
		if (kind === 'open') open.push(text);
		if (type !== 'space') found.push({ kind, text, offset, depth: open.length, inMap: open.at(-1) === '{' });
		if (kind === 'close') open.pop();
		offset += text.length;
		isScalar = false;
	}
	return found;
}

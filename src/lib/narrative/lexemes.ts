import { CST, Lexer } from 'yaml';

/** What a piece of the file is to YAML, as far as slips of the pen have to do with it. */
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

/** A piece of the file as YAML cuts it, before it makes sense of it; blanks are left out. */
export interface Lexeme {
	readonly kind: LexemeKind;
	readonly text: string;
	readonly offset: number;
	/** How many brackets and braces are open around it. */
	readonly depth: number;
	/** Whether the nearest of them is a brace. */
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

/** Signs that the lexer puts between the pieces and that are not in the file. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** Cuts a file into its pieces. Unlike a parser, it never loses its way for long: each line is cut for itself. */
export function lexemes(source: string): Lexeme[] {
	const found: Lexeme[] = [];
	let offset = 0;
	const open: string[] = [];
	let block = false;
	let scalar = false;
	for (const text of new Lexer().lex(source)) {
		if (MARKS.includes(text)) {
			scalar = text === CST.SCALAR;
			continue;
		}
		const type = scalar ? 'scalar' : CST.tokenType(text);
		// What follows the line of `|-` is the text that it announces.
		const kind = type === 'scalar' ? (block ? 'block' : 'plain') : (KINDS[type ?? ''] ?? 'other');
		if (type === 'block-scalar-header') block = true;
		else if (scalar) block = false;
		if (kind === 'open') open.push(text);
		if (type !== 'space') found.push({ kind, text, offset, depth: open.length, inMap: open.at(-1) === '{' });
		if (kind === 'close') open.pop();
		offset += text.length;
		scalar = false;
	}
	return found;
}

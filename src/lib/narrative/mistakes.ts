import type { Mend } from '#lib/i18n/typography.ts';

/** Place in a text file, both counted from 1, columns in UTF-16 units as editors count them. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Keys and indices from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** What is wrong, in words. */
export interface Fault {
	readonly found: string;
	readonly expected: string;
	/** A way out, e.g. `did you mean “lens”?`. */
	readonly hint?: string | undefined;
	/** What to put in its place, where there is no doubt. */
	readonly mend?: Mend | undefined;
}

export interface Mistake extends Fault, Position {
	readonly file: string;
	/** Path of the value, e.g. `chapters[1].steps[2].text.fr (cameras-walls)`. */
	readonly where: string;
}

/** Something the editor should know that stops nothing. */
export interface Note {
	readonly where: string;
	readonly message: string;
}

/** Which part of the value at a path is meant: its key, or a character of its text. */
export interface Spot {
	readonly key?: boolean;
	readonly index?: number;
}

/** One line for what is probably a slip. */
export function formatWarning({ where, ...mistake }: Mistake): string {
	return formatMistake({ ...mistake, where: `${where}  warning:` });
}

/** One line, as `npm run story` and the page print it. */
export function formatMistake({ file, line, column, where, found, expected, hint }: Mistake): string {
	return `${file}:${line}:${column}  ${where}  found ${found}, expected ${expected}${hint ? `, ${hint}` : ''}`;
}

/** `['chapters', 1, 'title', 'fr']` → `chapters[1].title.fr` */
export function formatPath(path: Path): string {
	return path
		.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${clip(key, 40)}`))
		.join('');
}

/** Quotes a piece of the file on one line: no line breaks, no control characters, not too long. */
export function quote(text: string, length = 60): string {
	return `“${clip(text, length)}”`;
}

function clip(text: string, length: number): string {
	// Terminals obey control characters and bidirectional marks; a message must not.
	const line = text.slice(0, 4 * length).replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069 ]+/gu, ' ');
	const characters = [...line.trim()];
	return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}

/** Every mistake of one file and every warning, in the order of the file and each only once. */
export class Report {
	readonly #mistakes = new Map<string, Mistake>();
	readonly #warnings = new Map<string, Mistake>();
	readonly file: string;
	readonly #locate: (path: Path, spot: Spot) => Position;
	readonly #where: (path: Path) => string;

	constructor(file: string, locate: (path: Path, spot: Spot) => Position, where = formatPath) {
		this.file = file;
		this.#locate = locate;
		this.#where = where;
	}

	add(path: Path, fault: Fault, spot: Spot = {}): void {
		this.addAt(path, this.#locate(path, spot), fault);
	}

	addAt(path: Path, position: Position, fault: Fault): void {
		this.#keep(this.#mistakes, path, position, fault);
	}

	warn(path: Path, fault: Fault, spot: Spot = {}): void {
		this.#keep(this.#warnings, path, this.#locate(path, spot), fault);
	}

	#keep(list: Map<string, Mistake>, path: Path, position: Position, fault: Fault): void {
		const mistake = { file: this.file, ...position, where: this.#where(path) || 'file', ...fault };
		list.set(formatMistake(mistake), mistake);
	}

	get mistakes(): readonly Mistake[] {
		return inOrder(this.#mistakes);
	}

	get warnings(): readonly Mistake[] {
		return inOrder(this.#warnings);
	}
}

function inOrder(list: ReadonlyMap<string, Mistake>): readonly Mistake[] {
	return [...list.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

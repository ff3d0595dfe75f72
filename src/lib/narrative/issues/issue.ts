import { group } from 'd3-array';
import type { TypographyFix } from '#lib/i18n/typography.ts';

/** A position in a text file. Both numbers start at 1; columns are UTF-16 units, as in editors. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Keys and indices that lead from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** The text of an issue, without its position. */
export interface Fault {
	readonly found: string;
	readonly expected: string;
	/** A suggestion, e.g. `did you mean “lens”?`. */
	readonly hint?: string | undefined;
	/** The automatic fix, if there is only one way to fix the issue. */
	readonly mend?: TypographyFix | undefined;
	/**
	 * Whether another issue is the likely cause, as of a source that nothing cites. It is reported only if it is the only
	 * kind of issue left.
	 */
	readonly isConsequence?: boolean;
}

/** A problem found by the checker, with its position. */
export interface Issue extends Fault, Position {
	readonly file: string;
	/** Path of the value, e.g. `chapters[1].steps[2].text.fr (cameras-walls)`. */
	readonly where: string;
}

/** A remark for editors of the story, such as on an unused setting. It does not make the story invalid. */
export interface Note {
	readonly where: string;
	readonly message: string;
}

/**
 * The part of a value that an issue is about: its key, or the character of its text at an index. If neither is given,
 * it is the whole value.
 */
export interface ValuePart {
	readonly key?: boolean;
	readonly index?: number;
}

/** Formats a warning as one line, marked as such. */
export function formatWarning({ where, ...mistake }: Issue): string {
	return formatIssue({ ...mistake, where: `${where}  warning:` });
}

/** Formats an issue as one line, for `npm run story` and the development server. */
export function formatIssue({ file, line, column, where, found, expected, hint }: Issue): string {
	return `${file}:${line}:${column}  ${where}  found ${found}, expected ${expected}${hint ? `, ${hint}` : ''}`;
}

/** Maximum number of lines that a message lists. */
const MAX_LISTED_LINES = 6;

/**
 * Formats issues, one line for each: issues with the same text are one, with the other lines of the file at its end.
 * Consequences are one if they found the same.
 */
export function formatIssues(issues: readonly Issue[], format = formatIssue): string[] {
	const groups = group(issues, ({ found, expected, hint, isConsequence }) =>
		JSON.stringify(isConsequence ? [found] : [found, expected, hint])
	);
	return [...groups.values()].map(([first, ...others]) => {
		if (!first) return '';
		const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
		if (lines.length === 0) return format(first);
		const more = lines.length - MAX_LISTED_LINES;
		const listed = lines.slice(0, MAX_LISTED_LINES).join(', ') + (more > 0 ? ` and ${more} more` : '');
		return `${format(first)}, also on ${lines.length === 1 ? 'line' : 'lines'} ${listed}`;
	});
}

/** Formats a path: `['chapters', 1, 'title', 'fr']` → `chapters[1].title.fr`. Long keys are cut. */
export function formatPath(path: Path): string {
	return path
		.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${clip(key, 40)}`))
		.join('');
}

/**
 * Quotes an excerpt of the file on one line, without control characters.
 * @param length maximum number of characters; a longer text is cut and ends with “…”
 */
export function quote(text: string, length = 60): string {
	return `“${clip(text, length)}”`;
}

function clip(text: string, length: number): string {
	// Control characters and bidirectional marks would change the output of a terminal.
	const line = text.slice(0, 4 * length).replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069 ]+/gu, ' ');
	const characters = [...line.trim()];
	return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}

/** Collects the issues and warnings of a file, without duplicates and in the order of the file. */
export class IssueReport {
	readonly #mistakes = new Map<string, Issue>();
	readonly #warnings = new Map<string, Issue>();
	readonly file: string;
	readonly #locate: (path: Path, spot: ValuePart) => Position;
	readonly #where: (path: Path) => string;

	constructor(file: string, locate: (path: Path, spot: ValuePart) => Position, where = formatPath) {
		this.file = file;
		this.#locate = locate;
		this.#where = where;
	}

	/** Adds an issue of the value at a path. */
	add(path: Path, fault: Fault, spot: ValuePart = {}): void {
		this.addAt(path, this.#locate(path, spot), fault);
	}

	/** Adds an issue at a known position. */
	addAt(path: Path, position: Position, fault: Fault): void {
		this.#keep(this.#mistakes, path, position, fault);
	}

	/** Adds a warning of the value at a path: a probable mistake, which does not make the file invalid. */
	warn(path: Path, fault: Fault, spot: ValuePart = {}): void {
		this.#keep(this.#warnings, path, this.#locate(path, spot), fault);
	}

	#keep(list: Map<string, Issue>, path: Path, position: Position, fault: Fault): void {
		const mistake = { file: this.file, ...position, where: this.#where(path) || 'file', ...fault };
		list.set(formatIssue(mistake), mistake);
	}

	/** The issues; consequences are left out while there are causes. */
	get mistakes(): readonly Issue[] {
		const all = sortByPosition(this.#mistakes);
		const causes = all.filter(({ isConsequence }) => !isConsequence);
		return causes.length > 0 ? causes : all;
	}

	get warnings(): readonly Issue[] {
		return sortByPosition(this.#warnings);
	}
}

function sortByPosition(list: ReadonlyMap<string, Issue>): readonly Issue[] {
	return [...list.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

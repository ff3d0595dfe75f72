import { formatPath, type Path, type Position } from '../../issues/issue.ts';
import { parseYaml } from '../../read/parse.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { type FoundWords, searchIn } from '../find-words.ts';
import type { NamedPath } from './protocol.ts';

/** Maximum number of files that are kept: the one on disk, and those that were tried. */
const MAX_FILES = 4;

/** The texts of a narrative file. */
export interface StoryTexts {
	readonly value: unknown;
	/** Names and directions of the languages, by code, in the order of the file. */
	readonly languages: ReadonlyMap<string, { readonly name: string; readonly dir: 'ltr' | 'rtl' }>;
	locate(path: Path): Position;
	/** Finds words as readers see them: see `findWords`. */
	search(words: string): FoundWords[];
}

/** Reads the texts of a narrative file. Memoized: all requests between two changes need those of the same file. */
export const readTexts = memoize(read, { max: MAX_FILES });

function read(source: string): StoryTexts {
	const parsed = parseYaml(source);
	let search: StoryTexts['search'] | undefined;
	return {
		value: parsed.value,
		languages: languagesOf(parsed.value),
		locate: (path) => parsed.locate(path),
		search: (words) => (search ??= searchIn(parsed))(words)
	};
}

function languagesOf(file: unknown): StoryTexts['languages'] {
	const written = entriesOf(valueAt(file, ['languages']));
	return new Map(
		written.map(([code, language]) => {
			const name = valueAt(language, ['name']);
			const dir = valueAt(language, ['dir']) === 'rtl' ? ('rtl' as const) : ('ltr' as const);
			return [String(code), { name: typeof name === 'string' ? name : String(code), dir }];
		})
	);
}

/** Returns the keys and values of a record or a list; nothing for other values. */
export function entriesOf(value: unknown): readonly (readonly [key: string | number, value: unknown])[] {
	if (Array.isArray(value)) return [...(value as unknown[]).entries()];
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Returns the value at a path; undefined if there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((inner, key) => entriesOf(inner).find(([name]) => name === key)?.[1], value);

/** Returns a path in which items of lists are named by their ids, so that it stays right when items are added. */
export function namePath(file: unknown, path: Path): NamedPath {
	return path.map((key, depth) => {
		const id = typeof key === 'number' ? valueAt(file, [...path.slice(0, depth + 1), 'id']) : undefined;
		return typeof id === 'string' ? id : key;
	});
}

/** Returns the path that a path with ids stands for; undefined if the file has no such value. */
export function unnamePath(file: unknown, named: NamedPath): Path | undefined {
	const path: (string | number)[] = [];
	let value = file;
	for (const name of named) {
		const entry = entriesOf(value).find(
			([key, item]) => key === name || (Array.isArray(value) && valueAt(item, ['id']) === name)
		);
		if (!entry) return undefined;
		path.push(entry[0]);
		value = entry[1];
	}
	return path;
}

/** Returns a path as people read it, from the step on if it is in one: `cameras-walls  text`. */
export function formatPlace(file: unknown, path: Path): string {
	const [chapters, , steps, index, ...inside] = path;
	if (chapters !== 'chapters' || steps !== 'steps' || index === undefined) return formatPath(path);
	return `${String(namePath(file, path)[3])}  ${formatPath(inside)}`.trimEnd();
}

import type { Path } from '../../issues/issue.ts';
import type { CitedSource, NamedPath, TextEntry, TextField } from './protocol.ts';
import type { StoryFile } from './story-file.ts';
import {
	entriesOf,
	formatPlace,
	namePath,
	readTexts,
	type StoryTexts,
	unnamePath,
	valueAt
} from './story-texts.ts';

/** A value that is one figure, such as that of a large number beside its label. */
const FIGURE = /^\{[^{}]*\}$/;
/** Number of levels above a text on which the sources of its list or record may stand. */
const SOURCE_LEVELS = 3;

/**
 * Returns a text in all languages, or a source with its values, and the sources that the text cites. A figure beside the
 * text is a field too.
 * @returns undefined if the file has no such text
 */
export function readEntry(file: StoryFile, named: NamedPath): TextEntry | undefined {
	const texts = readTexts(file.text);
	const path = unnamePath(texts.value, named);
	if (!path) return undefined;
	const fields = fieldsOf(texts, path);
	if (fields.length === 0) return undefined;
	const { line, column } = texts.locate(path);
	return {
		path: namePath(texts.value, path),
		revision: file.revision,
		where: formatPlace(texts.value, path),
		file: file.name,
		fullPath: file.path,
		line,
		column,
		fields,
		sources: citedSources(texts, path, fields)
	};
}

function fieldsOf(texts: StoryTexts, path: Path): TextField[] {
	const { value, languages } = texts;
	const field = (inside: Path, name: string): TextField[] => {
		const text = valueAt(value, inside);
		if (typeof text !== 'string') return [];
		const code = String(inside.at(-1));
		const language = languages.get(code);
		return [
			{
				path: namePath(value, inside),
				name: language?.name ?? name,
				...(language && { lang: code, dir: language.dir }),
				text,
				line: texts.locate(inside).line
			}
		];
	};
	if (path[0] === 'sources')
		return entriesOf(valueAt(value, path)).flatMap(([key, inner]) => {
			const isText = typeof inner === 'string';
			const inside = isText ? [[...path, key]] : entriesOf(inner).map(([code]) => [...path, key, code]);
			return inside.flatMap((each) => field(each, String(key)));
		});
	const written = [...languages.keys()].flatMap((code) => field([...path, code], code));
	if (written.length === 0) return [];
	const beside = entriesOf(valueAt(value, path.slice(0, -1)));
	const figures = beside.filter(([, each]) => typeof each === 'string' && FIGURE.test(each));
	return [...figures.flatMap(([key]) => field([...path.slice(0, -1), key], String(key))), ...written];
}

/** Returns the sources that a text cites, and those of its record or list. */
function citedSources(
	{ value, locate }: StoryTexts,
	path: Path,
	fields: readonly TextField[]
): CitedSource[] {
	const inTexts = fields.flatMap(({ text }) =>
		[...text.matchAll(/\[@([^[\]]*)\]/g)].flatMap(([, ids = '']) => ids.split(';'))
	);
	const levels = Array.from({ length: SOURCE_LEVELS }, (_, up) => path.slice(0, path.length - up));
	const beside = levels.flatMap((level) =>
		['source', 'sources'].flatMap((key) => {
			const ids = valueAt(value, [...level, key]);
			return Array.isArray(ids) ? (ids as unknown[]) : [ids];
		})
	);
	const ids = [...inTexts.map((id) => id.trim().replace(/^@/, '')), ...beside];
	return [...new Set(ids)].flatMap((id) => {
		const source = typeof id === 'string' ? ['sources', id] : [];
		const title = valueAt(value, [...source, 'title']);
		return typeof id === 'string' && typeof title === 'string'
			? [{ path: source, id, title, line: locate(source).line }]
			: [];
	});
}

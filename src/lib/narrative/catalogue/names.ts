import { readFileSync } from 'node:fs';
import { memoize } from '#lib/model/maths/memoize.ts';
import type { Catalogue } from './catalogue.ts';
import { dataFigureValues } from '../text/data-figures.ts';
import { decodeFile } from '../read/decode.ts';
import { definedEntries, definedItems } from '../deep-partial.ts';
import type { DeepPartial } from '../deep-partial.ts';
import { addNamedPictures } from './pictures.ts';
import { validate } from '../issues/validate.ts';
import { IssueReport } from '../issues/issue.ts';
import { parseYaml } from '../read/parse.ts';
import { narrativeFileSchema } from '../schema/narrative-file.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';

/** A name with an optional description. */
export type NameEntry = readonly [name: string, what?: string | undefined];

/** The kinds of names that `npm run story -- --list` prints. */
export const NAME_KINDS = [
	'scenes',
	'parameters',
	'figures',
	'places',
	'plays',
	'words',
	'sources',
	'settings',
	'terms',
	'people',
	'steps',
	'languages'
] as const;

/** Names that a story may use, by kind. */
export type Names = Readonly<Record<(typeof NAME_KINDS)[number], readonly NameEntry[]>>;

/**
 * Returns every name that a story may use: those of the code, and those of a narrative file, which may be invalid.
 * @param path path of the narrative file; if absent, only names of the code are returned
 */
export function listNames(base: Catalogue, path?: string): Names {
	const file = path === undefined ? {} : readValidParts(path);
	const catalogue = addNamedPictures(base, file);
	const withoutDescription = (name: string): NameEntry => [name];
	return {
		scenes: Object.keys(catalogue.scenes).map((name) => [name, catalogue.describe?.(name)]),
		parameters: Object.entries(catalogue.scenes).flatMap(([scene, parameters]) =>
			Object.keys(parameters)
				.filter((name) => parameters[name]?.type !== 'picture')
				.map((name): NameEntry => [`${scene}: ${name}`, catalogue.describe?.(scene, name)])
		),
		figures: [...catalogue.figures, ...dataFigureValues(file).keys()].map(withoutDescription),
		places: catalogue.places.map(withoutDescription),
		plays: catalogue.plays.map(withoutDescription),
		words: Object.entries(catalogue.words).map(([name, words]) => [name, words['en']]),
		sources: definedEntries(file.sources).map(([name, { title }]) => [name, title]),
		settings: definedEntries(file.settings).map(([name, { label }]) => [name, label?.['en']]),
		terms: Object.keys(file.glossary ?? {}).map(withoutDescription),
		people: definedEntries(file.scenario?.people).map(([name, person]) => [name, person.name?.['en']]),
		steps: definedItems(file.chapters).flatMap(([, { steps }]) =>
			definedItems(steps).flatMap(([, { id, title }]): NameEntry[] => (id ? [[id, title?.['en']]] : []))
		),
		languages: definedEntries(file.languages).map(([code, { name }]) => [code, name])
	};
}

/**
 * Returns a copy of a catalogue with the named pictures of a narrative file added. The file may be invalid; one that
 * cannot be read adds nothing.
 */
export const catalogueWithFile = (catalogue: Catalogue, path: string): Catalogue =>
	addNamedPictures(catalogue, readValidParts(path));

/** Reads a narrative file and leaves out its invalid parts; returns an empty object if the file cannot be read. */
function readValidParts(path: string): DeepPartial<NarrativeInput> {
	try {
		return validParts(decodeFile(readFileSync(path)).text ?? '');
	} catch {
		return {};
	}
}

const validParts = memoize((text: string): DeepPartial<NarrativeInput> => {
	const { value, locate } = parseYaml(text);
	return validate(narrativeFileSchema, value, new IssueReport('', locate), []).valid ?? {};
});

import { readFileSync } from 'node:fs';
import type { Catalogue } from './catalogue.ts';
import { dataFigures } from './data-figures.ts';
import { decode } from './decode.ts';
import { entries, items } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import { withPictures } from './named-pictures.ts';
import { validate } from './issues.ts';
import { Report } from './mistakes.ts';
import { parse } from './parse.ts';
import { narrativeFile } from './schema.ts';
import type { NarrativeInput } from './schema.ts';

/** A name with an optional description. */
export type Named = readonly [name: string, what?: string | undefined];

/** The kinds of names that `npm run story -- --list` prints. */
export const KINDS_OF_NAMES = [
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
export type Names = Readonly<Record<(typeof KINDS_OF_NAMES)[number], readonly Named[]>>;

/**
 * Returns every name that a story may use: those of the code, and those of a narrative file, which may be invalid.
 * @param path path of the narrative file; if absent, only names of the code are returned
 */
export function namesOf(base: Catalogue, path?: string): Names {
	const file = path === undefined ? {} : readValidParts(path);
	const catalogue = withPictures(base, file);
	const withoutDescription = (name: string): Named => [name];
	return {
		scenes: Object.keys(catalogue.scenes).map((name) => [name, catalogue.describe?.(name)]),
		parameters: Object.entries(catalogue.scenes).flatMap(([scene, parameters]) =>
			Object.keys(parameters)
				.filter((name) => parameters[name]?.type !== 'picture')
				.map((name): Named => [`${scene}: ${name}`, catalogue.describe?.(scene, name)])
		),
		figures: [...catalogue.figures, ...dataFigures(file).keys()].map(withoutDescription),
		places: catalogue.places.map(withoutDescription),
		plays: catalogue.plays.map(withoutDescription),
		words: Object.entries(catalogue.words).map(([name, words]) => [name, words['en']]),
		sources: entries(file.sources).map(([name, { title }]) => [name, title]),
		settings: entries(file.settings).map(([name, { label }]) => [name, label?.['en']]),
		terms: Object.keys(file.glossary ?? {}).map(withoutDescription),
		people: entries(file.scenario?.people).map(([name, person]) => [name, person.name?.['en']]),
		steps: items(file.chapters).flatMap(([, { steps }]) =>
			items(steps).flatMap(([, { id, title }]): Named[] => (id ? [[id, title?.['en']]] : []))
		),
		languages: entries(file.languages).map(([code, { name }]) => [code, name])
	};
}

/** Returns a catalogue with the named pictures of a file, which may be invalid. */
export const catalogueFor = (catalogue: Catalogue, path: string): Catalogue =>
	withPictures(catalogue, readValidParts(path));

/** Reads a file without its invalid parts; empty if it cannot be read. */
function readValidParts(path: string): DeepPartial<NarrativeInput> {
	try {
		const { text = '' } = decode(readFileSync(path));
		const { value, locate } = parse(text);
		return validate(narrativeFile, value, new Report(path, locate), []) ?? {};
	} catch {
		return {};
	}
}

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

/** A name with what it stands for, where somebody has said it. */
export type Named = readonly [name: string, what?: string | undefined];

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

/** Every name that a story may use, by kind. */
export type Names = Readonly<Record<(typeof KINDS_OF_NAMES)[number], readonly Named[]>>;

/**
 * Every name that a story may use: those of the code, and those of the file itself as far as it can be read.
 * @param path of a narrative file; without one, only what the code knows
 */
export function namesOf(ours: Catalogue, path?: string): Names {
	const file = path === undefined ? {} : fileAt(path);
	const catalogue = withPictures(ours, file);
	const alone = (name: string): Named => [name];
	return {
		scenes: Object.keys(catalogue.scenes).map((name) => [name, catalogue.describe?.(name)]),
		parameters: Object.entries(catalogue.scenes).flatMap(([scene, parameters]) =>
			Object.keys(parameters)
				.filter((name) => parameters[name]?.type !== 'picture')
				.map((name): Named => [`${scene}: ${name}`, catalogue.describe?.(scene, name)])
		),
		figures: [...catalogue.figures, ...dataFigures(file).keys()].map(alone),
		places: catalogue.places.map(alone),
		plays: catalogue.plays.map(alone),
		words: Object.entries(catalogue.words).map(([name, words]) => [name, words['en']]),
		sources: entries(file.sources).map(([name, { title }]) => [name, title]),
		settings: entries(file.settings).map(([name, { label }]) => [name, label?.['en']]),
		terms: Object.keys(file.glossary ?? {}).map(alone),
		people: entries(file.scenario?.people).map(([name, person]) => [name, person.name?.['en']]),
		steps: items(file.chapters).flatMap(([, { steps }]) =>
			items(steps).flatMap(([, { id, title }]): Named[] => (id ? [[id, title?.['en']]] : []))
		),
		languages: entries(file.languages).map(([code, { name }]) => [code, name])
	};
}

/** The catalogue with the pictures of a file, as far as it can be read. */
export const catalogueFor = (catalogue: Catalogue, path: string): Catalogue =>
	withPictures(catalogue, fileAt(path));

/** A file without its faulty parts: names are looked up in it and nothing else, and no part of it need be right. */
function fileAt(path: string): DeepPartial<NarrativeInput> {
	try {
		const { text = '' } = decode(readFileSync(path));
		const { value, locate } = parse(text);
		return validate(narrativeFile, value, new Report(path, locate), []) ?? {};
	} catch {
		return {};
	}
}

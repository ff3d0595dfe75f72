import { readFileSync } from 'node:fs';
import type { Catalogue } from './catalogue.ts';
import { dataFigures } from './data-figures.ts';
import { decode } from './decode.ts';
import type { DeepPartial } from './deep-partial.ts';
import { parse } from './parse.ts';
import type { NarrativeInput } from './schema.ts';

/** Names with what they stand for, where somebody has said it. */
type Names = readonly (readonly [name: string, what?: string | undefined])[];

/**
 * Every name that a story may use, by kind: those of the code, and those of the file itself as far as it can be read.
 * @param path of a narrative file
 */
export function namesOf(path: string, catalogue: Catalogue): Readonly<Record<string, Names>> {
	const file = fileAt(path);
	const keys = (record: unknown): Names => Object.keys(record ?? {}).map((name) => [name]);
	return {
		scenes: keys(catalogue.scenes),
		parameters: Object.entries(catalogue.scenes).flatMap(([scene, parameters]) =>
			Object.keys(parameters).map((name): [string] => [`${scene}: ${name}`])
		),
		figures: [...catalogue.figures, ...dataFigures(file).keys()].map((name) => [name]),
		places: catalogue.places.map((name) => [name]),
		plays: catalogue.plays.map((name) => [name]),
		words: Object.entries(catalogue.words).map(([name, words]) => [name, words['en']]),
		sources: Object.entries(file.sources ?? {}).map(([name, source]) => [name, source?.title]),
		settings: keys(file.settings),
		terms: keys(file.glossary),
		people: keys(file.scenario?.people),
		steps: (file.chapters ?? []).flatMap((chapter) =>
			(chapter?.steps ?? []).flatMap((step): [string][] => (step?.id ? [[step.id]] : []))
		)
	};
}

/** What of a file looks like a story. Names are looked up in it and nothing else: no part of it need be right. */
function fileAt(path: string): DeepPartial<NarrativeInput> {
	try {
		const { text = '' } = decode(readFileSync(path));
		const { value } = parse(text);
		return typeof value === 'object' && value !== null ? value : {};
	} catch {
		return {};
	}
}

import { entries, items, own } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import { present } from './present.ts';
import type { Catalogue } from './catalogue.ts';
import type { Parameters } from './parameters.ts';
import type { PictureWord } from './scene-story.ts';
import type { NarrativeInput } from './schema.ts';

type StoryFile = DeepPartial<Pick<NarrativeInput, 'chapters' | 'records'>>;

/** The `draws` of a picture: which scene draws it, from which data. */
export interface NamedPicture {
	readonly scene: string;
	/** Id of the list of records. */
	readonly records?: string;
	/** Ids of the series, in order. */
	readonly series?: readonly string[];
	/** A sign of the scene for each kind of record. */
	readonly signs?: Readonly<Record<string, string>>;
	/** The number that one mark stands for. */
	readonly each?: number;
	/** Path of the outline of a map, and the layer of it that an inset enlarges. */
	readonly outline?: string;
	readonly inset?: string;
}

/** A named picture, with the index of its chapter. */
export interface Defined {
	readonly name: string;
	readonly chapter: number;
	readonly picture: DeepPartial<NamedPicture>;
}

/** Returns the pictures of a file that have `draws`. */
export function definedIn(file: StoryFile): Defined[] {
	return items(file.chapters).flatMap(([chapter, { pictures }]) =>
		entries(pictures).flatMap(([name, { draws }]): Defined[] =>
			draws ? [{ name, chapter, picture: draws }] : []
		)
	);
}

/**
 * Adds the named pictures of a story to a catalogue, each as a scene of its name. It has the parameters of the scene
 * that draws it, the lists that it names, and a word for each kind and status of its records, but no words that begin
 * with a sign that it does not use.
 */
export function withPictures(catalogue: Catalogue, file: StoryFile): Catalogue {
	const defined = definedIn(file).filter(
		({ name, picture: { scene = name } }) => catalogue.needs?.[scene]?.takes
	);
	const each = <T>(make: (base: string, picture: Defined['picture']) => T): Record<string, T> =>
		Object.fromEntries(defined.map(({ name, picture }) => [name, make(picture.scene ?? name, picture)]));
	const bases = each((base) => base);
	return {
		...catalogue,
		scenes: { ...catalogue.scenes, ...each((base): Parameters => own(catalogue.scenes, base) ?? {}) },
		needs: {
			...catalogue.needs,
			...each((base, { records, series }) => ({
				...own(catalogue.needs, base),
				...(records === undefined ? {} : { records: { [records]: wordsOf(file, records) } }),
				...(series === undefined ? {} : { series: series.filter((id) => id !== undefined), settings: [] })
			}))
		},
		pictures: {
			...catalogue.pictures,
			...each((base, { records, signs }) => {
				const given = new Set(entries(signs).map(([, sign]) => sign));
				const unusedSigns = (own(catalogue.needs, base)?.signs ?? []).filter((sign) => !given.has(sign));
				const words = Object.entries(own(catalogue.pictures, base) ?? {});
				const usedWords = words.filter(([name]) => !unusedSigns.some((sign) => name.startsWith(`${sign}-`)));
				return expandWords(Object.fromEntries(usedWords), wordsOf(file, records));
			})
		},
		maps: Object.fromEntries(
			defined.flatMap(({ picture: { records, outline } }) =>
				records !== undefined && outline !== undefined && catalogue.hasFile?.(outline) && catalogue.onOutline
					? [[records, catalogue.onOutline(outline)]]
					: []
			)
		),
		...(catalogue.describe && {
			describe: (scene, parameter) => catalogue.describe?.(own(bases, scene) ?? scene, parameter)
		})
	};
}

/** Returns the distinct kinds and statuses of a list, in its order. */
function wordsOf({ records }: StoryFile, list: string | undefined): Record<'kinds' | 'statuses', string[]> {
	const all = entries(list === undefined ? undefined : own(records ?? {}, list)).map(([, item]) => item);
	const of = (key: 'kind' | 'status') => [...new Set(all.flatMap((item) => item[key] ?? []))];
	return { kinds: of('kind'), statuses: of('status') };
}

/** Expands `kind-*` into a word for each kind, and `in-status-*` into one for each status. */
function expandWords(
	words: Readonly<Record<string, PictureWord>>,
	known: Record<'kinds' | 'statuses', string[]>
): Record<string, PictureWord> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([name, word]) => {
			const [, what] = /(kind|status)-\*/.exec(name) ?? [];
			if (what === undefined) return [[name, word] as const];
			return known[what === 'kind' ? 'kinds' : 'statuses'].map((each) => {
				const filled = (text: string) => text.replace('*', each);
				const { instead } = word;
				return [
					filled(name),
					{ ...word, what: `${word.what}: ${each}`, ...(instead && { instead: filled(instead) }) }
				] as const;
			});
		})
	);
}

/** Returns the scene that draws a picture, from the name that a step has as its scene. */
export const sceneOf = (name: string, pictures: Readonly<Record<string, NamedPicture>>): string =>
	own(pictures, name)?.scene ?? name;

/** Returns the named pictures of a valid file, by name. */
export const picturesIn = (file: StoryFile): Record<string, NamedPicture> =>
	Object.fromEntries(
		definedIn(file).map(({ name, picture }) => [
			name,
			{ scene: name, ...(present(picture) as Partial<NamedPicture>) }
		])
	);

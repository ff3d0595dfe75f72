import { definedEntries, definedItems, ownValue, type DeepPartial, omitUndefined } from '../deep-partial.ts';
import type { Catalogue } from './catalogue.ts';
import type { SceneParameters } from './parameters.ts';
import { type PictureWord, hasPrefixIn } from './scene-story.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import type { Path } from '../issues/issue.ts';

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
	/** Path of the file with the outline of a map. */
	readonly outline?: string;
	/** Layer of the outline that an inset enlarges. */
	readonly inset?: string;
	/** Path of the file with the areas of a map, whose ids are those of the records. */
	readonly areas?: string;
	/** Path of an image. */
	readonly image?: string;
	/** Bounds between classes of values, in ascending order. */
	readonly classes?: readonly number[];
}

/** A named picture, with the index of its chapter. */
export interface NamedPictureEntry {
	readonly name: string;
	readonly chapter: number;
	readonly picture: DeepPartial<NamedPicture>;
}

/** Returns the pictures of a file that have `draws`, in the order of the file. */
export function namedPicturesIn(file: StoryFile): NamedPictureEntry[] {
	return definedItems(file.chapters).flatMap(([chapter, { pictures }]) =>
		definedEntries(pictures).flatMap(([name, { draws }]): NamedPictureEntry[] =>
			draws ? [{ name, chapter, picture: draws }] : []
		)
	);
}

/** Returns whether the schema refused all pictures of a chapter. */
export const hasInvalidPictures = ({ chapters }: StoryFile): boolean =>
	definedItems(chapters).some(
		([, chapter]) => Object.hasOwn(chapter, 'pictures') && chapter.pictures === undefined
	);

/** Returns the names of pictures that the schema refused. */
export const invalidPictureNames = ({ chapters }: StoryFile): string[] =>
	definedItems(chapters).flatMap(([, { pictures }]) =>
		Object.entries(pictures ?? {}).flatMap(([name, picture]) => (picture === undefined ? [name] : []))
	);

/**
 * Returns a copy of a catalogue in which each named picture of a file is a scene, with the parameters of the scene that
 * draws it, its own records and series, and its own words. Words that begin with a sign are left out if the picture
 * does not use that sign.
 */
export function addNamedPictures(catalogue: Catalogue, file: StoryFile): Catalogue {
	const defined = namedPicturesIn(file).filter(
		({ name, picture: { scene = name } }) => catalogue.sceneReads?.[scene]?.drawsKeys
	);
	const each = <T>(make: (base: string, picture: NamedPictureEntry['picture']) => T): Record<string, T> =>
		Object.fromEntries(defined.map(({ name, picture }) => [name, make(picture.scene ?? name, picture)]));
	const bases = each((base) => base);
	return {
		...catalogue,
		scenes: {
			...catalogue.scenes,
			...each((base): SceneParameters => ownValue(catalogue.scenes, base) ?? {})
		},
		sceneReads: {
			...catalogue.sceneReads,
			...each((base, { records, series }) => ({
				...ownValue(catalogue.sceneReads, base),
				...(records === undefined ? {} : { records: { [records]: wordsOf(file, records) } }),
				...(series === undefined ? {} : { series: series.filter((id) => id !== undefined), settings: [] })
			}))
		},
		pictureWords: {
			...catalogue.pictureWords,
			...each((base, { records, signs }) => {
				const given = new Set(definedEntries(signs).map(([, sign]) => sign));
				const unusedSigns = (ownValue(catalogue.sceneReads, base)?.signs ?? []).filter(
					(sign) => !given.has(sign)
				);
				const words = Object.entries(ownValue(catalogue.pictureWords, base) ?? {});
				const usedWords = words.filter(([name]) => !unusedSigns.some((sign) => name.startsWith(`${sign}-`)));
				return expandWords(Object.fromEntries(usedWords), wordsOf(file, records));
			})
		},
		isOnMap: Object.fromEntries(
			defined.flatMap(({ picture: { records, outline } }) =>
				records !== undefined &&
				outline !== undefined &&
				catalogue.hasFile?.(outline) &&
				catalogue.mapFileFault?.(outline, 'outline') === undefined &&
				catalogue.onOutline
					? [[records, catalogue.onOutline(outline)]]
					: []
			)
		),
		...(catalogue.describe && {
			describe: (scene, parameter) => catalogue.describe?.(ownValue(bases, scene) ?? scene, parameter)
		})
	};
}

/** Returns the distinct kinds and statuses of a list of records, in order of first occurrence. */
function wordsOf({ records }: StoryFile, list: string | undefined): Record<'kinds' | 'statuses', string[]> {
	const all = definedEntries(list === undefined ? undefined : ownValue(records ?? {}, list)).map(
		([, item]) => item
	);
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
				const { fallback } = word;
				return [
					filled(name),
					{ ...word, what: `${word.what}: ${each}`, ...(fallback && { fallback: filled(fallback) }) }
				] as const;
			});
		})
	);
}

/**
 * Returns the scene that draws the picture of a step.
 * @param name the `scene` of the step in the file: a named picture, or a scene
 */
export const sceneOfPicture = (name: string, pictures: Readonly<Record<string, NamedPicture>>): string =>
	ownValue(pictures, name)?.scene ?? name;

/** Returns the named pictures of a valid file, by name. */
export const namedPicturesByName = (file: StoryFile): Record<string, NamedPicture> =>
	Object.fromEntries(
		namedPicturesIn(file).map(({ name, picture }) => [
			name,
			{ scene: name, ...(omitUndefined(picture) as Partial<NamedPicture>) }
		])
	);

/** A word of a picture as defined in the file. */
export interface PictureWording {
	readonly scene: string;
	readonly name: string;
	/** `scene.name`, by which pictures look it up. */
	readonly key: string;
	/** Index of the chapter that defines it. */
	readonly chapter: number;
	readonly path: Path;
	/** Valid texts by language. */
	readonly texts: readonly (readonly [lang: string, text: string])[];
	/** Valid texts for ages 11 to 14 by language; empty if the word is simple enough. */
	readonly simple: readonly (readonly [lang: string, text: string])[];
	/** Whether the file has no text for it in any language. */
	readonly isEmpty: boolean;
	/** Sources of the number in it, or `own` for a number that is not a claim. */
	readonly source: 'own' | readonly string[] | undefined;
}

/** Returns the words of pictures in the order of the file, including repeated definitions. */
export function pictureWordings(file: StoryFile): PictureWording[] {
	return definedItems(file.chapters).flatMap(([chapter, { pictures }]) =>
		Object.entries(pictures ?? {}).flatMap(([scene, words]) =>
			Object.entries(words ?? {})
				.filter(([name]) => name !== 'draws')
				.map(([name, word]): PictureWording => {
					// An invalid word, already reported, has its key but no value.
					const { source, simple, ...texts } = { ...(word as object | undefined) } as Partial<
						Record<string, unknown>
					>;
					return {
						scene,
						name,
						key: `${scene}.${name}`,
						chapter,
						path: ['chapters', chapter, 'pictures', scene, name],
						texts: textsOf(texts),
						simple: textsOf({ ...(simple as object | undefined) }),
						isEmpty: word !== undefined && Object.keys(texts).length === 0,
						source: source as PictureWording['source']
					};
				})
		)
	);
}

const textsOf = (words: object): [string, string][] =>
	Object.entries(words).filter((text): text is [string, string] => typeof text[1] === 'string');

/** A scene that steps show, or whose words a play of a step uses. */
export interface ShownScene {
	/** Steps that show it or use its words: index of the chapter, and index of the step in it. */
	readonly steps: readonly (readonly [chapter: number, step: number])[];
	/** Words that it needs, its own and those of other scenes, by `scene.name`. */
	readonly needed: ReadonlyMap<string, PictureWord>;
}

/** Returns the scenes of a story in order of first appearance, with the words that each needs. */
export function findShownScenes(file: StoryFile, catalogue: Catalogue): ReadonlyMap<string, ShownScene> {
	const found = new Map<string, { steps: [number, number][]; needed: ReadonlyMap<string, PictureWord> }>();
	for (const [i, { steps }] of definedItems(file.chapters)) {
		for (const [j, { scene, play }] of definedItems(steps)) {
			for (const name of new Set([scene, play === undefined ? undefined : catalogue.sceneByPlay?.[play]])) {
				if (name === undefined || !Object.hasOwn(catalogue.scenes, name)) continue;
				const known = found.get(name) ?? { steps: [], needed: wordsNeededBy(name, catalogue) };
				known.steps.push([i, j]);
				found.set(name, known);
			}
		}
	}
	return found;
}

function wordsNeededBy(
	scene: string,
	{ pictureWords = {}, sceneReads = {} }: Catalogue
): ReadonlyMap<string, PictureWord> {
	const asked = new Set(sceneReads[scene]?.words);
	const needed = new Map<string, PictureWord>();
	for (const [owner, words] of Object.entries(pictureWords)) {
		if (owner !== scene && asked.size === 0) continue;
		for (const [name, word] of Object.entries(words)) {
			const key = `${owner}.${name}`;
			if (owner === scene || hasPrefixIn(key, asked)) needed.set(key, word);
		}
	}
	return needed;
}

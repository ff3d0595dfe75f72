import { definedItems } from '../deep-partial.ts';
import type { DeepPartial } from '../deep-partial.ts';
import type { Catalogue } from './catalogue.ts';
import type { Path } from '../issues/issue.ts';
import { hasPrefixIn } from './scene-story.ts';
import type { PictureWord } from './scene-story.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';

type StoryFile = DeepPartial<Pick<NarrativeInput, 'chapters'>>;

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
					const { source, ...texts } = { ...(word as object | undefined) } as Partial<
						Record<string, unknown>
					>;
					return {
						scene,
						name,
						key: `${scene}.${name}`,
						chapter,
						path: ['chapters', chapter, 'pictures', scene, name],
						texts: Object.entries(texts).filter(
							(text): text is [string, string] => typeof text[1] === 'string'
						),
						isEmpty: word !== undefined && Object.keys(texts).length === 0,
						source: source as PictureWording['source']
					};
				})
		)
	);
}

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

import { items } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { Catalogue } from './catalogue.ts';
import type { Path } from './mistakes.ts';
import { begins } from './scene-story.ts';
import type { PictureWord } from './scene-story.ts';
import type { NarrativeInput } from './schema.ts';

type File = DeepPartial<Pick<NarrativeInput, 'chapters'>>;

/** A word of a picture as the story has it. */
export interface Wording {
	readonly scene: string;
	readonly name: string;
	/** `scene.name`, as pictures ask for it. */
	readonly key: string;
	/** Index of its chapter. */
	readonly chapter: number;
	readonly path: Path;
	/** Language and text, where they are sound. */
	readonly texts: readonly (readonly [lang: string, text: string])[];
	/** Whether it has no language at all. */
	readonly bare: boolean;
	/** Where a number in it comes from. */
	readonly source: 'own' | readonly string[] | undefined;
}

/** Every word of a picture in the file, in its order; the same one may come twice. */
export function wordings(file: File): Wording[] {
	return items(file.chapters).flatMap(([chapter, { pictures }]) =>
		Object.entries(pictures ?? {}).flatMap(([scene, words]) =>
			Object.entries(words ?? {})
				.filter(([name]) => name !== 'draws')
				.map(([name, word]): Wording => {
					// A word that the schema has refused is there, with nothing behind it: that has been said.
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
						bare: word !== undefined && Object.keys(texts).length === 0,
						source: source as Wording['source']
					};
				})
		)
	);
}

/** A scene that steps show, or whose words they use. */
export interface Shown {
	/** The steps, by index of their chapter and their own. */
	readonly steps: readonly (readonly [chapter: number, step: number])[];
	/** The words that it asks for, its own and other scenes’, by `scene.name`. */
	readonly needed: ReadonlyMap<string, PictureWord>;
}

/** The scenes of a story, in the order in which they are first shown, with the words that each of them asks for. */
export function shownIn(file: File, catalogue: Catalogue): ReadonlyMap<string, Shown> {
	const found = new Map<string, { steps: [number, number][]; needed: ReadonlyMap<string, PictureWord> }>();
	for (const [i, { steps }] of items(file.chapters)) {
		for (const [j, { scene, play }] of items(steps)) {
			for (const name of new Set([scene, play === undefined ? undefined : catalogue.playing?.[play]])) {
				if (name === undefined || !Object.hasOwn(catalogue.scenes, name)) continue;
				const known = found.get(name) ?? { steps: [], needed: neededBy(name, catalogue) };
				known.steps.push([i, j]);
				found.set(name, known);
			}
		}
	}
	return found;
}

function neededBy(scene: string, { pictures = {}, needs = {} }: Catalogue): ReadonlyMap<string, PictureWord> {
	const asked = new Set(needs[scene]?.words);
	return new Map(
		Object.entries(pictures).flatMap(([owner, words]) =>
			Object.entries(words)
				.map(([name, word]): [string, PictureWord] => [`${owner}.${name}`, word])
				.filter(([key]) => owner === scene || begins(key, asked))
		)
	);
}

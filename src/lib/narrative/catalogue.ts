import type { Fault, Path } from './mistakes.ts';
import type { Parameters } from './parameters.ts';
import type { PictureWord, SceneReads } from './scene-story.ts';
import type { Localized, Story } from './types.ts';

/** Something that the story says and that its own model denies. */
export type Contradiction = Fault & { readonly path: Path };

/**
 * Everything that a narrative file may refer to but does not define itself. The composition root fills it;
 * that is how the story is checked against scenes and models without this room knowing either.
 */
export interface Catalogue {
	/** Scenes by name, with what a step may say about each. */
	readonly scenes: Readonly<Record<string, Parameters>>;
	/** Names of the models' figures, e.g. `coverage.filmed`. */
	readonly figures: readonly string[];
	/** Whether a figure of the models counts what happens in the minutes of the scenario. */
	readonly ofMinutes?: (figure: string) => boolean;
	/** Names of the district's places, for itineraries and incidents. */
	readonly places: readonly string[];
	/** Names of the controls that are more than a setting, e.g. `placement`. */
	readonly plays: readonly string[];
	/** Paths of the pages that each language has, with `[step]` and `[chapter]` for an id: `''`, `method/`, `step/[step]/`. */
	readonly pages?: readonly string[];
	/** Names of the models that the page about the method explains. */
	readonly models: readonly string[];
	/** Settings that any picture of the district reads, where a story has them. */
	readonly settings: readonly string[];
	/** The reader's own walk: settings that keep its two ends, and how many entrances there are to choose from. */
	readonly walk: { readonly settings: readonly string[]; readonly entrances: number };
	/** What scenes read of a story that shows them, by scene. */
	readonly needs?: Readonly<Record<string, SceneReads>>;
	/** The words that each scene asks the story for, by scene and name. */
	readonly pictures?: Readonly<Record<string, Readonly<Record<string, PictureWord>>>>;
	/** The scene whose words a play uses, wherever it is offered. */
	readonly playing?: Readonly<Record<string, string>>;
	/** Parameters of scenes that count things, and so are whole. */
	readonly counts?: readonly string[];
	/** Whether the project has a file. */
	readonly hasFile?: (path: string) => boolean;
	/** Characters that the site's fonts have, or get when a story uses them. */
	readonly glyphs?: string;
	/** Whether a latitude and a longitude lie on the land of a map, by the path of its outline. */
	readonly onOutline?: (path: string) => (at: readonly [number, number]) => boolean;
	/** The same by list of records, for those of a story that maps draw. */
	readonly maps?: Readonly<Record<string, (at: readonly [number, number]) => boolean>>;
	/** What a scene shows, or what a parameter of it says, in one line: for editors of the story. */
	readonly describe?: (scene: string, parameter?: string) => string | undefined;
	/** What the models deny of a story that is sound in itself. */
	readonly contradictions?: (story: Story) => readonly Contradiction[];
	/** Words of the interface by key, each with the languages it exists in; English is always there. */
	readonly words: Readonly<Record<string, Localized>>;
}

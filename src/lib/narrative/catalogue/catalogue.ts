import type { Fault, Path } from '../issues/issue.ts';
import type { SceneParameters } from './parameters.ts';
import type { PictureWord, SceneReads } from './scene-story.ts';
import type { Localized, Story } from '../types/story.ts';

/** An issue of a statement that the story’s own models contradict. */
export type Contradiction = Fault & { readonly path: Path };

/**
 * The names that a narrative file may refer to but does not define. `src/lib/catalogue.ts` fills it, so that the
 * checker needs no import of scenes or models.
 */
export interface Catalogue {
	/** Parameters of each scene, by name of the scene. */
	readonly scenes: Readonly<Record<string, SceneParameters>>;
	/** Names of the figures that the models compute, e.g. `coverage.filmed`. */
	readonly figures: readonly string[];
	/** Returns what a figure measures. */
	readonly figureKind?: (figure: string) => 'share' | 'time' | 'amount';
	/** Returns whether a figure depends on the scenario. */
	readonly dependsOnScenario?: (figure: string) => boolean;
	/** Names of places in the district, for itineraries and incidents. */
	readonly places: readonly string[];
	/** Names of the controls that change more than one setting, e.g. `placement`. */
	readonly plays: readonly string[];
	/**
	 * Paths of the pages of a language, with `[step]` and `[chapter]` in place of an id: `''`, `method/`,
	 * `step/[step]/`.
	 */
	readonly pages?: readonly string[];
	/** Names of the models that the method page explains. */
	readonly models: readonly string[];
	/** Ids of settings that a story may have and that every picture of the district reads. */
	readonly settings: readonly string[];
	/** The reader’s walk: ids of the settings that store its two ends, and the number of entrances to choose from. */
	readonly walk: { readonly settings: readonly string[]; readonly entrances: number };
	/** Data of the story that each scene reads, by name of the scene. */
	readonly sceneReads?: Readonly<Record<string, SceneReads>>;
	/** Words that each scene needs from the story, by scene and name. */
	readonly pictureWords?: Readonly<Record<string, Readonly<Record<string, PictureWord>>>>;
	/** The scene whose words a play uses, by name of the play. */
	readonly sceneByPlay?: Readonly<Record<string, string>>;
	/** Names of scene parameters that are counts and must be whole numbers. */
	readonly countParameters?: readonly string[];
	/** Returns whether a file exists; paths are relative to the root of the project. */
	readonly hasFile?: (path: string) => boolean;
	/**
	 * Returns what is wrong with the file of the outline or the areas of a map, in a clause after its name; undefined if it
	 * can be read.
	 */
	readonly mapFileFault?: (path: string, part: 'outline' | 'areas') => string | undefined;
	/** Returns the ids of the areas of a file that can be read. */
	readonly areasIn?: (path: string) => readonly string[];
	/** Returns what is wrong with an image, in a clause after its name; undefined if it can be shown. */
	readonly imageFault?: (path: string) => string | undefined;
	/** Characters that the fonts of the site contain. */
	readonly glyphs?: string;
	/**
	 * Returns, for the outline file of a map, a test of whether a point is on its land. Points are latitude and
	 * longitude in degrees.
	 */
	readonly onOutline?: (path: string) => (at: readonly [number, number]) => boolean;
	/** Tests of whether a point is on the land of the map that draws a list of records, by id of the list. */
	readonly isOnMap?: Readonly<Record<string, (at: readonly [number, number]) => boolean>>;
	/** Describes a scene, or one of its parameters, in one line for the editors of the story. */
	readonly describe?: (scene: string, parameter?: string) => string | undefined;
	/** Returns statements of a valid story that the models contradict. */
	readonly contradictions?: (story: Story) => readonly Contradiction[];
	/** Words of the interface by key, in each language that has them; English is always present. */
	readonly words: Readonly<Record<string, Localized>>;
}

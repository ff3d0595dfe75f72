import type { Parameters } from './parameters.ts';
import type { Localized } from './types.ts';

/**
 * Everything that a narrative file may refer to but does not define itself. The composition root fills it;
 * that is how the story is checked against scenes and models without this room knowing either.
 */
export interface Catalogue {
	/** Scenes by name, with what a step may say about each. */
	readonly scenes: Readonly<Record<string, Parameters>>;
	/** Names of the models' figures, e.g. `coverage.filmed`. */
	readonly figures: readonly string[];
	/** Names of the district's places, for itineraries and incidents. */
	readonly places: readonly string[];
	/** Names of the controls that are more than a setting, e.g. `placement`. */
	readonly plays: readonly string[];
	/** Settings that scenes and models read: a story must define each of them. */
	readonly settings: readonly string[];
	/** Series that scenes draw, by scene: a story that shows the scene must define them. */
	readonly series?: Readonly<Record<string, readonly string[]>>;
	/** Words of the interface by key, each with the languages it exists in; English is always there. */
	readonly words: Readonly<Record<string, Localized>>;
}

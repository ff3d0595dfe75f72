import type { GeoJSON } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { TownPictures } from '#lib/narrative/town/merge-town.ts';
import type { Source, Step } from '#lib/narrative/types/story.ts';

/** A step whose picture has the data of a town; its description is empty, so that the merge adds the sentence on the town alone. */
export type TownStep = Pick<Step, 'id' | 'state' | 'describe' | 'sources' | 'dataSources'>;

/** What the studio needs of the story, in all languages, to check the file of a town and to draw it. */
export interface TownData {
	readonly story: Omit<TownPictures, 'chapters'> & {
		readonly sources: readonly Pick<Source, 'id' | 'publisher' | 'date'>[];
		readonly chapters: readonly { readonly steps: readonly TownStep[] }[];
	};
	/** Characters of the fonts of the site. */
	readonly glyphs: string;
	/** The maps on which towns are placed, by the path of their file. */
	readonly maps: Readonly<Record<string, GeoJSON | Topology>>;
}

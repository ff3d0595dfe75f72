/** The part of the world that a page sends to the browser. Server only. */
import type { Step } from '#lib/narrative/types/story.ts';
import { stepReads } from '#lib/scenes/scene-reads.ts';
import type { World, WorldRecord, WorldSource } from '#lib/scenes/world.ts';
import type { Edition } from '../edition.ts';
import { wordsWithPrefixes } from '../translation/words.ts';

/**
 * Returns the part of the world’s data that the pictures of some steps read.
 * @param words prefixes of the keys of further interface words
 */
export function clientWorld(
	{ worldSource, story }: Edition,
	steps: readonly Step[],
	words: readonly string[]
): Edition['worldSource'] {
	const reads = steps.map((step) => stepReads(step, story.drawn));
	return {
		...worldSource,
		pictures: pickKeys(
			worldSource.pictures ?? {},
			reads.flatMap(({ pictures }) => pictures)
		),
		scenario: withoutWords(worldSource.scenario),
		words: wordsWithPrefixes(worldSource.words, [...words, ...reads.flatMap((each) => each.words)]),
		series: pickKeys(
			worldSource.series,
			reads.flatMap(({ series }) => series)
		),
		records: Object.fromEntries(
			Object.entries(
				pickKeys(
					worldSource.records,
					reads.flatMap(({ records }) => Object.keys(records))
				)
			).map(([id, items]) => [id, withoutClauses(items)])
		)
	};
}

const pickKeys = <T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
	Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));

/** Removes the localized texts of people and incidents: pictures read these from the words of one language. */
function withoutWords({ people, incidents, ...scenario }: WorldSource['scenario']): WorldSource['scenario'] {
	return {
		...scenario,
		people: people.map((person) => ({ ...person, name: {}, role: {} })),
		incidents: incidents.map((incident) => ({ ...incident, what: {}, mistaken: {} }))
	};
}

/** Removes clauses and sources from records: only tables use them, and the page contains its tables. */
const withoutClauses = (items: readonly WorldRecord[]): WorldRecord[] =>
	items.map(({ what: _, source: __, ...item }) => item);

/**
 * Returns the world as it is in the browser, where records have no clauses or sources, so that hashes of pictures agree
 * with those computed there.
 */
export const toClientWorld = (world: World): World => ({
	...world,
	records: (id) => withoutClauses(world.records(id))
});

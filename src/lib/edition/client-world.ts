/** The part of the world that a page sends to the browser. Server only. */
import type { Step } from '#lib/narrative/types.ts';
import { readsOfStep } from '#lib/scenes/declared.ts';
import type { World, WorldRecord, WorldSource } from '#lib/scenes/world.ts';
import type { Edition } from './edition.ts';
import { wordsBeginning } from './words.ts';

/**
 * Returns the part of the world’s data that the pictures and tables of some steps read.
 * @param words prefixes of the keys of further interface words
 */
export function clientWorld(
	{ source, story }: Edition,
	steps: readonly Step[],
	words: readonly string[]
): Edition['source'] {
	const reads = steps.map((step) => readsOfStep(step, story.drawn));
	return {
		...source,
		pictures: pickKeys(
			source.pictures ?? {},
			reads.flatMap(({ pictures }) => pictures)
		),
		scenario: withoutWords(source.scenario),
		words: wordsBeginning(source.words, [...words, ...reads.flatMap((each) => each.words)]),
		series: pickKeys(
			source.series,
			reads.flatMap(({ series }) => series)
		),
		records: Object.fromEntries(
			Object.entries(
				pickKeys(
					source.records,
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

/** Returns the world as it is in the browser, so that hashes of pictures agree with those computed there. */
export const asClientSees = (world: World): World => ({
	...world,
	records: (id) => withoutClauses(world.records(id))
});

/** What is sent along with a page for the time when it moves. On the server only. */
import type { Step } from '#lib/narrative/types.ts';
import { readsOfStep } from '#lib/scenes/declared.ts';
import type { World, WorldRecord, WorldSource } from '#lib/scenes/world.ts';
import type { Edition } from './edition.ts';
import { wordsBeginning } from './words.ts';

/**
 * As much of what the world is made from as some steps' pictures, tables and slides read.
 * @param words those of the interface around them, by the beginning of their keys
 */
export function clientWorld(
	{ source, story }: Edition,
	steps: readonly Step[],
	words: readonly string[]
): Edition['source'] {
	const reads = steps.map((step) => readsOfStep(step, story.drawn));
	return {
		...source,
		pictures: only(
			source.pictures ?? {},
			reads.flatMap(({ pictures }) => pictures)
		),
		scenario: withoutWords(source.scenario),
		words: wordsBeginning(source.words, [...words, ...reads.flatMap((each) => each.words)]),
		series: only(
			source.series,
			reads.flatMap(({ series }) => series)
		),
		records: Object.fromEntries(
			Object.entries(
				only(
					source.records,
					reads.flatMap(({ records }) => Object.keys(records))
				)
			).map(([id, items]) => [id, drawn(items)])
		)
	};
}

const only = <T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
	Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));

/** People and incidents without the words for them, in every language: pictures have theirs from the words. */
function withoutWords({ people, incidents, ...scenario }: WorldSource['scenario']): WorldSource['scenario'] {
	return {
		...scenario,
		people: people.map((person) => ({ ...person, name: {}, role: {} })),
		incidents: incidents.map((incident) => ({ ...incident, what: {}, mistaken: {} }))
	};
}

/** Records without their clauses and sources: only tables have these, and those are in the page already. */
const drawn = (items: readonly WorldRecord[]): WorldRecord[] =>
	items.map(({ what: _, source: __, ...item }) => item);

/** The world as pages have it once they move: pictures in it have the names that they have there. */
export const asClientSees = (world: World): World => ({
	...world,
	records: (id) => drawn(world.records(id))
});

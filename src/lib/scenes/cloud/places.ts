/** Everybody's place on the map around entry 4,117, computed once for a world. */
import { LOOKALIKE, type Conditions } from '#lib/model/face-parameters.ts';
import { around, distance, entryId, entryOf, facesAround, filed, shot } from '#lib/model/faces.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { World } from '../world.ts';

/** Entries that are drawn at most; of a longer list each dot stands for several. */
export const MOST = 10_000;

interface List {
	/** x and y in turn, entry after entry. */
	readonly points: Float32Array;
	/** How many of them are known so far. */
	known: number;
}

const lists = new WeakMap<World, List>();

/**
 * Places of the entries of the list, x and y in turn; at least the first so many of them are computed. The page asks
 * for a few more at a time: all ten thousand at once would hold a phone up for a tenth of a second.
 * @param entries at most `MOST`
 */
export function entryPlaces(world: World, entries: number): Float32Array {
	const list = lists.get(world) ?? { points: new Float32Array(2 * MOST), known: 0 };
	lists.set(world, list);
	const { points, known } = list;
	if (known >= entries) return points;
	const ids = Array.from({ length: entries - known }, (_, n) => entryId(known + n + 1));
	points.set(facesAround(world.seed, entryOf(world.seed, LOOKALIKE.entry), ids), 2 * known);
	// No face drawn by chance: the one in the middle.
	if (known < LOOKALIKE.entry && LOOKALIKE.entry <= entries) points.fill(0, 2 * CENTRE, 2 * CENTRE + 2);
	list.known = entries;
	return points;
}

/** Its place among the entries; it is drawn by itself. */
export const CENTRE = LOOKALIKE.entry - 1;

/** Everybody who passes, as the reader has them photographed. */
export interface Street {
	readonly conditions: Conditions;
	/** Inès, and how far she is from entry 4,117. */
	readonly her: Point;
	readonly apart: number;
	readonly passers: readonly Point[];
}

/** Passers-by on the map. */
const PASSERS = 48;

const streets = new WeakMap<World, Street>();

/** Where those who pass are drawn; kept until they are photographed in another way. */
export function streetOf(world: World, conditions: Conditions): Street {
	const found = streets.get(world);
	if (found && same(found.conditions, conditions)) return found;
	const { seed } = world;
	const middle = filed(seed, LOOKALIKE.entry);
	const placeOf = (id: string) => around(middle, shot(seed, id, conditions));
	const street: Street = {
		conditions,
		her: placeOf(LOOKALIKE.of),
		apart: distance(middle, shot(seed, LOOKALIKE.of, conditions)),
		passers: Array.from({ length: PASSERS }, (_, n) => placeOf(`passer-by-${n}`))
	};
	streets.set(world, street);
	return street;
}

const same = (a: Conditions, b: Conditions): boolean =>
	a.light === b.light && a.angle === b.angle && a.age === b.age;

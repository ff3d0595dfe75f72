/** Everybody's place on the map around the entry in the middle, computed once for a world. */
import type { Conditions } from '#lib/model/face-parameters.ts';
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
	points.set(facesAround(world.seed, entryOf(world, world.lookalike.entry), ids), 2 * known);
	// No face drawn by chance: the one in the middle.
	const centre = centreOf(world);
	if (known <= centre && centre < entries) points.fill(0, 2 * centre, 2 * centre + 2);
	list.known = entries;
	return points;
}

/** Place among the entries of the one in the middle; it is drawn by itself. */
export const centreOf = ({ lookalike }: World): number => lookalike.entry - 1;

/** Everybody who passes, as the reader has them photographed. */
export interface Street {
	readonly conditions: Conditions;
	/** She whom the entry in the middle resembles, and how far she is from it. */
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
	const { seed, lookalike } = world;
	const middle = filed(world, lookalike.entry);
	const placeOf = (id: string) => around(middle, shot(seed, id, conditions));
	const street: Street = {
		conditions,
		her: placeOf(lookalike.of),
		apart: distance(middle, shot(seed, lookalike.of, conditions)),
		passers: Array.from({ length: PASSERS }, (_, n) => placeOf(`passer-by-${n}`))
	};
	streets.set(world, street);
	return street;
}

const same = (a: Conditions, b: Conditions): boolean =>
	a.light === b.light && a.angle === b.angle && a.age === b.age;

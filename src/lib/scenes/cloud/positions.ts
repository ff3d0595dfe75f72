/** Positions of all people around the entry in the middle, computed once per world. */
import type { PhotoConditions } from '#lib/model/faces/face-parameters.ts';
import {
	projectAround,
	embeddingDistance,
	entryId,
	entryFace,
	projectFacesAround,
	entryEmbedding,
	photoEmbedding
} from '#lib/model/faces/faces.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { World } from '../world.ts';

/** Maximum number of dots; for a longer watchlist each dot represents several entries. */
export const MAX_DOTS = 10_000;

interface EntryList {
	/** x and y alternating, entry after entry. */
	readonly points: Float32Array;
	/** Number of entries computed so far. */
	known: number;
}

const listsByWorld = new WeakMap<World, EntryList>();

/**
 * Returns the positions of entries of the watchlist, x and y alternating; at least the first `entries` of them are
 * computed. The page computes them in portions: all ten thousand at once would block a phone for a tenth of a
 * second.
 * @param entries at most `MAX_DOTS`
 */
export function entryPositions(world: World, entries: number): Float32Array {
	const list = listsByWorld.get(world) ?? { points: new Float32Array(2 * MAX_DOTS), known: 0 };
	listsByWorld.set(world, list);
	const { points, known } = list;
	if (known >= entries) return points;
	const ids = Array.from({ length: entries - known }, (_, n) => entryId(known + n + 1));
	points.set(projectFacesAround(world.seed, entryFace(world, world.lookalike.entry), ids), 2 * known);
	// The middle entry is not random: its distance is 0.
	const centre = centreIndex(world);
	if (known <= centre && centre < entries) points.fill(0, 2 * centre, 2 * centre + 2);
	list.known = entries;
	return points;
}

/** Returns the index of the middle entry, which is drawn separately. */
export const centreIndex = ({ lookalike }: World): number => lookalike.entry - 1;

/** The passers-by, photographed under the conditions that the reader has chosen. */
export interface PassersBy {
	readonly conditions: PhotoConditions;
	/** Position of the lookalike of the middle entry. */
	readonly her: Point;
	/** Distance of the lookalike from the middle entry. */
	readonly distance: number;
	readonly passers: readonly Point[];
}

/** Number of passers-by. */
const PASSER_COUNT = 48;

const streetsByWorld = new WeakMap<World, PassersBy>();

/** Returns the positions of passers-by; memoized until the conditions change. */
export function passersByPositions(world: World, conditions: PhotoConditions): PassersBy {
	const found = streetsByWorld.get(world);
	if (found && isSameConditions(found.conditions, conditions)) return found;
	const { seed, lookalike } = world;
	const middle = entryEmbedding(world, lookalike.entry);
	const placeOf = (id: string) => projectAround(middle, photoEmbedding(seed, id, conditions));
	const street: PassersBy = {
		conditions,
		her: placeOf(lookalike.personId),
		distance: embeddingDistance(middle, photoEmbedding(seed, lookalike.personId, conditions)),
		passers: Array.from({ length: PASSER_COUNT }, (_, n) => placeOf(`passer-by-${n}`))
	};
	streetsByWorld.set(world, street);
	return street;
}

const isSameConditions = (a: PhotoConditions, b: PhotoConditions): boolean =>
	a.light === b.light && a.angle === b.angle && a.age === b.age;

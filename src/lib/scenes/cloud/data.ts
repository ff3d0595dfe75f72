/** The people of the cloud by their distance from the entry in the middle, and the error rates. */
import type { PhotoConditions } from '#lib/model/faces/face-parameters.ts';
import {
	embeddingDistance,
	entryEmbedding,
	entryFace,
	entryId,
	photoEmbedding,
	projectAround,
	projectFacesAround
} from '#lib/model/faces/faces.ts';
import { matchingRadius } from '#lib/model/faces/matching.ts';
import { fmr, fpir } from '#lib/model/faces/recognition.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { conditionsFromSettings, matcherFromSettings } from '#lib/model/parameters.ts';
import type { Choices } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';

/**
 * The watchlist around one of its entries, the passers-by, and the error rates. Distances are in standard
 * deviations of one parameter; positions are relative to the entry in the middle.
 */
export interface CloudData {
	/** Threshold as it is displayed. */
	readonly match: number;
	/** Distance within which two faces match. */
	readonly radius: number;
	/** The passers-by, one of whom is the lookalike of the entry. */
	readonly street: PassersBy;
	/** Whether the watchlist is long enough to contain the entry. */
	readonly isListed: boolean;
	/** Whether the entry is listed and the lookalike is within its circle. */
	readonly isInside: boolean;
	/** Length of the watchlist, in entries. */
	readonly list: number;
	/** Number of dots that are drawn. */
	readonly dots: number;
	/** Number of entries that each dot represents. */
	readonly entriesPerDot: number;
	/** Number of comparisons per false match. */
	readonly comparisons: number;
	/** Number of passers-by per false alert. */
	readonly faces: number;
}

/** Returns the watchlist around the entry that resembles the lookalike, and the circle of the reader’s threshold. */
export function data(_state: unknown, world: World, { settings }: Choices): CloudData {
	const { threshold, list } = matcherFromSettings(settings);
	const street = passersByPositions(world, conditionsFromSettings(settings));
	const radius = matchingRadius(threshold);
	const rate = fmr(threshold);
	const listed = list >= world.lookalike.entry;
	const dots = Math.min(list, MAX_DOTS);
	return {
		match: settings['match'] ?? 55,
		radius,
		street,
		isListed: listed,
		isInside: listed && street.distance < radius,
		list,
		dots,
		entriesPerDot: list / dots,
		comparisons: Number((1 / rate).toPrecision(2)),
		faces: Math.round(1 / fpir(rate, list))
	};
}

/** Maximum number of dots; for a longer watchlist each dot represents several entries. */
const MAX_DOTS = 10_000;

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
interface PassersBy {
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
function passersByPositions(world: World, conditions: PhotoConditions): PassersBy {
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

/**
 * Returns the table: matching radius, distance of the lookalike, watchlist entries per unit of distance from the entry in the
 * middle, comparisons per false match, and passers-by per false alert.
 */
export function table(measured: CloudData, world: World) {
	const { match, radius, street, list, dots, comparisons, faces } = measured;
	const far = (away: number) => world.format(away, { type: 'decimal', digits: 2 });
	const rows = [
		[world.word('cloud.row-radius'), far(radius)],
		[world.word('cloud.row-apart'), far(street.distance)],
		...distanceBands(world, dots).map((count, from) => [
			world.fill('cloud.row-band', { from: formatCount(world, from), to: formatCount(world, from + 1) }),
			formatCount(world, count)
		]),
		[world.word('cloud.row-comparisons'), formatCount(world, comparisons)],
		[world.word('cloud.row-faces'), formatCount(world, faces)]
	];
	return tableOf(
		world,
		'cloud',
		rows,
		{ what: ([what = '']) => what, value: ([, value = '']) => value },
		{ match: formatCount(world, match), list: formatCount(world, list) }
	);
}

const memoizedBands = new WeakMap<World, Map<number, readonly number[]>>();

/** Returns the number of dots in each band of distance: 0 to 1, 1 to 2 and so on; memoized. */
function distanceBands(world: World, dots: number): readonly number[] {
	const ofWorld = memoizedBands.get(world) ?? new Map<number, readonly number[]>();
	memoizedBands.set(world, ofWorld);
	const found = ofWorld.get(dots) ?? countBands(entryPositions(world, dots), dots, centreIndex(world));
	ofWorld.set(dots, found);
	return found;
}

function countBands(points: Float32Array, dots: number, centre: number): number[] {
	const counts: number[] = [];
	for (let n = 0; n < dots; n++) {
		if (n === centre) continue;
		const band = Math.floor(Math.hypot(points[2 * n] as number, points[2 * n + 1] as number));
		while (counts.length <= band) counts.push(0);
		counts[band] = (counts[band] as number) + 1;
	}
	return counts;
}

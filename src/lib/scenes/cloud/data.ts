/** The targets of the picture: listed faces, the passers-by around them, and the error rates. */
import type { PhotoConditions } from '#lib/model/faces/face-parameters.ts';
import { embeddingDistance, entryEmbedding, photoEmbedding, projectAround } from '#lib/model/faces/faces.ts';
import { matchingRadius } from '#lib/model/faces/matching.ts';
import { searchNearby, type Nearby } from '#lib/model/faces/nearby.ts';
import { fmr, fpir } from '#lib/model/faces/recognition.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import { conditionsFromSettings, matcherFromSettings } from '#lib/model/parameters.ts';
import type { Choices } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { MAX_CIRCLES, type CloudState } from './story.ts';

/** The watchlist as a field of cells, one for each entry, and the error rates. Distances are in standard deviations. */
export interface CloudData {
	/** Threshold as it is displayed. */
	readonly match: number;
	/** Distance within which two faces match. */
	readonly radius: number;
	/** Number of circles in view, 1 to that of all cells; not an integer between two keyframes. */
	readonly circles: number;
	/** Number of entries that are drawn, each in its cell. */
	readonly cells: number;
	/** Number of entries that each cell represents. */
	readonly entriesPerCell: number;
	/** Number of entries that passers-by are compared with: those in view, or the whole watchlist. */
	readonly list: number;
	/** Whether the watchlist is long enough to contain the entry that resembles the lookalike. */
	readonly isListed: boolean;
	/** Whether the entry is listed and the lookalike is within its circle. */
	readonly isInside: boolean;
	readonly street: PassersBy;
	/** Passers-by within the circle of an entry in view; none if a cell represents several entries. */
	readonly matches: readonly Nearby[];
	/** False match rate of one comparison. */
	readonly rate: number;
	/** Number of comparisons per false match, with two digits. */
	readonly comparisons: number;
	/** Number of passers-by per false alert. */
	readonly faces: number;
}

/** Returns the watchlist around the entry that resembles the lookalike, and the circles of the reader’s threshold. */
export function data({ circles }: CloudState, world: World, { settings }: Choices): CloudData {
	const { threshold, list: names } = matcherFromSettings(settings);
	const street = passersBy(world, conditionsFromSettings(settings));
	const radius = matchingRadius(threshold);
	const rate = fmr(threshold);
	const isListed = names >= world.lookalike.entry;
	const cells = Math.min(names, MAX_CIRCLES);
	// A list that ends before the entry is shown as a whole: there is no circle to begin with.
	const inView = isListed ? Math.min(circles, cells) : cells;
	const isWhole = inView === cells;
	const list = isWhole ? names : Math.round(inView);
	const distance = street.distances[0] as number;
	return {
		match: settings['match'] ?? 55,
		radius,
		circles: inView,
		cells,
		entriesPerCell: names / cells,
		list,
		isListed,
		isInside: isListed && distance < radius,
		street,
		matches:
			isWhole && names === cells
				? nearbyFaces(street, world, cells).filter((pair) => pair.distance < radius)
				: [],
		rate,
		comparisons: Number((1 / rate).toPrecision(2)),
		faces: facesPerAlert(rate, list, names)
	};
}

/** Returns the number of passers-by per false alert; for a part of the watchlist with two digits, like comparisons. */
const facesPerAlert = (rate: number, list: number, names: number): number => {
	const faces = 1 / fpir(rate, list);
	return list < names ? Number(faces.toPrecision(2)) : Math.round(faces);
};

/** The passers-by, photographed under the conditions that the reader has chosen. The first one is the lookalike. */
export interface PassersBy {
	readonly ids: readonly string[];
	/** Distances from the entry that resembles the lookalike. */
	readonly distances: readonly number[];
	/** Positions around entries, in units of distance; see `positionsAround`. */
	readonly around: Map<number, readonly Point[]>;
	readonly conditions: PhotoConditions;
	/** Pairs of passers-by and entries that would match at the lowest threshold, by the number of entries. */
	readonly nearby: Map<number, readonly Nearby[]>;
}

/** Number of passers-by besides the lookalike. */
const PASSER_COUNT = 48;

const streetsByWorld = new WeakMap<World, PassersBy>();

/** Returns the passers-by; memoized until the conditions change. */
function passersBy(world: World, conditions: PhotoConditions): PassersBy {
	const found = streetsByWorld.get(world);
	if (found && isSameConditions(found.conditions, conditions)) return found;
	const { personId, entry } = world.lookalike;
	const ids = [personId, ...Array.from({ length: PASSER_COUNT }, (_, n) => `passer-by-${n}`)];
	const middle = entryEmbedding(world, entry);
	const distances = ids.map((id) => embeddingDistance(middle, photoEmbedding(world.seed, id, conditions)));
	const street = { ids, distances, around: new Map(), nearby: new Map(), conditions };
	streetsByWorld.set(world, street);
	return street;
}

const isSameConditions = (a: PhotoConditions, b: PhotoConditions): boolean =>
	a.light === b.light && a.angle === b.angle && a.age === b.age;

const photosOf = memoizeFor(({ ids, conditions }: PassersBy, seed: number) =>
	ids.map((id) => photoEmbedding(seed, id, conditions))
);

/** Returns the positions of the passers-by around an entry: distances from it are true, directions are a layout. */
export function positionsAround(street: PassersBy, world: World, entry: number): readonly Point[] {
	const middle = entryEmbedding(world, entry);
	const found =
		street.around.get(entry) ?? photosOf(street, world.seed).map((photo) => projectAround(middle, photo));
	street.around.set(entry, found);
	return found;
}

/** Radius of the circles at the lowest threshold that readers may choose, rounded up. */
const MAX_RADIUS = 1.6;

/** Number of entries that are compared in one piece. */
const ENTRIES_PER_PIECE = 2_000;

/** Returns functions that compare the entries, each a part of them; none if they are compared. */
function comparisons(street: PassersBy, world: World, entries: number): (() => void)[] {
	if (street.nearby.has(entries)) return [];
	const found: Nearby[] = [];
	let search: ReturnType<typeof searchNearby> | undefined;
	return Array.from({ length: Math.ceil(entries / ENTRIES_PER_PIECE) }, (_, piece) => () => {
		search ??= searchNearby(world, photosOf(street, world.seed), MAX_RADIUS);
		const until = Math.min(entries, (piece + 1) * ENTRIES_PER_PIECE);
		found.push(...search(piece * ENTRIES_PER_PIECE + 1, until));
		if (until === entries) street.nearby.set(entries, found);
	});
}

function nearbyFaces(street: PassersBy, world: World, entries: number): readonly Nearby[] {
	for (const compare of comparisons(street, world, entries)) compare();
	return street.nearby.get(entries) ?? [];
}

/** Returns functions that compare the passers-by with all entries, if all circles are shown. */
export function prepare({ circles }: CloudState, world: World, { settings }: Choices) {
	const { list } = matcherFromSettings(settings);
	if (circles < list || list > MAX_CIRCLES) return [];
	return comparisons(passersBy(world, conditionsFromSettings(settings)), world, list);
}

/** Returns the number of passers-by within a circle, each counted once. */
export const countCaught = (matches: readonly Nearby[]): number =>
	new Set(matches.map(({ photo }) => photo)).size;

/** Lengths of the first, shorter lists in the table. */
const SHORT_LISTS = [1, 10];

/**
 * Returns the table: matching radius, distance of the lookalike, comparisons per false match, passers-by within a circle,
 * and passers-by per false alert for lists of one and ten and for the whole one.
 */
export function table(measured: CloudData, world: World) {
	const { match, radius, street, entriesPerCell, cells, matches, comparisons, rate } = measured;
	const names = entriesPerCell * cells;
	const far = (away: number) => world.format(away, { type: 'decimal', digits: 2 });
	const perAlert = (list: number, faces: number) => [
		world.fill('cloud.row-faces', { list: formatCount(world, list) }),
		formatCount(world, faces)
	];
	const isCounted = measured.list === names && entriesPerCell === 1;
	const rows = [
		[world.word('cloud.row-radius'), far(radius)],
		[world.word('cloud.row-apart'), far(street.distances[0] as number)],
		[world.word('cloud.row-comparisons'), formatCount(world, comparisons)],
		...(isCounted
			? [
					[
						world.fill('cloud.row-caught', { passers: formatCount(world, street.ids.length) }),
						formatCount(world, countCaught(matches))
					]
				]
			: []),
		...SHORT_LISTS.map((list) => perAlert(list, facesPerAlert(rate, list, names))),
		...(SHORT_LISTS.includes(measured.list) ? [] : [perAlert(measured.list, measured.faces)])
	];
	return tableOf(
		world,
		'cloud',
		rows,
		{ what: ([what = '']) => what, value: ([, value = '']) => value },
		{ match: formatCount(world, match), list: formatCount(world, measured.list) }
	);
}

import { REFERENCE_CONDITIONS } from '#lib/model/faces/face-parameters.ts';
import { embeddingDistance, randomFace, projectFacesAround, photoEmbedding } from '#lib/model/faces/faces.ts';
import { matchingRadius } from '#lib/model/faces/matching.ts';
import type { PhotoConditions, Embedding, Face } from '#lib/model/faces/face-parameters.ts';
import { conditionsFromSettings, matcherFromSettings } from '#lib/model/parameters.ts';
import type { Choices } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';

/** A photograph of the person, and its embedding. */
export interface Photograph {
	readonly conditions: PhotoConditions;
	readonly embedding: Embedding;
}

/** Another person, and the distance of their embedding from that of the photograph on file. */
export interface Stranger {
	readonly id: string;
	readonly distance: number;
}

/** The compared photographs. Distances are in standard deviations of one parameter. */
export interface FaceComparison {
	readonly face: Face;
	/** The photograph on file. */
	readonly filed: Photograph;
	/** The photograph that the reader takes. */
	readonly taken: Photograph;
	readonly distance: number;
	/** Distance below which two photographs count as the same person. */
	readonly radius: number;
	/** Whether these two photographs count as the same person. */
	readonly isMatch: boolean;
	/** In ascending order of distance from the photograph on file. */
	readonly strangers: readonly Stranger[];
}

/** Number of strangers on the scale. */
export const STRANGER_COUNT = 200;

/** Compares the photograph on file with the one that the reader takes, at the reader's threshold. */
export function data(_state: unknown, world: World, { settings }: Choices): FaceComparison {
	const conditions = conditionsFromSettings(settings);
	const filed: Photograph = {
		conditions: REFERENCE_CONDITIONS,
		embedding: photoEmbedding(world.seed, world.lookalike.personId)
	};
	const taken: Photograph = {
		conditions,
		embedding: photoEmbedding(world.seed, world.lookalike.personId, conditions)
	};
	const apart = embeddingDistance(filed.embedding, taken.embedding);
	const radius = matchingRadius(matcherFromSettings(settings).threshold);
	return {
		face: randomFace(world.seed, world.lookalike.personId),
		filed,
		taken,
		distance: apart,
		radius,
		isMatch: apart < radius,
		strangers: measureStrangers(world)
	};
}

const cache = new WeakMap<World, readonly Stranger[]>();

function measureStrangers(world: World): readonly Stranger[] {
	const cached = cache.get(world);
	if (cached) return cached;
	const ids = Array.from({ length: STRANGER_COUNT }, (_, n) => `stranger-${n}`);
	const points = projectFacesAround(world.seed, randomFace(world.seed, world.lookalike.personId), ids);
	const strangers = ids
		.map((id, n): Stranger => ({ id, distance: Math.hypot(points[2 * n] ?? 0, points[2 * n + 1] ?? 0) }))
		.sort((a, b) => a.distance - b.distance);
	cache.set(world, strangers);
	return strangers;
}

/**
 * Returns the median distance of strangers; 0 if there are none.
 * @param strangers in ascending order of distance
 */
export const medianDistance = (strangers: readonly Stranger[]): number =>
	strangers[Math.floor(strangers.length / 2)]?.distance ?? 0;

/** Formats a distance with two decimals, as in the text of the story. */
export const formatDistance = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: 2 });

/** Returns a row for each number of the embeddings, then rows for the distances. */
export function table({ filed, taken, distance, radius, strangers }: FaceComparison, world: World) {
	const none = world.word('vector.none');
	const far = (value: number | undefined) => formatDistance(world, value ?? 0);
	const strangerRow = (id: string, away: number | undefined) => [
		world.fill(`vector.row-${id}`, { count: formatCount(world, strangers.length) }),
		none,
		far(away)
	];
	const rows = [
		...filed.embedding.map((value, index) => [
			world.fill('vector.row-number', { rank: formatCount(world, index + 1) }),
			far(value),
			far(taken.embedding[index])
		]),
		[world.word('vector.row-apart'), none, far(distance)],
		[world.word('vector.row-radius'), none, far(radius)],
		strangerRow('nearest', strangers[0]?.distance),
		strangerRow('middle', medianDistance(strangers)),
		strangerRow('farthest', strangers.at(-1)?.distance)
	];
	return tableOf(world, 'vector', rows, {
		what: ([what = '']) => what,
		filed: ([, value = '']) => value,
		taken: ([, , value = '']) => value
	});
}

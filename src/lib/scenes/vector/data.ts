import { REFERENCE_CONDITIONS } from '#lib/model/face-parameters.ts';
import { embeddingDistance, randomFace, projectFacesAround, photoEmbedding } from '#lib/model/faces.ts';
import { matchingRadius } from '#lib/model/matching.ts';
import type { PhotoConditions, Embedding, Face } from '#lib/model/face-parameters.ts';
import { conditionsFromSettings, matcherFromSettings } from '#lib/model/settings.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** A photograph of the person, and its embedding. */
export interface Photograph {
	readonly conditions: PhotoConditions;
	readonly numbers: Embedding;
}

/** Another person, and the distance of their embedding from that of the photograph on file. */
export interface Stranger {
	readonly id: string;
	readonly away: number;
}

/** The compared photographs. Distances are in standard deviations of one parameter. */
export interface Measured {
	readonly face: Face;
	/** The photograph on file, and the one that the reader takes. */
	readonly filed: Photograph;
	readonly taken: Photograph;
	readonly apart: number;
	/** Distance below which two photographs count as one person, and whether these two do. */
	readonly radius: number;
	readonly matched: boolean;
	/** In ascending order of distance from the photograph on file. */
	readonly strangers: readonly Stranger[];
}

/** Number of strangers on the scale. */
export const STRANGERS = 200;

/** Compares the photograph on file with the one that the reader takes, at the reader's threshold. */
export function data(_state: unknown, world: World, { settings }: Choices): Measured {
	const conditions = conditionsFromSettings(settings);
	const filed: Photograph = {
		conditions: REFERENCE_CONDITIONS,
		numbers: photoEmbedding(world.seed, world.lookalike.personId)
	};
	const taken: Photograph = {
		conditions,
		numbers: photoEmbedding(world.seed, world.lookalike.personId, conditions)
	};
	const apart = embeddingDistance(filed.numbers, taken.numbers);
	const radius = matchingRadius(matcherFromSettings(settings).threshold);
	return {
		face: randomFace(world.seed, world.lookalike.personId),
		filed,
		taken,
		apart,
		radius,
		matched: apart < radius,
		strangers: measureStrangers(world)
	};
}

const cache = new WeakMap<World, readonly Stranger[]>();

function measureStrangers(world: World): readonly Stranger[] {
	const cached = cache.get(world);
	if (cached) return cached;
	const ids = Array.from({ length: STRANGERS }, (_, n) => `stranger-${n}`);
	const points = projectFacesAround(world.seed, randomFace(world.seed, world.lookalike.personId), ids);
	const strangers = ids
		.map((id, n): Stranger => ({ id, away: Math.hypot(points[2 * n] ?? 0, points[2 * n + 1] ?? 0) }))
		.sort((a, b) => a.away - b.away);
	cache.set(world, strangers);
	return strangers;
}

/** Returns the median distance of strangers, which must be in ascending order. */
export const typicalOf = (strangers: readonly Stranger[]): number =>
	strangers[Math.floor(strangers.length / 2)]?.away ?? 0;

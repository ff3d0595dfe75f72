import { REFERENCE } from '#lib/model/face-parameters.ts';
import { distance, faceOf, facesAround, shot } from '#lib/model/faces.ts';
import { matchingRadius } from '#lib/model/matching.ts';
import type { Conditions, Embedding, Face } from '#lib/model/face-parameters.ts';
import { conditionsOf, matcherOf } from '#lib/model/settings.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** A photograph of her, and the numbers that stand for it. */
export interface Photograph {
	readonly conditions: Conditions;
	readonly numbers: Embedding;
}

/** Somebody else, and how far from her photograph for a file. */
export interface Stranger {
	readonly id: string;
	readonly away: number;
}

/** All that is measured; distances in standard deviations of one parameter. */
export interface Measured {
	readonly face: Face;
	/** The photograph for a file, and the one that the reader takes. */
	readonly filed: Photograph;
	readonly taken: Photograph;
	readonly apart: number;
	/** Within which two photographs are taken for those of one person, and whether these two are. */
	readonly radius: number;
	readonly matched: boolean;
	/** From the photograph for a file to those of strangers, the nearest first. */
	readonly strangers: readonly Stranger[];
}

/** How many strangers stand on the rule. */
export const STRANGERS = 200;

/** Her face for a file and as the reader takes it, and how near the two are by the reader's threshold. */
export function data(_state: unknown, world: World, { settings }: Choices): Measured {
	const conditions = conditionsOf(settings);
	const filed = { conditions: REFERENCE, numbers: shot(world.seed, world.lookalike.of) };
	const taken = { conditions, numbers: shot(world.seed, world.lookalike.of, conditions) };
	const apart = distance(filed.numbers, taken.numbers);
	const radius = matchingRadius(matcherOf(settings).threshold);
	return {
		face: faceOf(world.seed, world.lookalike.of),
		filed,
		taken,
		apart,
		radius,
		matched: apart < radius,
		strangers: strangersOf(world)
	};
}

const known = new WeakMap<World, readonly Stranger[]>();

function strangersOf(world: World): readonly Stranger[] {
	const found = known.get(world);
	if (found) return found;
	const ids = Array.from({ length: STRANGERS }, (_, n) => `stranger-${n}`);
	const points = facesAround(world.seed, faceOf(world.seed, world.lookalike.of), ids);
	const away = ids
		.map((id, n) => ({ id, away: Math.hypot(points[2 * n] ?? 0, points[2 * n + 1] ?? 0) }))
		.sort((a, b) => a.away - b.away);
	known.set(world, away);
	return away;
}

/** The stranger in the middle, by distance. */
export const typicalOf = (strangers: readonly Stranger[]): number =>
	strangers[Math.floor(strangers.length / 2)]?.away ?? 0;

import type { Drawn } from '#lib/chart/strokes.ts';
import { LOOKALIKE, REFERENCE } from '#lib/model/face-parameters.ts';
import { distance, faceOf, facesAround, shot } from '#lib/model/faces.ts';
import { matchingRadius } from '#lib/model/matching.ts';
import type { Conditions, Embedding, Face } from '#lib/model/face-parameters.ts';
import { conditionsOf, matcherOf } from '#lib/model/settings.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';
import type { VectorState } from './state.ts';

/** A photograph of her, and the numbers that stand for it. */
export interface Photograph {
	readonly conditions: Conditions;
	readonly numbers: Embedding;
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
	readonly strangers: readonly number[];
}

export interface VectorView {
	readonly frame: Frame;
	readonly measured: Measured;
	readonly wide: Drawn;
	readonly tall: Drawn;
}

/** How many strangers stand on the rule. */
export const STRANGERS = 200;

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/** Her face for a file and as the reader takes it, and how near the two are by the reader's threshold. */
export function view(_state: VectorState, world: World, { settings }: Choices): VectorView {
	const conditions = conditionsOf(settings);
	const filed = { conditions: REFERENCE, numbers: shot(world.seed, LOOKALIKE.of) };
	const taken = { conditions, numbers: shot(world.seed, LOOKALIKE.of, conditions) };
	const apart = distance(filed.numbers, taken.numbers);
	const radius = matchingRadius(matcherOf(settings).threshold);
	const face = faceOf(world.seed, LOOKALIKE.of);
	const measured = {
		face,
		filed,
		taken,
		apart,
		radius,
		matched: apart < radius,
		strangers: strangersOf(world)
	};
	return {
		frame: FRAME,
		measured,
		wide: layOut(true, measured, world),
		tall: layOut(false, measured, world)
	};
}

const known = new WeakMap<World, readonly number[]>();

function strangersOf(world: World): readonly number[] {
	const found = known.get(world);
	if (found) return found;
	const ids = Array.from({ length: STRANGERS }, (_, n) => `stranger-${n}`);
	const points = facesAround(world.seed, faceOf(world.seed, LOOKALIKE.of), ids);
	const away = ids
		.map((_, n) => Math.hypot(points[2 * n] as number, points[2 * n + 1] as number))
		.sort((a, b) => a - b);
	known.set(world, away);
	return away;
}

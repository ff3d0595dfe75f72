import { endsOf } from '#lib/model/walk-ends.ts';
import { YOU } from '#lib/model/walk.ts';
import type { DistrictState } from '../district/state.ts';
import { labels, view as district, type DistrictView } from '../district/view.ts';
import { camerasInForce, densities, optics } from '../optics.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { joinedBy, trail, walkIn, type Trail } from './trail.ts';

export interface YoursView extends DistrictView {
	/** The reader's own way; null while she has none. */
	readonly trail: Trail | null;
}

/** The district with the reader in it, on the walk that she chose. */
export function view(state: DistrictState, world: World, choices: Choices): YoursView {
	const plain = district(state, world, choices);
	const ends = endsOf(choices.settings);
	const walk = walkIn(world, ends);
	if (!ends || !walk) return { ...plain, trail: null };
	const moment = joinedBy(world.timeline.at, walk)(state.time);
	const cameras = camerasInForce(world, choices, state);
	return {
		...plain,
		moment,
		names: [...plain.names, ...labels(moment.figures, [YOU], world)],
		trail: trail(walk, ends, world, cameras, optics(choices), densities(choices).detect)
	};
}

import type { Moment } from '#lib/model/timeline.ts';
import { camerasInForce, type CameraInForce } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { FrameName } from './frames.ts';
import type { DistrictState, parameters } from './story.ts';

/** Everything that a picture of the district shows, in metres. */
export interface District {
	readonly frame: FrameName;
	/** Seconds after the start. */
	readonly time: number;
	readonly people: DistrictState['people'];
	/** How many seconds before that they begin, where they walk. */
	readonly lead: number;
	readonly moment: Moment;
	/** Ids of those who are named. */
	readonly names: readonly string[];
	readonly cameras: readonly CameraInForce[];
	/** Whether cameras are circled, for a reader who has guessed how many there are. */
	readonly found: boolean;
}

/** @param state other scenes on the plan say nothing of a lead */
export function data(
	state: Pick<DistrictState, Exclude<keyof typeof parameters, 'lead'>> & { readonly lead?: number },
	world: World,
	choices: Choices
): District {
	const { cameras, frame, lead = 0, names, people, time } = state;
	return {
		frame,
		time,
		people,
		lead,
		moment: world.timeline.at(time),
		names,
		cameras: cameras === 'none' ? [] : camerasInForce(world, choices, state),
		found: cameras === 'unlit' && (choices.settings['guess-cameras'] ?? -1) !== -1
	};
}

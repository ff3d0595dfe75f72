import type { Moment } from '#lib/model/scenario/timeline.ts';
import { activeCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import { isAnswered } from '../shared/guess.ts';
import type { World } from '../world.ts';
import type { PlanView } from './plan-frames.ts';
import type { DistrictState } from './story.ts';

/** Everything that a picture of the district shows, in metres. */
export interface DistrictData extends PlanView {
	/** In seconds after the start. */
	readonly time: number;
	readonly people: DistrictState['people'];
	readonly moment: Moment;
	/** Ids of the people with a name label. */
	readonly names: readonly string[];
	readonly cameras: readonly ActiveCamera[];
	/** Whether cameras are circled: after the reader has guessed how many there are. */
	readonly areCamerasCircled: boolean;
}

/** Returns the people and cameras of the district at the time of the state. */
export function data(
	state: DistrictState & Pick<PlanView, 'towards'>,
	world: World,
	choices: Choices
): DistrictData {
	const { cameras, frame, names, people, time, towards } = state;
	return {
		frame,
		...(towards && { towards }),
		time,
		people,
		moment: world.timeline.at(time),
		names,
		cameras: cameras === 'none' ? [] : activeCameras(world, choices, state),
		areCamerasCircled: cameras === 'unlit' && isAnswered(choices.settings, 'guess-cameras')
	};
}

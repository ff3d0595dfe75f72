import { countOutcomes, SCENES_PER_DAY, type SceneScore } from '#lib/model/alerts/detector.ts';
import { detectorForCameras } from '#lib/model/parameters.ts';
import { sortByOutcome, type Outcome } from '../tree/sort.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Counts of the detector's outcomes, for the poster. */
export interface PosterView {
	readonly scenes: number;
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly ignored: number;
	/** Scenes judged correctly by the detector, and by a detector that never raises an alert. */
	readonly judged: number;
	readonly idle: number;
	/** Scenes by outcome, for the marks. */
	readonly byOutcome: Readonly<Record<Outcome, readonly SceneScore[]>>;
}

/**
 * Counts the outcomes of the reader's detector: accuracy as an advertisement would state it, and alerts as
 * operators receive them.
 */
export function data(_state: unknown, world: World, choices: Choices): PosterView {
	const detector = detectorForCameras(chosenCameras(world, choices).length, choices.settings);
	const { true: right, false: wrong, missed, ignored } = countOutcomes(detector);
	return {
		scenes: SCENES_PER_DAY,
		right,
		wrong,
		missed,
		ignored,
		judged: right + ignored,
		idle: SCENES_PER_DAY - detector.events,
		byOutcome: sortByOutcome(world.seed, detector)
	};
}

import { outcomes, SCENES, type SceneScore } from '#lib/model/analysis.ts';
import { detectorOver } from '#lib/model/settings.ts';
import { sort, type Outcome } from '../tree/sort.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

export interface PosterView {
	readonly scenes: number;
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly ignored: number;
	/** Scenes judged rightly by the detector, and by one that never raises an alert. */
	readonly judged: number;
	readonly idle: number;
	/** Those that are drawn one by one. */
	readonly sorted: Readonly<Record<Outcome, readonly SceneScore[]>>;
}

/** The same detector twice: as an advertisement may put it, and as those have it who answer its alerts. */
export function data(_state: unknown, world: World, choices: Choices): PosterView {
	const detector = detectorOver(camerasKept(world, choices).length, choices.settings);
	const { true: right, false: wrong, missed, ignored } = outcomes(detector);
	return {
		scenes: SCENES,
		right,
		wrong,
		missed,
		ignored,
		judged: right + ignored,
		idle: SCENES - detector.events,
		sorted: sort(world.seed, detector)
	};
}

import { countOutcomes, SCENES_PER_DAY, type SceneScore } from '#lib/model/alerts/detector.ts';
import { detectorForCameras } from '#lib/model/parameters.ts';
import { sortByOutcome, type Outcome } from '../tree/cases.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { Choices, Table } from '../scene.ts';
import type { World } from '../world.ts';

/** Numbers of scenes by the outcome that they have with the reader’s detector. */
export interface PosterView {
	readonly scenes: number;
	/** Numbers of right and false alerts, of missed events, and of ordinary scenes rightly ignored. */
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly ignored: number;
	/** Scenes that the detector judges correctly. */
	readonly judged: number;
	/** Scenes that a detector that never raises an alert would judge correctly. */
	readonly idle: number;
	/** Scenes of each outcome, which are drawn as marks. */
	readonly byOutcome: Readonly<Record<Outcome, readonly SceneScore[]>>;
}

/** Counts the scenes of a day by the outcome that they have with the reader’s detector. */
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

/**
 * Returns the table of the counts of scenes: judged correctly, alerts, right, false, missed, ignored, and
 * judged correctly by a detector without alerts.
 */
export function table(view: PosterView, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const { judged, right, wrong, missed, ignored, idle } = view;
	const rows = { judged, alerts: right + wrong, right, wrong, missed, ignored, idle };
	return {
		caption: world.fill('poster.caption', { scenes: number(view.scenes) }),
		head: ['poster.what', 'poster.scenes'].map(world.word),
		rows: Object.entries(rows).map(([name, value]) => [world.word(`poster.row-${name}`), number(value)])
	};
}

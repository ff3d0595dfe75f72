import { canSee } from '#lib/model/cameras/coverage.ts';
import type { Walker, Moment } from '#lib/model/scenario/timeline.ts';
import { detectedAt } from '../frames/detection.ts';
import { coveragePaths, detectionSetup, findSubject, type DetectionSetup } from '../frames/detection.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { FourViewsState } from './story.ts';

/** The four observers, in the order of the chapters. */
export const OBSERVERS = ['camera', 'software', 'operator', 'matcher'] as const;
/** One of the four observers. */
export type Observer = (typeof OBSERVERS)[number];

/** The person in the story who falls. */
export interface Subject {
	readonly figure: Walker;
	/** `filmed`: detected by a camera; `far`: in view but too far away; `away`: in view of none. */
	readonly visibility: 'filmed' | 'far' | 'away';
}

/** What cameras film at one moment: the data that all four observers share. */
export interface FourViews {
	readonly moment: Moment;
	readonly subject: Subject | null;
	/** Ids of the people whom a camera films. The other three observers perceive only these people. */
	readonly filmed: readonly string[];
	readonly cameras: readonly ActiveCamera[];
	/** Coverage of each camera, as path data in metres. */
	readonly sectors: readonly string[];
}

/** Returns what happens at the time of the state. All four views show the same moment. */
export function data({ time }: FourViewsState, world: World, choices: Choices): FourViews {
	const sight = detectionSetup(world, choices);
	const moment = world.timeline.at(time);
	const filmed = detectedAt(time, world, sight).map(({ id }) => id);
	return {
		moment,
		subject: subjectOf(moment, filmed, sight, world),
		filmed,
		cameras: sight.cameras,
		sectors: coveragePaths(sight, world)
	};
}

function subjectOf(
	moment: Moment,
	filmed: readonly string[],
	{ cameras, optics }: DetectionSetup,
	world: World
): Subject | null {
	const figure = findSubject(moment, world);
	if (!figure) return null;
	const { x, y } = figure;
	const isInView = cameras.some((camera) => canSee(world.district, camera, optics, Number.EPSILON, [x, y]));
	return { figure, visibility: filmed.includes(figure.id) ? 'filmed' : isInView ? 'far' : 'away' };
}

import { sees } from '#lib/model/coverage.ts';
import type { Figure, Moment } from '#lib/model/timeline.ts';
import { seenAt } from '../frames/boxes.ts';
import { sectorsOf, sightIn, whoFalls, type Sight } from '../frames/sight.ts';
import type { CameraInForce } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { FourViewsState } from './story.ts';

/** Those who look, in the order of the chapters. */
export const LOOKS = ['camera', 'software', 'operator', 'matcher'] as const;
export type Look = (typeof LOOKS)[number];

/** Whom the story is about: whoever falls in it. */
export interface Subject {
	readonly figure: Figure;
	/** Whether a camera films them, or faces them from too far away, or none faces them at all. */
	readonly sight: 'filmed' | 'far' | 'away';
}

export interface FourViews {
	readonly moment: Moment;
	readonly subject: Subject | null;
	/** Ids of those whom a camera films: nobody else comes any further along the chain. */
	readonly filmed: readonly string[];
	readonly cameras: readonly CameraInForce[];
	/** What each camera films, as path data in metres. */
	readonly sectors: readonly string[];
}

/** The same second for all who look. */
export function data({ time }: FourViewsState, world: World, choices: Choices): FourViews {
	const sight = sightIn(world, choices);
	const moment = world.timeline.at(time);
	const filmed = seenAt(time, world, sight).map(({ id }) => id);
	return {
		moment,
		subject: subjectOf(moment, filmed, sight, world),
		filmed,
		cameras: sight.cameras,
		sectors: sectorsOf(sight, world)
	};
}

function subjectOf(
	moment: Moment,
	filmed: readonly string[],
	{ cameras, optics }: Sight,
	world: World
): Subject | null {
	const figure = whoFalls(moment, world);
	if (!figure) return null;
	const { x, y } = figure;
	const faced = cameras.some((camera) => sees(world.district, camera, optics, Number.EPSILON, [x, y]));
	return { figure, sight: filmed.includes(figure.id) ? 'filmed' : faced ? 'far' : 'away' };
}

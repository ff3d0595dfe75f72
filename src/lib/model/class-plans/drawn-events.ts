/**
 * Events drawn by lot: something happens to somebody, at a second and to a person that only a number decides. Whoever knows
 * the number can draw again, and nobody can choose what it gives.
 */
import { canSee } from '../cameras/coverage.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import { cameraAt, type Placement } from '../district/district.ts';
import { isStreet } from '../district/hit-test.ts';
import type { Point } from '../maths/geometry.ts';
import { hash } from '../maths/random.ts';
import type { Timeline } from '../scenario/timeline.ts';
import type { PlanContext } from './plan-measures.ts';

/** Where and when an event happens. */
export interface DrawnEvent {
	/** Seconds after the start of the scenario. */
	readonly second: number;
	/** Position of the person to whom it happens, in metres. */
	readonly at: Point;
}

/**
 * Returns the event of a draw: a second of the scenario, and the place of one of the people who are then in the streets, each
 * as likely as any other.
 * @param lot the number that the class called
 * @param draw number of the draw, from 1
 * @returns undefined if nobody is in the streets
 */
export function drawEvent(
	{ district }: Pick<PlanContext, 'district'>,
	timeline: Timeline,
	lot: number,
	draw: number
): DrawnEvent | undefined {
	const second = hash(timeline.seed, 'class-event', lot, draw, 'second') % Math.max(1, timeline.duration);
	const people = timeline.at(second).figures.filter(({ x, y }) => isStreet(district, x, y));
	const person = people[hash(timeline.seed, 'class-event', lot, draw, 'person') % Math.max(1, people.length)];
	return person && { second, at: [person.x, person.y] };
}

/** Returns whether at least one camera of a plan films an event. */
export function filmsEvent(
	{ district, optics, settings }: PlanContext,
	cameras: readonly Placement[],
	{ at }: DrawnEvent
): boolean {
	const { detect } = requiredDensities(settings);
	return cameras.some((camera) => canSee(district, cameraAt(district, camera), optics, detect, at));
}

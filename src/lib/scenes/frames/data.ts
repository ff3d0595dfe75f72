import type { Walker, Moment } from '#lib/model/scenario/timeline.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import { data as scores, markId } from '../scores/data.ts';
import type { World } from '../world.ts';
import {
	bodyBoxOf,
	coveragePaths,
	detectedAt,
	detectionSetup,
	findSubject,
	type DetectionSetup
} from './detection.ts';
import type { FramesState } from './story.ts';

/** A person as the software records them: a number and a box. */
export interface PersonBox {
	readonly figure: Walker;
	/** Number assigned at the first detection, counted from 1. */
	readonly number: number;
}

/** The people whom the software records, with the cameras and the plan. */
export interface PersonBoxes {
	/** Time of the step, in seconds after the start. */
	readonly stepSeconds: number;
	/** Time of the last sample, in seconds after the start. */
	readonly seconds: number;
	/** Whether the plan is visible under the boxes. The reader can hide it. */
	readonly isPlanVisible: boolean;
	/** Share of the boxes that are drawn, and of the rows that are written, in percent. */
	readonly boxed: number;
	readonly listed: number;
	readonly moment: Moment;
	readonly cameras: readonly ActiveCamera[];
	/** Coverage of each camera, as path data in metres. */
	readonly sectors: readonly string[];
	readonly detection: DetectionSetup;
	/** In the order of their numbers. */
	readonly boxes: readonly PersonBox[];
	/** The subject of the story at the last sample; null if a camera detects them or they are absent. */
	readonly unboxed: Walker | null;
	/** Position of the subject at the time of the step, in metres; null if they are absent. */
	readonly anchor: readonly [x: number, y: number] | null;
	/** Scenes that receive scores in a later step: the ids of their marks there, and their positions in metres. */
	readonly scenes: readonly { readonly id: string; readonly at: Point }[];
}

/** Samples of the software per second. Nothing changes between two samples. */
export const SAMPLES_PER_SECOND = 12;

/** The last boxes for some choices, which stay the same while they are drawn and listed. */
const cache = new WeakMap<Choices, { readonly world: World; readonly whole: PersonBoxes }>();

/** Returns the boxes at the time of the step: one for each person whom a camera detects. */
export function data({ boxed, listed, time }: FramesState, world: World, choices: Choices): PersonBoxes {
	const last = cache.get(choices);
	const isKnown = last?.world === world && last.whole.stepSeconds === time;
	const whole = isKnown ? last.whole : boxesAt(time, world, choices);
	cache.set(choices, { world, whole });
	// Without the plan, the boxes are all there is to see.
	return { ...whole, boxed: whole.isPlanVisible ? boxed : 100, listed };
}

function boxesAt(time: number, world: World, choices: Choices): PersonBoxes {
	const sight = detectionSetup(world, choices);
	const subject = findSubject(world.timeline.at(time), world);
	return {
		stepSeconds: time,
		isPlanVisible: choices.settings['boxes'] !== 0,
		boxed: 100,
		listed: 100,
		cameras: sight.cameras,
		sectors: coveragePaths(sight, world),
		detection: sight,
		anchor: subject ? [subject.x, subject.y] : null,
		scenes: scenesIn(world, choices),
		...takeSample(time, sight, new Map(), world)
	};
}

function scenesIn(world: World, choices: Choices): PersonBoxes['scenes'] {
	const places = new Map(world.scenario.incidents.map(({ id, place }) => [id, world.district.places[place]]));
	return scores({}, world, choices).scenes.flatMap((each) => {
		const at = places.get(each.id);
		return at ? [{ id: markId(each), at }] : [];
	});
}

/** Returns the people in boxes that are drawn, in the order of their numbers. */
export const drawnBoxes = ({ boxed, boxes }: PersonBoxes): PersonBox[] => firstOf(boxes, boxed);

/** Returns the first items of a list, in percent of all. */
export const firstOf = <T>(items: readonly T[], percent: number): T[] =>
	items.slice(0, Math.round((items.length * percent) / 100));

type Sample = Pick<PersonBoxes, 'seconds' | 'moment' | 'boxes' | 'unboxed'>;

/** Returns the state of a sample. Adds a number to `numbers` for each person detected for the first time. */
function takeSample(
	seconds: number,
	sight: DetectionSetup,
	numbers: Map<string, number>,
	world: World
): Sample {
	const moment = world.timeline.at(seconds);
	const seen = detectedAt(seconds, world, sight);
	for (const { id } of seen) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
	const subject = findSubject(moment, world);
	return {
		seconds,
		moment,
		boxes: seen
			.map((figure) => ({ figure, number: numbers.get(figure.id) ?? 0 }))
			.sort((a, b) => a.number - b.number),
		unboxed: subject && !seen.some(({ id }) => id === subject.id) ? subject : null
	};
}

/** Numbers assigned in samples after the time of a step, and how many of these samples were taken. */
const assigned = new WeakMap<PersonBoxes, { readonly numbers: Map<string, number>; looks: number }>();

/**
 * Returns the boxes a number of seconds after the step. All samples in between are taken in order, so that the
 * numbers of people do not depend on which times were asked for before.
 * @param walked seconds after the time of the step
 */
export function dataAfter(view: PersonBoxes, walked: number, world: World): PersonBoxes {
	const known = assigned.get(view) ?? {
		numbers: new Map(view.boxes.map(({ figure, number }) => [figure.id, number])),
		looks: 0
	};
	assigned.set(view, known);
	const samples = Math.floor(walked * SAMPLES_PER_SECOND + EPSILON);
	for (; known.looks < samples - 1; known.looks++)
		takeSample(
			view.stepSeconds + (known.looks + 1) / SAMPLES_PER_SECOND,
			view.detection,
			known.numbers,
			world
		);
	known.looks = Math.max(known.looks, samples);
	return {
		...view,
		...takeSample(view.stepSeconds + samples / SAMPLES_PER_SECOND, view.detection, known.numbers, world)
	};
}

/** Tolerance for rounding errors: a twelfth has no finite binary representation. */
const EPSILON = 1e-6;

/** A moment without people, for a hidden plan. */
export const EMPTY_MOMENT: Moment = { figures: [], things: [] };

/**
 * Returns the people at the last sample before a time, so that they move in step with their boxes. If the plan is
 * hidden, there are none.
 * @param seconds time after the start of the scenario
 */
export const peopleAtSample = ({ isPlanVisible }: PersonBoxes, seconds: number, world: World): Moment =>
	isPlanVisible
		? world.timeline.at(Math.floor(seconds * SAMPLES_PER_SECOND + EPSILON) / SAMPLES_PER_SECOND)
		: EMPTY_MOMENT;

/**
 * Returns the box around a person at their real size, not around the larger drawn mark: x, y, width and height in
 * whole decimetres.
 */
export function measureBox({ figure }: PersonBox, { seed }: World): number[] {
	const { x, y, width, height } = bodyBoxOf(figure, seed);
	return [x, y, width, height].map((value) => Math.round(value * 10));
}

/**
 * Returns the name that the software gives to a person: the number with three digits after a letter, such as “P
 * 007”.
 */
export const softwareName = ({ number }: PersonBox, world: World): string =>
	world.fill('frames.name', { number: String(number).padStart(3, '0') });

import type { Figure, Moment } from '#lib/model/timeline.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { CameraInForce } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import { data as scores, markId } from '../scores/data.ts';
import type { World } from '../world.ts';
import { bodyOf, seenAt } from './boxes.ts';
import { sectorsOf, sightIn, whoFalls, type Sight } from './sight.ts';
import type { FramesState } from './story.ts';

/** A person as the software keeps her: a number and four measures. */
export interface PersonBox {
	readonly figure: Figure;
	/** Given at first sight, from 1 on. */
	readonly number: number;
}

export interface Frames {
	/** Of the step, in seconds after the start; and of the machine's last look. */
	readonly time: number;
	readonly seconds: number;
	/** Whether the drawing is there under the frames: the reader may put it away. */
	readonly drawn: boolean;
	readonly moment: Moment;
	readonly cameras: readonly CameraInForce[];
	/** What each camera films, as path data in metres. */
	readonly sectors: readonly string[];
	readonly sight: Sight;
	readonly boxes: readonly PersonBox[];
	/** Whom the story is about, at the last look if no frame is around them; and where they are at the moment of the step. */
	readonly unboxed: Figure | null;
	readonly anchor: readonly [x: number, y: number] | null;
	/** Where the scenes are that the software will give scores to, in metres; by the ids that their marks have there. */
	readonly scenes: readonly { readonly id: string; readonly at: Point }[];
}

/** The machine looks twelve times a second; between two looks nothing exists for it. */
export const PACE = 12;

/** Everybody in the view of a camera as a frame and a line of numbers; nobody else. */
export function data({ time }: FramesState, world: World, choices: Choices): Frames {
	const sight = sightIn(world, choices);
	const subject = whoFalls(world.timeline.at(time), world);
	const numbers = new Map<string, number>();
	return {
		time,
		drawn: choices.settings['boxes'] !== 0,
		cameras: sight.cameras,
		sectors: sectorsOf(sight, world),
		sight,
		anchor: subject ? [subject.x, subject.y] : null,
		scenes: scenesIn(world, choices),
		...lookAt(time, sight, numbers, world)
	};
}

function scenesIn(world: World, choices: Choices): Frames['scenes'] {
	const places = new Map(world.scenario.incidents.map(({ id, place }) => [id, world.district.places[place]]));
	return scores({}, world, choices).scenes.flatMap((each) => {
		const at = places.get(each.id);
		return at ? [{ id: markId(each), at }] : [];
	});
}

type Look = Pick<Frames, 'seconds' | 'moment' | 'boxes' | 'unboxed'>;

/** What there is at a look; whoever is new gets the next number. */
function lookAt(seconds: number, sight: Sight, numbers: Map<string, number>, world: World): Look {
	const moment = world.timeline.at(seconds);
	const seen = seenAt(seconds, world, sight);
	for (const { id } of seen) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
	const subject = whoFalls(moment, world);
	return {
		seconds,
		moment,
		boxes: seen.map((figure) => ({ figure, number: numbers.get(figure.id) ?? 0 })),
		unboxed: subject && !seen.some(({ id }) => id === subject.id) ? subject : null
	};
}

/** Numbers given at looks after the moment of a step, and how many looks these were. */
const given = new WeakMap<Frames, { readonly numbers: Map<string, number>; looks: number }>();

/**
 * The same after people have walked for so many seconds. Numbers are given look by look, so that a moment shows the same
 * ones however one has come to it.
 */
export function later(view: Frames, walked: number, world: World): Frames {
	const known = given.get(view) ?? {
		numbers: new Map(view.boxes.map(({ figure, number }) => [figure.id, number])),
		looks: 0
	};
	given.set(view, known);
	const looks = Math.floor(walked * PACE + ROUNDING);
	for (; known.looks < looks - 1; known.looks++)
		lookAt(view.time + (known.looks + 1) / PACE, view.sight, known.numbers, world);
	known.looks = Math.max(known.looks, looks);
	return { ...view, ...lookAt(view.time + looks / PACE, view.sight, known.numbers, world) };
}

/** A twelfth of a second has no end in binary. */
const ROUNDING = 1e-6;

/** Whom a drawing shows that is put away. */
export const NOBODY: Moment = { figures: [], things: [] };

/** People as they were when the machine last looked. */
export const people = ({ drawn }: Frames, seconds: number, world: World): Moment =>
	drawn ? world.timeline.at(Math.floor(seconds * PACE + ROUNDING) / PACE) : NOBODY;

/** Position and size of the person, not of the larger mark that is drawn; in whole decimetres. */
export function measures({ figure }: PersonBox, { seed }: World): number[] {
	const { x, y, width, height } = bodyOf(figure, seed);
	return [x, y, width, height].map((value) => Math.round(value * 10));
}

/** The name that the software gives to somebody. */
export const nameOf = ({ number }: PersonBox, world: World): string =>
	world.fill('frames.name', { number: String(number).padStart(3, '0') });

import { detectionProbability } from '#lib/model/alerts/supervision.ts';
import { hash } from '#lib/model/maths/random.ts';
import { watchFromSettings } from '#lib/model/parameters.ts';
import { data as cameras, type CamerasData } from '../cameras/data.ts';
import type { CamerasState } from '../cameras/state.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import { isAnswered } from '../shared/guess.ts';
import type { World } from '../world.ts';
import { findFall, momentsAt, peopleInShot, createShots, type Shot } from './shots.ts';
import type { WallState } from './story.ts';

/** A probability in whole numbers, such as 1 in 12 or 7 in 10. */
export interface WholeOdds {
	readonly seen: number;
	readonly of: number;
}

/** Probability from which odds are given in tenths, because 1 in n would be too coarse. */
const TENTHS_FROM = 0.3;

/** Returns a probability, 0 to 1, in whole numbers. A probability of 0 is 0 in 10. */
export function wholeOdds(chance: number): WholeOdds {
	if (chance <= 0) return { seen: 0, of: 10 };
	return chance < TENTHS_FROM
		? { seen: 1, of: Math.round(1 / chance) }
		: { seen: Math.round(chance * 10), of: 10 };
}

/** The part of a wall that does not change while time passes. */
export interface Wall {
	/** Picture of each screen: those of the district first, then those of streets elsewhere. */
	readonly shots: readonly Shot[];
	/** Whether each screen is on: first those of the district, then the others in random order. */
	readonly areOn: readonly boolean[];
	/** Number of screens that show the district. */
	readonly districtCount: number;
	/** Where the watchers look; null where the whole wall is lit. */
	readonly gaze: Gaze | null;
	readonly watchers: number;
	/** Whether the gaze is shown, and the reader has not guessed: then the reader is the only watcher. */
	readonly isAsked: boolean;
	/** Seconds that a watcher spends on a screen. */
	readonly dwell: number;
	/** Period of the fall, in seconds after the start; 0 to 0 without a fall. */
	readonly fall: readonly [from: number, until: number];
	/**
	 * Share of one-minute falls that are seen; null before the reader has guessed, and where the gaze is not
	 * shown.
	 */
	readonly chance: WholeOdds | null;
	/** Name of the first watcher: the operator, empty if the scenario has none, or the reader. */
	readonly operator: string;
}

/** The wall at one moment. */
export interface WallView {
	readonly wall: Wall;
	/** Time of the step, in seconds after the start. */
	readonly begin: number;
	/** Time of the current picture, in seconds after the start. */
	readonly time: number;
	/** People on each screen, in the format of `peopleInShot`. */
	readonly people: readonly (readonly number[])[];
	/** The plan with the fields of view, if it is shown in place of the wall. */
	readonly plan: CamerasData | null;
	/** How far the pictures of the cameras are on their way from the plan to the wall, 0 to 1. */
	readonly flight: number;
}

/** Duration of the fall that the text speaks of, in seconds. */
const FALL_SECONDS = 60;
/** Denominator of the parameter `tiles`. */
const TILES_TOTAL = 96;

/** State of the wall; `flight` is set during the transition between plan and wall only. */
export type MovingWallState = WallState & { readonly flight?: number };

/** Share of the flight during which the fields of view close, one after the other. */
export const CLOSING_SHARE = 0.6;

/** Returns the state of the plan, with the cameras of the wall and those of their fields of view that are still open. */
const planState = (time: number, flight: number, { placement }: Choices): CamerasState => ({
	...{ time, frame: 'whole', people: 'faint', names: [] },
	...{ count: 24, placed: placement.length > 0 ? 'reader' : 'best', rings: 'detect', blind: 'hide' },
	...(flight > 0 && { change: { from: 24, to: 0, t: Math.min(1, flight / CLOSING_SHARE) } })
});

/** Returns whether each screen is on, if the given number of them are. */
function screensOn(screens: number, districtCount: number, count: number, seed: number): boolean[] {
	const rank = (screen: number) => (screen < districtCount ? -1 : hash(seed, 'on', screen));
	const order = Array.from({ length: screens }, (_, screen) => screen).sort((a, b) => rank(a) - rank(b));
	const on = new Set(order.slice(0, count));
	return Array.from({ length: screens }, (_, screen) => on.has(screen));
}

/** Returns functions that compute the moments and the pictures of the screens. */
export const prepare = ({ time }: MovingWallState, world: World, choices: Choices) => [
	() => void momentsAt(world, time),
	() => void createShots(world, choices, countScreens(choices))
];

const countScreens = ({ settings }: Choices): number =>
	Math.max(1, Math.round(watchFromSettings(settings, FALL_SECONDS).streams));

/** Returns the wall at the time of the step. */
export function data(state: MovingWallState, world: World, choices: Choices): WallView {
	const { settings } = choices;
	const watch = watchFromSettings(settings, FALL_SECONDS);
	const screens = countScreens(choices);
	const shots = createShots(world, choices, screens);
	const districtCount = Math.min(screens, chosenCameras(world, choices).length);
	const flight = state.flight ?? 0;
	const right = shots.findIndex(({ fall: shown }) => shown !== null);
	const fall = findFall(world);
	const isWatched = state.gaze === 'on';
	const isAsked = isWatched && !isAnswered(settings, 'guess-seen');
	const { dwell, flair } = watch;
	// Until the answer is known, the only watcher is the reader.
	const watchers = isAsked ? 1 : watch.watchers;
	const wall: Wall = {
		shots,
		areOn: screensOn(
			screens,
			districtCount,
			Math.max(1, Math.round((screens * state.tiles) / TILES_TOTAL)),
			world.seed
		),
		districtCount,
		gaze: isWatched ? { seed: world.seed, screens, watchers, dwell, flair, right } : null,
		watchers,
		dwell,
		fall: fall ? [fall.from, fall.until] : [0, 0],
		isAsked,
		chance: isWatched && !isAsked ? wholeOdds(detectionProbability(watch)) : null,
		operator: isAsked ? world.word('wall.you') : operatorName(world)
	};
	return {
		wall,
		begin: state.time,
		time: state.time,
		people: peopleOnScreens(shots, world, state.time),
		plan: state.shows === 'plan' ? cameras(planState(state.time, flight, choices), world, choices) : null,
		flight
	};
}

/** Returns the same wall a number of seconds after the step. */
export const dataAfter = (view: WallView, seconds: number, world: World): WallView => ({
	...view,
	time: view.begin + seconds,
	people: peopleOnScreens(view.wall.shots, world, view.begin + seconds)
});

function peopleOnScreens(shots: readonly Shot[], world: World, time: number): WallView['people'] {
	const moments = momentsAt(world, time);
	return shots.map((shot) => peopleInShot(shot, moments[shot.momentIndex] ?? { figures: [], things: [] }));
}

function operatorName({ scenario, word }: World): string {
	const operator = scenario.people.find(({ mark }) => mark === 'headset');
	return operator ? word(`person.${operator.id}`) : '';
}

/**
 * Returns the indexes of the watched screens; none where the gaze is not shown.
 * @param time seconds after the start of the scenario
 */
export const watchedScreens = ({ gaze }: Wall, time: number): number[] =>
	gaze ? screensInGaze(gaze, time) : [];

/**
 * Returns whether the fall is in progress.
 * @param time seconds after the start of the scenario
 */
export const isDuringFall = ({ fall: [from, until] }: Wall, time: number): boolean =>
	time >= from && time < until;

/** Returns the indexes of the screens whose cameras film the place of the fall. */
export const screensOfFall = ({ shots }: Wall): number[] =>
	shots.flatMap(({ fall }, index) => (fall ? [index] : []));

/** Parameters of the gaze. */
export interface Gaze {
	readonly seed: number;
	/** Number of screens, at least 1. */
	readonly screens: number;
	/** Number of watchers. */
	readonly watchers: number;
	/** Seconds that a watcher spends on a screen. */
	readonly dwell: number;
	/** Factor on that time for the screen that shows the fall, at least 1. */
	readonly flair: number;
	/** Index of the screen that shows the fall; −1 if none does. */
	readonly right: number;
}

const cachedOrders = new Map<string, readonly number[]>();

/** Returns the order in which watchers visit the screens: random, and the same for one seed. Cached. */
function visitOrder(seed: number, screens: number): readonly number[] {
	const key = `${seed} ${screens}`;
	let order = cachedOrders.get(key);
	if (!order) {
		const rank = (screen: number) => hash(seed, 'gaze', screen);
		order = Array.from({ length: screens }, (_, screen) => screen).sort((a, b) => rank(a) - rank(b));
		cachedOrders.set(key, order);
	}
	return order;
}

/**
 * Returns the index of the screen that each watcher looks at. The watchers cycle through the screens at equal
 * distances. With N screens, factor f (`flair`) and w seconds per screen (`dwell`), a round lasts (N − 1 +
 * f)·w seconds, as the formula of `detectionProbability` assumes.
 * @param seconds time since the start
 */
export function screensInGaze(
	{ seed, screens, watchers, dwell, flair, right }: Gaze,
	seconds: number
): number[] {
	const order = visitOrder(seed, screens);
	const relevantTurn = order.indexOf(right);
	const extraSeconds = relevantTurn < 0 ? 0 : (flair - 1) * dwell;
	const roundSeconds = screens * dwell + extraSeconds;
	return Array.from({ length: watchers }, (_, watcher) => {
		const elapsed = (seconds + (watcher * roundSeconds) / watchers) % roundSeconds;
		const relevantEnd = (relevantTurn + 1) * dwell;
		const adjusted =
			relevantTurn < 0 || elapsed < relevantEnd
				? elapsed
				: Math.max(relevantEnd - dwell, elapsed - extraSeconds);
		// Clamped, because rounding may exceed the last screen at the end of a round.
		return order[Math.min(screens - 1, Math.floor(adjusted / dwell))] as number;
	});
}

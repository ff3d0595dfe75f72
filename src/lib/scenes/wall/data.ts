import { looking } from '#lib/model/supervision.ts';
import { watchOf } from '#lib/model/settings.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { inWholeThings, type Chance } from './chance.ts';
import { gazes, type Gaze } from './gaze.ts';
import { fallOf, momentsAt, peopleIn, shotsOf, type Shot } from './shots.ts';
import type { WallState } from './story.ts';

/** What stays as it is while time runs. */
export interface Wall {
	/** What each screen shows: the first ones the district, the others streets elsewhere. */
	readonly shots: readonly Shot[];
	/** How many of them show the district. */
	readonly own: number;
	/** Where those who watch look, or nothing where the whole wall is lit. */
	readonly gaze: Gaze | null;
	readonly watchers: number;
	/** Seconds that they spend on a screen. */
	readonly dwell: number;
	/** Between which seconds somebody lies in the passage. */
	readonly fall: readonly [from: number, until: number];
	/** How many falls of a minute are seen; nothing before the reader has guessed. */
	readonly chance: Chance | null;
	/** Name of whoever works at the centre. */
	readonly operator: string;
}

/** The wall at one moment. */
export interface WallView {
	readonly wall: Wall;
	/** Seconds after the start of the twelve minutes: of the step, and of what is shown. */
	readonly begin: number;
	readonly time: number;
	/** Those on each screen, as `peopleIn` says. */
	readonly people: readonly (readonly number[])[];
}

/** Seconds that the fall lasts of which the step speaks. */
const A_MINUTE = 60;
/** The step's `tiles` is out of so many. */
const ALL = 96;

export function data(state: WallState, world: World, choices: Choices): WallView {
	const { settings } = choices;
	const watch = watchOf(settings, A_MINUTE);
	const { watchers, dwell, flair } = watch;
	const screens = Math.max(1, Math.round((watch.streams * state.tiles) / ALL));
	const shots = shotsOf(world, choices, screens);
	const right = shots.findIndex(({ fall: shown }) => shown !== null);
	const fall = fallOf(world);
	const watched = state.gaze === 'on';
	const guessed = (settings['guess-seen'] ?? -1) !== -1;
	const wall: Wall = {
		shots,
		own: Math.min(screens, camerasKept(world, choices).length),
		gaze: watched ? { seed: world.seed, screens, watchers, dwell, flair, right } : null,
		watchers,
		dwell,
		fall: fall ? [fall.from, fall.until] : [0, 0],
		chance: watched && guessed ? inWholeThings(looking(watch)) : null,
		operator: operatorOf(world)
	};
	return { wall, begin: state.time, time: state.time, people: peopleOn(shots, world, state.time) };
}

/** The same wall so many seconds after the step's moment. */
export const later = (view: WallView, seconds: number, world: World): WallView => ({
	...view,
	time: view.begin + seconds,
	people: peopleOn(view.wall.shots, world, view.begin + seconds)
});

function peopleOn(shots: readonly Shot[], world: World, time: number): WallView['people'] {
	const moments = momentsAt(world, time);
	return shots.map((shot) => peopleIn(shot, moments[shot.moment] ?? { figures: [], things: [] }));
}

function operatorOf({ scenario, word }: World): string {
	const operator = scenario.people.find(({ mark }) => mark === 'headset');
	return operator ? word(`person.${operator.id}`) : '';
}

/** Indexes of the screens that somebody looks at. */
export const lookedAt = ({ gaze }: Wall, time: number): number[] => (gaze ? gazes(gaze, time) : []);

/** Whether somebody lies in the passage. */
export const isFallen = ({ fall: [from, until] }: Wall, time: number): boolean =>
	time >= from && time < until;

/** Indexes of the screens that show where the fall happens. */
export const screensOfFall = ({ shots }: Wall): number[] =>
	shots.flatMap(({ fall }, index) => (fall ? [index] : []));

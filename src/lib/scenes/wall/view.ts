import { looking } from '#lib/model/supervision.ts';
import { watchOf } from '#lib/model/settings.ts';
import { camerasKept } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { inWholeThings, type Chance } from './chance.ts';
import type { Gaze } from './gaze.ts';
import { FRAME } from './layout.ts';
import { fallOf, momentsAt, peopleIn, shotsOf, type Shot } from './shots.ts';
import type { WallState } from './state.ts';

/** One screen and those on it, as `peopleIn` says. */
export interface Screen {
	readonly shot: Shot;
	readonly people: readonly number[];
}

export interface WallView {
	readonly frame: Frame;
	/** Seconds after the start of the twelve minutes. */
	readonly time: number;
	readonly screens: readonly Screen[];
	/** How many of the screens, the first ones, show the district. */
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

/** Seconds that the fall lasts of which the step speaks. */
const A_MINUTE = 60;
/** The step's `tiles` is out of so many. */
const ALL = 96;

/** The wall at one moment: what is on every screen, and who looks at which. */
export function view(state: WallState, world: World, choices: Choices): WallView {
	const { settings } = choices;
	const watch = watchOf(settings, A_MINUTE);
	const count = Math.max(1, Math.round((watch.streams * state.tiles) / ALL));
	const moments = momentsAt(world, state.time);
	const shots = shotsOf(world, choices, count);
	const fall = fallOf(world);
	return {
		frame: FRAME,
		time: state.time,
		screens: shots.map((shot) => ({ shot, people: peopleIn(shot, moments[shot.moment] ?? NOBODY) })),
		own: Math.min(count, camerasKept(world, choices).length),
		gaze:
			state.gaze === 'none'
				? null
				: {
						seed: world.seed,
						screens: count,
						watchers: watch.watchers,
						dwell: watch.dwell,
						flair: watch.flair,
						right: shots.findIndex(({ fall: shown }) => shown !== null)
					},
		watchers: watch.watchers,
		dwell: watch.dwell,
		fall: fall ? [fall.from, fall.until] : [0, 0],
		chance:
			state.gaze === 'none' || (settings['guess-seen'] ?? -1) === -1 ? null : inWholeThings(looking(watch)),
		operator: operatorOf(world)
	};
}

const NOBODY = { figures: [], things: [] };

function operatorOf({ scenario, word }: World): string {
	const operator = scenario.people.find(({ mark }) => mark === 'headset');
	return operator ? word(`person.${operator.id}`) : '';
}

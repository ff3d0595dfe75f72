/** The numbers that the story's sentences may ask the models for, by name. Shares are 0 … 1. */
import type { Scenario } from '#lib/narrative/scenario.ts';
import type { Settings } from '#lib/narrative/types.ts';
import type { BestCamera, Chance } from './computed.ts';
import type { Camera, Grid, Optics } from './coverage.ts';
import type { District } from './district.ts';
import { analysing } from './figures-analysing.ts';
import { chaining } from './figures-chaining.ts';
import type { Lookalike } from './lookalike.ts';
import { recognising } from './figures-recognising.ts';
import { seeing } from './figures-seeing.ts';
import { supervising } from './figures-supervising.ts';
import { walking } from './figures-walk.ts';
import type { HungCamera } from './slide.ts';
import type { Timeline } from './timeline.ts';

/** Everything that the figures of a step depend on. */
export interface FigureContext {
	readonly district: District;
	readonly grid: Grid;
	readonly timeline: Timeline;
	readonly scenario: Scenario;
	readonly seed: number;
	/** Whom of the story an entry of the list resembles. */
	readonly lookalike: Lookalike;
	/** Seconds after the start of the scenario. */
	readonly time: number;
	/** Cameras in force at the step. */
	readonly cameras: readonly Camera[];
	/** Cameras that the chapters after “Seeing” go on with. */
	readonly kept: readonly HungCamera[];
	readonly optics: Optics;
	/** Best places for cameras, the best first, computed at build. */
	readonly placement: readonly BestCamera[];
	/** Shares filmed at places left to chance, by optics, computed at build. */
	readonly chances: readonly Chance[];
	/** What the reader chose, and what the story chose for her. */
	readonly settings: Settings;
	readonly defaults: Settings;
	/** Number of steps of the story. */
	readonly steps: number;
	/** Reading time in whole minutes. */
	readonly minutes: number;
}

/** Figures by name. */
export type Figures = Readonly<Record<string, (context: FigureContext) => number>>;

const figures: Figures = {
	seed: ({ seed }) => seed,
	'story.steps': ({ steps }) => steps,
	'reading.minutes': ({ minutes }) => minutes,
	...seeing,
	...analysing,
	...supervising,
	...recognising,
	...chaining,
	...walking
};

/** Every name that a sentence may use. */
export const figureNames: readonly string[] = Object.keys(figures);

/** Whether a figure counts people at one moment: a minute later, or a second, it is another. */
export const countsWhatWalks = (name: string): boolean =>
	['crowd.present', 'analysis.boxes', 'analysis.people'].includes(name);

/** Whether a figure asks what happens in the minutes of the scenario, which a story must then have. */
export const ofMinutes = (name: string): boolean =>
	/^(crowd|walk)\.|^analysis\.(boxes|people|scored|unscored|flagged)|^faces\.taken$/.test(name);

/** The value of a figure. Throws a RangeError on a name that no model offers. */
export function computeFigure(name: string, context: FigureContext): number {
	const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
	if (!figure) throw new RangeError(`No model offers a figure “${name}”.`);
	return figure(context);
}

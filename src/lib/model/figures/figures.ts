/** All figures: numbers that the models compute for the sentences of the story, by name. Shares are 0 … 1. */
import type { Scenario } from '#lib/narrative/types/scenario.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { BestCamera, RandomCoverage } from '../cameras/precomputed.ts';
import type { Camera, StreetGrid, Optics } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import { analysingFigures } from './figures-analysing.ts';
import { chainFigures } from './figures-chaining.ts';
import type { Lookalike } from '../faces/lookalike.ts';
import { recognisingFigures } from './figures-recognising.ts';
import { seeingFigures } from './figures-seeing.ts';
import { supervisingFigures } from './figures-supervising.ts';
import { walkFigures } from './figures-walk.ts';
import type { PlacedCamera } from '../cameras/camera-slide.ts';
import type { Timeline } from '../scenario/timeline.ts';

/** Everything that the figures of a step depend on. */
export interface FigureContext {
	readonly district: District;
	readonly grid: StreetGrid;
	readonly timeline: Timeline;
	readonly scenario: Scenario;
	readonly seed: number;
	/** The gallery entry that resembles a person of the story. */
	readonly lookalike: Lookalike;
	/** Seconds after the start of the scenario. */
	readonly time: number;
	/** Cameras of the step. */
	readonly cameras: readonly Camera[];
	/** Cameras of the chapters after “Seeing”. */
	readonly kept: readonly PlacedCamera[];
	readonly optics: Optics;
	/** Best places for cameras, best first, computed at build. */
	readonly placement: readonly BestCamera[];
	/** Coverage by randomly placed cameras for each choice of optics, computed at build. */
	readonly chances: readonly RandomCoverage[];
	/** Current settings, with the reader’s choices. */
	readonly settings: Settings;
	/** Settings of the story without the reader’s choices. */
	readonly defaults: Settings;
	/** Number of steps of the story. */
	readonly steps: number;
	/** Reading time in whole minutes. */
	readonly minutes: number;
}

/** Functions that compute figures, by the name of the figure. */
export type Figures = Readonly<Record<string, (context: FigureContext) => number>>;

const figures: Figures = {
	seed: ({ seed }) => seed,
	'story.steps': ({ steps }) => steps,
	'reading.minutes': ({ minutes }) => minutes,
	...seeingFigures,
	...analysingFigures,
	...supervisingFigures,
	...recognisingFigures,
	...chainFigures,
	...walkFigures
};

/** Names of all figures that a sentence may use. */
export const figureNames: readonly string[] = Object.keys(figures);

/** Tests whether a figure depends on the moment that a picture shows, and so changes with every second. */
export const changesEverySecond = (name: string): boolean =>
	['crowd.present', 'crowd.time', 'fall.passed', 'analysis.boxes', 'analysis.people'].includes(name);

/** Tests whether a figure needs a scenario. A story that uses the figure must then define one. */
export const needsScenario = (name: string): boolean =>
	/^(crowd|walk)\.|^fall\.passed$|^analysis\.(boxes|people|scored|unscored|flagged)|^faces\.taken$/.test(
		name
	);

/**
 * Returns the value of a figure.
 * @throws RangeError if no model offers the name
 */
export function computeFigure(name: string, context: FigureContext): number {
	const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
	if (!figure) throw new RangeError(`No model offers a figure “${name}”.`);
	return figure(context);
}

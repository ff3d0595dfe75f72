/** The numbers that the story's sentences may ask the models for, by name. Shares are 0 … 1. */
import type { Scenario } from '#lib/narrative/types.ts';
import type { BestCamera, Chance } from './computed.ts';
import { count, reach, seenByAny, sees, type Camera, type Grid, type Optics } from './coverage.ts';
import type { District } from './district.ts';
import type { Timeline } from './timeline.ts';
import { exposure, type Exposure } from './walks.ts';

/** Everything that the figures of a step depend on. */
export interface FigureContext {
	readonly district: District;
	readonly grid: Grid;
	readonly timeline: Timeline;
	readonly scenario: Scenario;
	readonly seed: number;
	/** Seconds after the start of the scenario. */
	readonly time: number;
	/** Cameras in force. */
	readonly cameras: readonly Camera[];
	readonly optics: Optics;
	/** Year of the edition of EN 62676-4 in force. */
	readonly standard: number;
	/** Best places for cameras, the best first, computed at build. */
	readonly placement: readonly BestCamera[];
	/** Shares filmed at places left to chance, by optics, computed at build. */
	readonly chances: readonly Chance[];
	/** Number of steps of the story. */
	readonly steps: number;
	/** Reading time in whole minutes. */
	readonly minutes: number;
}

/**
 * Pixels a metre at which somebody is detected and at which a stranger is identified. The 2025 edition asks
 * for 500 (“validate”) where 250 used to do. It has no class at 25 (its neighbours are 20 and 40): what
 * counts as filmed is left as it was, so that both editions speak of the same map.
 */
export const DENSITIES: Readonly<Record<number, { readonly detect: number; readonly identify: number }>> = {
	2015: { detect: 25, identify: 250 },
	2025: { detect: 25, identify: 500 }
};

const figures = {
	seed: ({ seed }) => seed,
	'story.steps': ({ steps }) => steps,
	'reading.minutes': ({ minutes }) => minutes,
	'crowd.present': ({ timeline, time, district: { width, height } }) =>
		timeline.at(time).figures.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).length,
	'crowd.incidents': ({ scenario }) => scenario.incidents.length,
	'crowd.minutes': ({ scenario }) => scenario.minutes,
	'coverage.cameras': ({ cameras }) => cameras.length,
	'coverage.street': ({ grid }) => grid.area,
	'coverage.filmed': (context) => filmed(context) / context.grid.area,
	'coverage.blind': (context) => 1 - filmed(context) / context.grid.area,
	'coverage.identified': (context) =>
		area(context, context.cameras, densities(context).identify) / context.grid.area,
	'coverage.first': (context) => filmed(context, context.placement.slice(0, 1)),
	'coverage.first-share': (context) => filmed(context, context.placement.slice(0, 1)) / context.grid.area,
	'coverage.last': (context) => filmed(context) - filmed(context, context.cameras.slice(0, -1)),
	'coverage.greedy': (context) =>
		filmed(context, context.placement.slice(0, context.cameras.length)) / context.grid.area,
	'coverage.random': ({ chances, cameras, optics }) => {
		const chance = chances.find(({ width, angle }) => width === optics.width && angle === optics.angle);
		if (!chance) throw new RangeError(`No draws for ${optics.width} pixels and ${optics.angle}°.`);
		return chance.shares[Math.min(cameras.length, chance.shares.length - 1)] ?? 0;
	},
	'coverage.reach': (context) => reach(densities(context).detect, context.optics),
	'coverage.reach-identify': (context) => reach(densities(context).identify, context.optics),
	'coverage.ratio': (context) => (densities(context).detect / densities(context).identify) ** 2,
	'coverage.density-detect': (context) => densities(context).detect,
	'coverage.density-identify': (context) => densities(context).identify,
	'walks.count': (context) => walked(context).count,
	'walks.seen': (context) => walked(context).seen,
	'walks.unseen': (context) => walked(context).unseen,
	'walks.identified': (context) => walked(context).identified,
	'fall.filmed': (context) => Number(isFallFilmed(context))
} satisfies Record<string, (context: FigureContext) => number>;

export type FigureName = keyof typeof figures;

/** Every name that a sentence may use. */
export const figureNames = Object.keys(figures) as readonly FigureName[];

/** The value of a figure. Throws a RangeError on a name that no model offers. */
export function computeFigure(name: string, context: FigureContext): number {
	if (!Object.hasOwn(figures, name)) throw new RangeError(`No model offers a figure “${name}”.`);
	const figure: (context: FigureContext) => number = figures[name as FigureName];
	return figure(context);
}

function densities({ standard }: FigureContext) {
	const known = DENSITIES[standard];
	if (!known) throw new RangeError(`No edition ${standard} of the standard.`);
	return known;
}

/** Square metres filmed by the cameras in force, or by others with the same optics. */
function filmed(context: FigureContext, cameras: readonly Camera[] = context.cameras): number {
	return area(context, cameras, densities(context).detect);
}

function area(
	{ grid, district, optics }: FigureContext,
	cameras: readonly Camera[],
	density: number
): number {
	return remember(areas, keyOf(cameras, optics, density), district, () =>
		count(seenByAny(grid, district, cameras, optics, density))
	);
}

function walked(context: FigureContext): Exposure {
	const { district, cameras, optics } = context;
	const { detect, identify } = densities(context);
	return remember(exposures, keyOf(cameras, optics, identify), district, () =>
		exposure(district, cameras, optics, detect, identify)
	);
}

function isFallFilmed(context: FigureContext): boolean {
	const { district, scenario, cameras, optics } = context;
	const place = scenario.incidents.find(({ kind }) => kind === 'fall')?.place;
	const at = place === undefined ? undefined : district.places[place];
	return !!at && cameras.some((camera) => sees(district, camera, optics, densities(context).detect, at));
}

/** What was computed lately, by district and by what it depends on. */
type Memory<T> = WeakMap<District, Map<string, T>>;
const areas: Memory<number> = new WeakMap();
const exposures: Memory<Exposure> = new WeakMap();
const REMEMBERED = 200;

/** Sentences ask for the same few numbers again and again: the latest are kept. */
function remember<T>(memory: Memory<T>, key: string, district: District, compute: () => T): T {
	let values = memory.get(district);
	if (!values) memory.set(district, (values = new Map<string, T>()));
	const known = values.get(key);
	if (known !== undefined) return known;
	const value = compute();
	if (values.size >= REMEMBERED) values.clear();
	values.set(key, value);
	return value;
}

function keyOf(cameras: readonly Camera[], { width, angle }: Optics, density: number): string {
	return [width, angle, density, ...cameras.flatMap(({ x, y, heading }) => [x, y, heading])].join();
}

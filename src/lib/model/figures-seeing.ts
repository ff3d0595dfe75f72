/** Figures of the prologue and of “Seeing”: people, cameras, what they film. */
import { reach, type Camera, type Optics } from './coverage.ts';
import type { District } from './district.ts';
import type { FigureContext, Figures } from './figures.ts';
import { fallOf, nearestBefore, passersBy, SHOULDERS, sightOf } from './fall.ts';
import { gains } from './gains.ts';
import { densitiesOf } from './standard.ts';
import { exposure, type Exposure } from './walks.ts';

export const seeing = {
	'crowd.present': ({ timeline, time, district: { width, height } }) =>
		timeline.at(time).figures.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).length,
	'crowd.incidents': ({ scenario }) => scenario.incidents.length,
	'crowd.minutes': ({ scenario }) => scenario.minutes,
	'coverage.cameras': ({ cameras }) => cameras.length,
	'coverage.street': ({ grid }) => grid.area,
	'coverage.filmed': (context) => filmedShare(context),
	'coverage.blind': (context) => 1 - filmed(context) / context.grid.area,
	'coverage.identified': (context) =>
		area(context, context.cameras, densitiesOf(context.settings).identify) / context.grid.area,
	'coverage.first': (context) => filmed(context, context.placement.slice(0, 1)),
	'coverage.first-share': (context) => filmed(context, context.placement.slice(0, 1)) / context.grid.area,
	'coverage.last': (context) => filmed(context) - filmed(context, context.cameras.slice(0, -1)),
	/** What the last of several adds. */
	'coverage.added': (context) =>
		context.cameras.length > 1 ? filmed(context) - filmed(context, context.cameras.slice(0, -1)) : 0,
	'coverage.greedy': (context) => bestShare(context, context.cameras.length),
	'coverage.random': (context) => chanceShare(context, context.cameras.length),
	'coverage.reach': (context) => reach(densitiesOf(context.settings).detect, context.optics),
	'coverage.reach-identify': (context) => reach(densitiesOf(context.settings).identify, context.optics),
	/** How many times the zone that identifies fits into the one that detects. */
	'coverage.zones': (context) =>
		(densitiesOf(context.settings).identify / densitiesOf(context.settings).detect) ** 2,
	'coverage.density-detect': (context) => densitiesOf(context.settings).detect,
	'coverage.density-identify': (context) => densitiesOf(context.settings).identify,
	'walks.count': (context) => walked(context).count,
	'walks.seen': (context) => walked(context).seen,
	'walks.unseen': (context) => walked(context).unseen,
	'walks.identified': (context) => identifiedShare(context),
	'fall.filmed': (context) => Number(fallOf(context).filmed),
	/** 0 where no camera faces it in plain sight, 1 where one films it, 2 where one does, but from too far. */
	'fall.sight': (context) => sightOf(fallOf(context)),
	/** Pixels that a pair of shoulders is wide in the finest picture of it. */
	'fall.pixels': (context) => fallOf(context).pixels,
	/** Pixels that the same shoulders need to count as filmed. */
	'fall.pixels-needed': ({ settings }) => Math.round(densitiesOf(settings).detect * SHOULDERS),
	/** Metres by which it happens beyond the reach of the nearest camera in plain sight; 0 if within, or with none. */
	'fall.beyond': (context) => fallOf(context).beyond,
	/** The nearest that its person was to a camera that saw them, in metres, in the minutes before; 0 if never. */
	'fall.nearest': (context) =>
		remember(nearest, keyOf(context.cameras, context.optics, 0), context.district, () =>
			nearestBefore(context)
		),
	/** People who come within three metres of it before the story ends. */
	'fall.passers': (context) => passersBy(context),
	/** How many cameras it takes, in the best places, for one to film it; 0 if the best places never do. */
	'fall.cameras': ({ placement, ...context }) =>
		placement.findIndex((camera) => fallOf({ ...context, cameras: [camera] }).filmed) + 1,
	/** The same by the cameras that the chapters after “Seeing” go on with. */
	'fall.kept': (context) => Number(fallOf(kept(context)).filmed),
	'fall.kept-sight': (context) => sightOf(fallOf(kept(context))),
	/** What the reader tries: her own cameras, beside as many at the best places; the best places while she has none. */
	'tried.cameras': (context) => compared(context),
	'tried.filmed': (context) => filmedShare(triedIn(context)),
	'tried.greedy': (context) => bestShare(context, compared(context)),
	'tried.random': (context) => chanceShare(context, compared(context)),
	'tried.unseen': (context) => walked(triedIn(context)).unseen,
	'tried.fall': (context) => Number(fallOf(triedIn(context)).filmed)
} satisfies Figures;

/** As much of a context as it takes to say what cameras film. */
export type Seen = Pick<FigureContext, 'district' | 'grid' | 'cameras' | 'optics' | 'settings'>;

/** Share of the street that the cameras in force film, 0 … 1: C of M1. */
export const filmedShare = (context: Seen): number => filmed(context) / context.grid.area;

/** Cameras to measure a try against where neither the reader nor the story has hung any. */
const BEST = 12;

type Tried = Pick<FigureContext, 'cameras' | 'placement' | 'settings'>;

/** As many as hang there; while none do, as many as the story goes on with. */
const compared = ({ cameras, settings: { cameras: usual = 0 } }: Tried): number =>
	[cameras.length, usual].find((count) => count > 0) ?? BEST;

/** The best places for as many cameras. */
export const bestOf = (context: Tried): readonly Camera[] => context.placement.slice(0, compared(context));

/** The same under the cameras that the chapters after “Seeing” go on with. */
const kept = (context: FigureContext): FigureContext => ({ ...context, cameras: context.kept });

const triedIn = (context: FigureContext): FigureContext =>
	context.cameras.length > 0 ? context : { ...context, cameras: bestOf(context) };

/** Shares of the street, 0 … 1, that so many cameras film at the best places, and at places left to chance. */
const bestShare = (context: FigureContext, cameras: number): number =>
	filmed(context, context.placement.slice(0, cameras)) / context.grid.area;

function chanceShare({ chances, optics }: FigureContext, cameras: number): number {
	const chance = chances.find(({ width, angle }) => width === optics.width && angle === optics.angle);
	if (!chance) throw new RangeError(`No draws for ${optics.width} pixels and ${optics.angle}°.`);
	return chance.shares[Math.min(cameras, chance.shares.length - 1)] ?? 0;
}

/** Square metres filmed by the cameras in force, or by others with the same optics. */
function filmed(context: Seen, cameras: readonly Camera[] = context.cameras): number {
	return area(context, cameras, densitiesOf(context.settings).detect);
}

/** Square metres that cameras see finely enough, in pixels per metre. The latest few hundred are kept. */
export function area(
	{ district, optics }: Pick<Seen, 'district' | 'optics'>,
	cameras: readonly Camera[],
	density: number
): number {
	return remember(areas, keyOf(cameras, optics, density), district, () =>
		gains(district, cameras, optics, density).reduce((sum, gain) => sum + gain, 0)
	);
}

/** How much of the walks through the district the cameras in force see. */
export const walked = (context: Seen): Exposure => exposed(context, densitiesOf(context.settings).detect);

/** Share of walks that pass within identification distance of a camera that films them, at least once. */
export function identifiedShare(context: Seen): number {
	const { detect, identify } = densitiesOf(context.settings);
	return exposed(context, Math.max(detect, identify)).met;
}

const exposed = ({ district, cameras, optics }: Seen, density: number): Exposure =>
	remember(exposures, keyOf(cameras, optics, density), district, () =>
		exposure(district, cameras, optics, density)
	);

/** What was computed lately, by district and by what it depends on. */
type Memory<T> = WeakMap<District, Map<string, T>>;
const areas: Memory<number> = new WeakMap();
const exposures: Memory<Exposure> = new WeakMap();
const nearest: Memory<number> = new WeakMap();
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

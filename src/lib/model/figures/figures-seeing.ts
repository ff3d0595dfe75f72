/** Figures of the prologue and of “Seeing”: people, cameras, coverage. */
import { parseClock } from '../maths/clock.ts';
import { CACHE_BY_CAMERAS, pixelDensity, reach, type Camera, type Optics } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import type { FigureContext, Figures } from './figures.ts';
import { fallVisibility, nearestDistanceBefore, passingSeconds, SHOULDER_METRES, sightCode } from './fall.ts';
import { fallAnswers } from './fall-answers.ts';
import { cameraGains } from '../cameras/camera-gains.ts';
import { memoizeFor } from '../maths/memoize.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import { walkExposure, type WalkExposure } from '../walks/shortest-walks.ts';

/** Figures of coverage and of the fall, by name. Shares are 0 … 1. */
export const seeingFigures = {
	'crowd.present': ({ timeline, time, district: { width, height } }) =>
		timeline.at(time).figures.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).length,
	'crowd.incidents': ({ scenario }) => scenario.incidents.length,
	'crowd.minutes': ({ scenario }) => scenario.minutes,
	'coverage.cameras': ({ cameras }) => cameras.length,
	'coverage.street': ({ grid }) => grid.area,
	'coverage.filmed': (context) => filmedShare(context),
	'coverage.blind': (context) => 1 - filmedSquareMetres(context) / context.grid.area,
	'coverage.identified': (context) =>
		filmedArea(context, context.cameras, requiredDensities(context.settings).identify) / context.grid.area,
	'coverage.first': (context) => filmedSquareMetres(context, context.placement.slice(0, 1)),
	'coverage.first-share': (context) =>
		filmedSquareMetres(context, context.placement.slice(0, 1)) / context.grid.area,
	'coverage.last': (context) =>
		filmedSquareMetres(context) - filmedSquareMetres(context, context.cameras.slice(0, -1)),
	/** Square metres that the last camera adds to the others; 0 if there is only one camera. */
	'coverage.added': (context) =>
		context.cameras.length > 1
			? filmedSquareMetres(context) - filmedSquareMetres(context, context.cameras.slice(0, -1))
			: 0,
	'coverage.greedy': (context) => bestShare(context, context.cameras.length),
	'coverage.random': (context) => randomShare(context, context.cameras.length),
	'coverage.reach': (context) => reach(requiredDensities(context.settings).detect, context.optics),
	'coverage.reach-identify': (context) => reach(requiredDensities(context.settings).identify, context.optics),
	/** Area in which a camera detects people, divided by the area in which it identifies them. */
	'coverage.zones': (context) =>
		(requiredDensities(context.settings).identify / requiredDensities(context.settings).detect) ** 2,
	'coverage.density-detect': (context) => requiredDensities(context.settings).detect,
	'coverage.density-identify': (context) => requiredDensities(context.settings).identify,
	/** Pixels per metre at the distance that the reader has chosen; 0 in a story without that setting. */
	'coverage.density-here': ({ settings: { distance = 0 }, optics }) =>
		distance > 0 ? pixelDensity(distance, optics) : 0,
	'walks.count': (context) => measureFilmedWalks(context).count,
	'walks.seen': (context) => measureFilmedWalks(context).seen,
	'walks.unseen': (context) => measureFilmedWalks(context).unseen,
	'walks.identified': (context) => identifiedShare(context),
	'fall.filmed': (context) => Number(fallVisibility(context).filmed),
	/** Code of the view of the fall: 0 = no camera has a line of sight, 1 = filmed, 2 = in view but too far away. */
	'fall.sight': (context) => sightCode(fallVisibility(context)),
	/** Shoulder width in the best view of the fall, in pixels. */
	'fall.pixels': (context) => fallVisibility(context).pixels,
	/** Shoulder width required to count as filmed, in pixels. */
	'fall.pixels-needed': ({ settings }) => Math.round(requiredDensities(settings).detect * SHOULDER_METRES),
	/**
	 * Metres by which the fall is too far away from the nearest camera with a line of sight; 0 if near enough or not in
	 * view.
	 */
	'fall.beyond': (context) => fallVisibility(context).beyond,
	/**
	 * Smallest distance in metres, before the fall, between the person who falls and a camera with a line of sight; 0
	 * if none.
	 */
	'fall.nearest': (context) => nearestDistanceBefore(context),
	/** People who come within three metres of the fall before the scenario ends. */
	'fall.passers': ({ timeline, ...context }) => passingSeconds(timeline, context).length,
	/** People who have come within three metres of the fall at the time of the step. */
	'fall.passed': ({ timeline, time, ...context }) =>
		passingSeconds(timeline, context).filter((second) => second <= time).length,
	/** Last time at which the kept cameras film the person who falls; the start of the scenario if they never do. */
	'fall.filmed-until': (context) => clockAt(fallAnswers(context).filmed.at ?? 0, context),
	/** The time of the step, in seconds after midnight: write it as a `clock`. */
	'crowd.time': (context) => clockAt(context.time, context),
	/** Number of cameras at the best places, best first, until one films the fall; 0 if none of them does. */
	'fall.cameras': ({ placement, ...context }) =>
		placement.findIndex((camera) => fallVisibility({ ...context, cameras: [camera] }).filmed) + 1,
	/** 1 if the cameras of the chapters after “Seeing” film the fall, else 0. */
	'fall.kept': (context) => Number(fallVisibility(withKeptCameras(context)).filmed),
	/** Code as for `fall.sight`, for the cameras of the chapters after “Seeing”. */
	'fall.kept-sight': (context) => sightCode(fallVisibility(withKeptCameras(context))),
	/**
	 * Number of cameras compared. The `tried` figures compare the reader’s cameras with as many at the best and at
	 * random places; if the reader has placed none, the best places stand for the reader’s.
	 */
	'tried.cameras': (context) => comparedCount(context),
	'tried.filmed': (context) => filmedShare(withTriedCameras(context)),
	'tried.greedy': (context) => bestShare(context, comparedCount(context)),
	'tried.random': (context) => randomShare(context, comparedCount(context)),
	'tried.unseen': (context) => measureFilmedWalks(withTriedCameras(context)).unseen,
	'tried.fall': (context) => Number(fallVisibility(withTriedCameras(context)).filmed)
} satisfies Figures;

/** Returns a time of the scenario, given in seconds after its start, in seconds after midnight. */
const clockAt = (seconds: number, { scenario }: FigureContext): number =>
	(parseClock(scenario.start) ?? 0) + seconds;

/** The part of a context that coverage depends on. */
export type CoverageContext = Pick<FigureContext, 'district' | 'grid' | 'cameras' | 'optics' | 'settings'>;

/** Returns the share of the street that the cameras of a context film, 0 … 1: the coverage C of model M1. */
export const filmedShare = (context: CoverageContext): number =>
	filmedSquareMetres(context) / context.grid.area;

/** Number of cameras to compare with if neither the reader nor the story has any. */
const DEFAULT_CAMERAS = 12;

type ComparisonContext = Pick<FigureContext, 'cameras' | 'placement' | 'settings'>;

/**
 * Returns the number of cameras to compare: that of the context, or the default of the story if the context has none.
 */
const comparedCount = ({ cameras, settings: { cameras: defaultCount = 0 } }: ComparisonContext): number =>
	[cameras.length, defaultCount].find((count) => count > 0) ?? DEFAULT_CAMERAS;

/**
 * Returns the cameras at the best places, as many as the context has, or as the default of the story if it has none.
 */
export const bestCameras = (context: ComparisonContext): readonly Camera[] =>
	context.placement.slice(0, comparedCount(context));

/** Returns the context with the cameras of the chapters after “Seeing”. */
const withKeptCameras = (context: FigureContext): FigureContext => ({ ...context, cameras: context.kept });

const withTriedCameras = (context: FigureContext): FigureContext =>
	context.cameras.length > 0 ? context : { ...context, cameras: bestCameras(context) };

/** Returns the share of the street, 0 … 1, that a number of cameras at the best places film. */
const bestShare = (context: FigureContext, cameras: number): number =>
	filmedSquareMetres(context, context.placement.slice(0, cameras)) / context.grid.area;

/**
 * Returns the median share of the street, 0 … 1, that a number of cameras at random places film.
 * @throws RangeError if the shares for the optics were not computed at build
 */
function randomShare({ chances, optics }: FigureContext, cameras: number): number {
	const match = chances.find(({ width, angle }) => width === optics.width && angle === optics.angle);
	if (!match) throw new RangeError(`No draws for ${optics.width} pixels and ${optics.angle}°.`);
	return match.shares[Math.min(cameras, match.shares.length - 1)] ?? 0;
}

/** Returns the square metres filmed by the cameras of a context, or by other cameras with the same optics. */
function filmedSquareMetres(context: CoverageContext, cameras: readonly Camera[] = context.cameras): number {
	return filmedArea(context, cameras, requiredDensities(context.settings).detect);
}

/** Returns the square metres that cameras see at a density in pixels per metre or better. Memoized. */
export const filmedArea = (
	{ district, optics }: Pick<CoverageContext, 'district' | 'optics'>,
	cameras: readonly Camera[],
	density: number
): number => areaInView(district, cameras, optics, density);

const areaInView = memoizeFor(
	(district: District, cameras: readonly Camera[], optics: Optics, density: number) =>
		cameraGains(district, cameras, optics, density).reduce((sum, gain) => sum + gain, 0),
	CACHE_BY_CAMERAS
);

/** Returns the number of walks through the district, and how much of them is filmed by the cameras of a context. */
export const measureFilmedWalks = ({ district, cameras, optics, settings }: CoverageContext): WalkExposure =>
	walkExposure(district, cameras, optics, requiredDensities(settings).detect);

/** Returns the share of walks, 0 … 1, that at least once pass a camera so closely that the walker can be identified. */
export function identifiedShare({ district, cameras, optics, settings }: CoverageContext): number {
	const { detect, identify } = requiredDensities(settings);
	return walkExposure(district, cameras, optics, Math.max(detect, identify)).met;
}

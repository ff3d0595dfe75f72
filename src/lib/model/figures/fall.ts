/** The incident of the story in which a person falls: how well cameras film it, and how many people pass by. */
import { pixelDensity, visibilityTest, reach, canSee, type Camera } from '../cameras/coverage.ts';
import type { FigureContext } from './figures.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import type { Point } from '../maths/geometry.ts';
import { areBoxesApart } from '../maths/segment-boxes.ts';
import { memoizeFor } from '../maths/memoize.ts';
import type { Timeline } from '../scenario/timeline.ts';
import type { Track } from '../scenario/track.ts';

/** Shoulder width of a person in metres, for the fall and for the portraits of “Seeing”. */
export const SHOULDER_METRES = 0.4;
/** Distance from the fall in metres within which a person counts as passing by. */
export const PASSING_METRES = 3;
/** Required pixels per metre so low that distance does not matter: only walls and the field of view limit the view. */
const ANY_DENSITY = Number.EPSILON;

type FallContext = Pick<FigureContext, 'district' | 'scenario' | 'cameras' | 'optics' | 'settings'>;

/** How well the cameras film a fall; `filmed` is true if at least one sees it from near enough. */
export interface FallVisibility {
	readonly filmed: boolean;
	/** Shoulder width of the person in the best view, in pixels; 0 if no camera has a line of sight. */
	readonly pixels: number;
	/**
	 * Metres by which the fall is too far away from the nearest camera with a line of sight; 0 if it is near enough, or
	 * if no camera has a line of sight.
	 */
	readonly beyond: number;
}

/** A timeline is of one scenario in one district, so nothing else decides a result. */
const CACHE_BY_TIMELINE = { keyOf: () => '' };

const NOT_VISIBLE: FallVisibility = { filmed: false, pixels: 0, beyond: 0 };

/** Returns the first fall of the scenario; undefined if there is none. */
export const fallIncident = ({ scenario }: Pick<FigureContext, 'scenario'>) =>
	scenario.incidents.find(({ kind }) => kind === 'fall');

/**
 * Returns how well the cameras film the first fall of the scenario. Without a fall, the result is as if no camera had a
 * line of sight.
 */
export function fallVisibility(context: FallContext): FallVisibility {
	const { district, cameras, optics, settings } = context;
	const at = district.places[fallIncident(context)?.place ?? ''];
	const distance = Math.min(...visibleDistances(context, cameras, at));
	if (!Number.isFinite(distance)) return NOT_VISIBLE;
	const beyond = Math.max(0, distance - reach(requiredDensities(settings).detect, optics));
	return {
		filmed: beyond === 0,
		pixels: Math.round(pixelDensity(distance, optics) * SHOULDER_METRES),
		beyond
	};
}

/** A camera with a line of sight to the fall, and the point on its axis to the fall up to which it films. */
export interface FallGap {
	/** Id of the person who falls. */
	readonly who: string;
	readonly fall: Point;
	readonly edge: Point;
	/** Distance between both, in metres. */
	readonly metres: number;
}

/**
 * Returns the gap between the fall and the nearest field of view whose camera has a line of sight to it; undefined if there is
 * none or it is filmed.
 */
export function fallGap(context: FallContext): FallGap | undefined {
	const { beyond } = fallVisibility(context);
	const { cameras, district, optics } = context;
	const fall = district.places[fallIncident(context)?.place ?? ''];
	if (!fall || beyond === 0) return undefined;
	const distanceTo = ({ x, y }: Camera) => Math.hypot(x - fall[0], y - fall[1]);
	const [nearest] = cameras
		.filter((camera) => canSee(district, camera, optics, ANY_DENSITY, fall))
		.sort((a, b) => distanceTo(a) - distanceTo(b));
	if (!nearest) return undefined;
	const share = beyond / distanceTo(nearest);
	const edge = [fall[0] + (nearest.x - fall[0]) * share, fall[1] + (nearest.y - fall[1]) * share] as const;
	return { who: fallIncident(context)?.who ?? '', fall, edge, metres: beyond };
}

/**
 * Returns a code for conditions in sentences: 0 = no camera has a line of sight, 1 = filmed, 2 = in view but too far
 * away.
 */
export const sightCode = ({ filmed, beyond }: FallVisibility): 0 | 1 | 2 => (filmed ? 1 : beyond > 0 ? 2 : 0);

/**
 * Returns the distances in metres from a point to the cameras that have it in their field of view, with no wall in
 * between.
 */
function visibleDistances(
	{ district, optics }: Pick<FallContext, 'district' | 'optics'>,
	cameras: readonly Camera[],
	at: Point | undefined
): number[] {
	if (!at) return [];
	return cameras
		.filter((camera) => canSee(district, camera, optics, ANY_DENSITY, at))
		.map(({ x, y }) => Math.hypot(x - at[0], y - at[1]));
}

/**
 * Returns the smallest distance in metres between the person who falls and a camera with a line of sight to them, in
 * the seconds before the fall; 0 if no camera ever has one.
 */
export function nearestDistanceBefore(context: FigureContext): number {
	const { cameras, district, optics } = context;
	const walk = pathBefore(context.timeline, context);
	let nearest = Infinity;
	for (const camera of cameras) {
		const isSeen = visibilityTest(district, camera, optics, ANY_DENSITY);
		for (const at of walk) {
			const distance = at ? Math.hypot(camera.x - at[0], camera.y - at[1]) : Infinity;
			if (at && distance < nearest && isSeen(at)) nearest = distance;
		}
	}
	return Number.isFinite(nearest) ? nearest : 0;
}

/** Distance in metres up to which a camera is near a fall, so that readers may wonder why it does not film it. */
const NEAR_METRES = 25;

/**
 * Why a camera near the fall does not film it: a wall is in between, the fall is outside its field of view, or inside
 * but too far away.
 */
export interface NearMiss {
	/** Index of the camera. */
	readonly camera: number;
	readonly metres: number;
	readonly reason: 'wall' | 'away' | 'far';
}

/**
 * Returns the camera that is nearest to the fall, at most 25 metres away, and why it does not film it; undefined if there
 * is none, or if any camera films the fall.
 */
export function findNearMiss(context: FallContext): NearMiss | undefined {
	const { district, cameras, optics } = context;
	const at = district.places[fallIncident(context)?.place ?? ''];
	if (!at || fallVisibility(context).filmed) return undefined;
	const distances = cameras.map(({ x, y }) => Math.hypot(x - at[0], y - at[1]));
	const metres = Math.min(...distances);
	const index = distances.indexOf(metres);
	const camera = cameras[index];
	if (!camera || metres > NEAR_METRES) return undefined;
	const towards = (Math.atan2(at[1] - camera.y, at[0] - camera.x) * 180) / Math.PI;
	const sees = (heading: number) => canSee(district, { ...camera, heading }, optics, ANY_DENSITY, at);
	const reason = !sees(towards) ? 'wall' : sees(camera.heading) ? 'far' : 'away';
	return { camera: index, metres, reason };
}

type WalkContext = Pick<FigureContext, 'district' | 'scenario' | 'timeline' | 'cameras' | 'optics'>;

/**
 * Returns the last second of the scenario, before the fall, at which a camera sees the person who falls; undefined if
 * no camera ever does.
 * @param required pixels per metre from which on the person counts as seen
 */
export function lastSeenSecond(context: WalkContext, required: number): number | undefined {
	const { cameras, district, optics } = context;
	const tests = cameras.map((camera) => visibilityTest(district, camera, optics, required));
	const second = pathBefore(context.timeline, context).findLastIndex(
		(at) => at && tests.some((isSeen) => isSeen(at))
	);
	return second < 0 ? undefined : second;
}

/**
 * Returns the position of the person who falls at each second before the fall; undefined while they are off the plan.
 * Memoized per timeline.
 */
const pathBefore = memoizeFor((timeline: Timeline, context: Pick<FigureContext, 'scenario'>) => {
	const fall = fallIncident(context);
	return Array.from({ length: fall?.who ? fall.at : 0 }, (_, second): Point | undefined => {
		const person = timeline.person(fall?.who ?? '', second);
		return person && [person.x, person.y];
	});
}, CACHE_BY_TIMELINE);

/** How far from the fall, in metres, the ways of those who pass by are known. */
const KNOWN_METRES = 20;

/** The way of somebody who passes by, around the fall. */
export interface PassingWay {
	readonly id: string;
	/** Second at which the person first comes within three metres. */
	readonly at: number;
	/** Positions in metres, one for each second from `from` on; undefined while the person is farther away. */
	readonly from: number;
	readonly places: readonly (Point | undefined)[];
}

/**
 * Returns whether a person may come within three metres of a place, from a second on. A few who do not are included, because
 * only the boxes around the walks between keyframes are tested.
 */
const mayPass = ({ times, xs, ys }: Track, from: number, [x, y]: Point): boolean =>
	times.slice(1).some((until, i) => {
		const walk = [xs[i], ys[i], xs[i + 1], ys[i + 1]] as [number, number, number, number];
		return until >= from && !areBoxesApart(walk, [x, y, x, y], PASSING_METRES);
	});

/** Returns the way of a person around a place, between two seconds; undefined if it is never within three metres. */
function wayOf(track: Track, [x, y]: Point, from: number, until: number): PassingWay | undefined {
	const places: Point[] = [];
	let at: number | undefined;
	for (let second = from; second <= until; second++) {
		const person = track.at(second);
		const away = person ? Math.hypot(person.x - x, person.y - y) : Infinity;
		if (away <= PASSING_METRES) at ??= second;
		if (person && away <= KNOWN_METRES) places[second - from] = [person.x, person.y];
	}
	return at === undefined ? undefined : { id: track.id, at, from, places };
}

/**
 * Returns the ways of all people who come within three metres of the fall, from its second to the end of the scenario, in
 * the order in which they do. Memoized per timeline.
 */
export const passingWays = memoizeFor(
	(timeline: Timeline, { district, scenario }: Pick<FigureContext, 'district' | 'scenario'>) => {
		const fall = fallIncident({ scenario });
		const at = district.places[fall?.place ?? ''];
		if (!fall || !at) return [];
		return (
			timeline
				.tracks()
				.filter((track) => track.id !== fall.who && mayPass(track, fall.at, at))
				.flatMap((track) => wayOf(track, at, fall.at, timeline.duration) ?? [])
				// Those who come at the same second stay in the order of a moment.
				.sort((a, b) => a.at - b.at)
		);
	},
	CACHE_BY_TIMELINE
);

/**
 * Returns the seconds, in ascending order, at which other people first come within three metres of the fall: one for each
 * person.
 */
export const passingSeconds = (
	timeline: Timeline,
	context: Pick<FigureContext, 'district' | 'scenario'>
): readonly number[] => passingWays(timeline, context).map(({ at }) => at);

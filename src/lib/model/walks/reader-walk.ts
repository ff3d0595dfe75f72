/**
 * The reader’s walk: an additional person in the scenario, who enters and leaves by the entrances that the reader
 * chooses. A pure function of (district, seed, entrances), so an address can reproduce it. It affects nobody else.
 */
import { pixelDensity, visibilityTest, type Camera, type Optics } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import type { Point } from '../maths/geometry.ts';
import { splitPath } from '../scenario/incidents.ts';
import { placeNode } from '../scenario/itinerary.ts';
import { hash, random } from '../maths/random.ts';
import { OUTSIDE_METRES, walkingPath } from './walking-path.ts';
import { pathLength, passingTimes, Track } from '../scenario/track.ts';
import type { WalkEnds } from './walk-ends.ts';
import { walkNetwork, type WalkNetwork } from './walk-network.ts';

/** Id of the reader among the people of a moment. */
export const READER_ID = 'you';

/** Lowest walking speed, in metres per second. */
const MIN_SPEED = 1.1;
/** Highest walking speed minus the lowest, in metres per second. */
const SPEED_SPREAD = 0.35;
/** Share of walks that make no stop. */
const NON_STOP_SHARE = 0.6;
/** Shortest and longest stop of a walk that makes one, in seconds. */
const STOP_SECONDS = [10, 90] as const;
/** Direction in which the walker looks during the stop, in degrees: south, towards the viewer. */
const STOP_FACING = 90;
/** Place where a walk that ends at its start turns around. */
const TURNING_PLACE = 'square-middle';

/** The reader’s walk. It does not depend on the cameras. */
export interface ReaderWalk {
	readonly track: Track;
	/** Second of the scenario at which the walk enters the plan. */
	readonly enters: number;
	/** Whole seconds that the walk spends on the plan. */
	readonly seconds: number;
	/** Length of the part on the plan, in metres. */
	readonly metres: number;
	/** Length of the stop half-way, in seconds; 0 if there is none. */
	readonly stops: number;
	/** Rank of the walk among the benign scenes, 0 … 1: the share of them that looks less like an event. */
	readonly resembles: number;
	/** Hash of the story seed and the walk, for its random draws. */
	readonly seed: number;
}

/**
 * Returns the walk between two entrances: the shortest path with small random offsets, or to the square and back if
 * both are the same. Its middle is at the middle of the scenario, so that it fits in.
 *
 * The walk counts as a benign scene whose resemblance to an event is random and uniform over 0 … 1. A high resemblance
 * makes it stop, because standing still looks more like an event than passing does.
 * @param duration duration of the scenario in seconds
 * @returns undefined if no entrances are chosen or a number is not an entrance
 * @throws RangeError if the district does not have the square
 */
export function readerWalk(
	district: District,
	seed: number,
	duration: number,
	ends: WalkEnds | undefined
): ReaderWalk | undefined {
	const network = walkNetwork(district);
	const [from, to] = [ends?.from, ends?.to].map((number) => network.entrances[(number ?? 0) - 1]);
	if (!ends || from === undefined || to === undefined) return undefined;
	const walkSeed = hash(seed, 'walk', ends.from, ends.to);
	const points = walkingPath(network, from === to ? thereAndBack(network, from) : network.path(from, to), {
		seed: walkSeed,
		beside: 0
	});
	const speed = MIN_SPEED + SPEED_SPREAD * random(walkSeed, 'speed');
	const resembles = random(walkSeed, 'resembles');
	const stops = stopSeconds(resembles);
	const start = (duration - pathLength(points) / speed - stops) / 2;
	const [firstHalf, secondHalf] = splitPath(points, pathLength(points) / 2);
	const track = new Track(READER_ID, READER_ID).walk(firstHalf, passingTimes(firstHalf, start, speed));
	if (stops > 0) track.stay(track.end + stops, 'standing', STOP_FACING);
	track.walk(secondHalf, passingTimes(secondHalf, track.end, speed));
	// The walk is equally long outside the plan at both ends.
	const outside = OUTSIDE_METRES / speed;
	return {
		track,
		enters: track.start + outside,
		seconds: Math.round(track.end - track.start - 2 * outside),
		metres: pathLength(points.slice(1, -1)),
		stops,
		resembles,
		seed: walkSeed
	};
}

/** Returns the length of the stop in seconds: 0 for a low resemblance to an event, and the longer the higher it is. */
function stopSeconds(resembles: number): number {
	if (resembles < NON_STOP_SHARE) return 0;
	const [shortest, longest] = STOP_SECONDS;
	return Math.round(shortest + ((longest - shortest) * (resembles - NON_STOP_SHARE)) / (1 - NON_STOP_SHARE));
}

/** Returns the nodes of the path from an entrance to the square and back. */
function thereAndBack(network: WalkNetwork, from: number): number[] {
	const there = network.path(from, placeNode(network, TURNING_PLACE));
	return [...there, ...there.slice(0, -1).reverse()];
}

/** Returns the positions at several times, given in seconds after the walk enters the plan. */
export function walkPositions({ track, enters }: ReaderWalk, after: readonly number[]): Point[] {
	return after.map((seconds): Point => {
		const { x = NaN, y = NaN } = track.at(enters + seconds) ?? {};
		return [x, y];
	});
}

/**
 * Smallest distance in metres that pixel densities are computed for: at closer range the unknown height of the camera
 * matters.
 */
const MIN_DISTANCE = 1;

/**
 * Returns the pixel density of the best view at the middle of each second of the walk, in pixels per metre; 0 if no
 * camera sees the walker at the required density or better.
 */
export function filmedDensities(
	district: District,
	walk: ReaderWalk,
	cameras: readonly Camera[],
	optics: Optics,
	required: number
): number[] {
	const middles = Array.from({ length: walk.seconds }, (_, second) => second + 0.5);
	const tests = cameras.map((camera) => ({
		...camera,
		isSeen: visibilityTest(district, camera, optics, required)
	}));
	return walkPositions(walk, middles).map((at) =>
		tests.reduce((best, { x, y, isSeen }) => {
			if (!isSeen(at)) return best;
			const distance = Math.max(MIN_DISTANCE, Math.hypot(at[0] - x, at[1] - y));
			return Math.max(best, pixelDensity(distance, optics));
		}, 0)
	);
}

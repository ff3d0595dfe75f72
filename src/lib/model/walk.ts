/**
 * The reader's own walk: one more person in the twelve minutes, who comes in and goes out by the ways that the
 * reader picks. A pure function of (district, seed, the two ways), so that an address is all it takes to walk it
 * again. Nobody else takes notice of her, and she is nobody whom the story names.
 */
import { density, eye, type Camera, type Optics } from './coverage.ts';
import type { District } from './district.ts';
import type { Point } from './geometry.ts';
import { split } from './incidents.ts';
import { nodeOf } from './itinerary.ts';
import { hash, random } from './random.ts';
import { BEYOND, route } from './route.ts';
import { lengthOf, pace, Track } from './track.ts';
import type { Ends } from './walk-ends.ts';
import { waysOf, type Ways } from './ways.ts';

/** Her id among the figures of a moment. */
export const YOU = 'you';

/** Metres a second: the slowest, and how much faster the fastest is. */
const SLOWEST = 1.1;
const SPREAD = 0.35;
/** Share of walkers who never stop; seconds for which the others do, from the shortest stop to the longest. */
const PASSING = 0.6;
const STOPS = [10, 90] as const;
/** Who stops looks south, at the reader. */
const FACING = 90;
/** Where she turns round who goes out as she came in. */
const SQUARE = 'square-middle';

/** The walk as no camera changes it. */
export interface OwnWalk {
	readonly track: Track;
	/** Seconds after the start at which she comes into the plan, and whole seconds that she stays in it. */
	readonly enters: number;
	readonly seconds: number;
	/** Metres on the plan. */
	readonly metres: number;
	/** Seconds for which she stands still half-way. */
	readonly stops: number;
	/** Share, 0 … 1, of benign scenes that look less like an event: see `incidentScores`. */
	readonly resembles: number;
	/** Hash of seed and walk, for all that chance decides about her. */
	readonly self: number;
}

/**
 * The walk between two ways: the shortest, a little to this side and that as everybody walks; or to the square and
 * back where both are the same. She is half-way at half-time, so that as long as a walk takes less than the twelve
 * minutes it lies within them. None where nothing is picked, or a number that is no entrance.
 * Throws a RangeError on a district that names no square.
 *
 * She is a benign scene like any other: chance alone says how much she resembles an event, evenly from 0 to 1. What
 * she does follows from it, for standing about looks more like what software seeks than passing does.
 */
export function ownWalk(
	district: District,
	seed: number,
	duration: number,
	ends: Ends | undefined
): OwnWalk | undefined {
	const ways = waysOf(district);
	const [from, to] = [ends?.from, ends?.to].map((number) => ways.gates[(number ?? 0) - 1]);
	if (!ends || from === undefined || to === undefined) return undefined;
	const self = hash(seed, 'walk', ends.from, ends.to);
	const points = route(ways, from === to ? thereAndBack(ways, from) : ways.path(from, to), {
		self,
		beside: 0
	});
	const speed = SLOWEST + SPREAD * random(self, 'speed');
	const resembles = random(self, 'resembles');
	const stops = stopOf(resembles);
	const start = (duration - lengthOf(points) / speed - stops) / 2;
	const [there, on] = split(points, lengthOf(points) / 2);
	const track = new Track(YOU, YOU).walk(there, pace(there, start, speed));
	if (stops > 0) track.stay(track.end + stops, 'standing', FACING);
	track.walk(on, pace(on, track.end, speed));
	// Outside the plan she walks as far before as after.
	const outside = BEYOND / speed;
	return {
		track,
		enters: track.start + outside,
		seconds: Math.round(track.end - track.start - 2 * outside),
		metres: lengthOf(points.slice(1, -1)),
		stops,
		resembles,
		self
	};
}

/** Seconds for which one stops who resembles an event that much: not at all, or the longer the more. */
function stopOf(resembles: number): number {
	if (resembles < PASSING) return 0;
	const [least, most] = STOPS;
	return Math.round(least + ((most - least) * (resembles - PASSING)) / (1 - PASSING));
}

function thereAndBack(ways: Ways, from: number): number[] {
	const there = ways.path(from, nodeOf(ways, SQUARE));
	return [...there, ...there.slice(0, -1).reverse()];
}

/** Where she is so many seconds after she came in, each of which may be a fraction. */
export function pointsOf({ track, enters }: OwnWalk, after: readonly number[]): Point[] {
	return after.map((seconds): Point => {
		const { x = NaN, y = NaN } = track.at(enters + seconds) ?? {};
		return [x, y];
	});
}

/** Nearer than this the height at which a camera hangs counts, which no plan knows: metres. */
const NEAREST = 1;

/**
 * How finely she is filmed, second by second: pixels a metre of the best picture of her in the middle of each, 0
 * where no camera sees her at the required density or better.
 */
export function sightings(
	district: District,
	walk: OwnWalk,
	cameras: readonly Camera[],
	optics: Optics,
	required: number
): number[] {
	const middles = Array.from({ length: walk.seconds }, (_, second) => second + 0.5);
	const eyes = cameras.map((camera) => ({ ...camera, isSeen: eye(district, camera, optics, required) }));
	return pointsOf(walk, middles).map((at) =>
		eyes.reduce((best, { x, y, isSeen }) => {
			if (!isSeen(at)) return best;
			const away = Math.max(NEAREST, Math.hypot(at[0] - x, at[1] - y));
			return Math.max(best, density(away, optics));
		}, 0)
	);
}

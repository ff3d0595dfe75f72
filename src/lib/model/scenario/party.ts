/** One party of the crowd: its members, their paths, and how long they linger. */
import type { Spot } from '../district/district.ts';
import { degrees, type Point } from '../maths/geometry.ts';
import { hash, random } from '../maths/random.ts';
import { OUTSIDE_METRES, walkingPath } from '../walks/walking-path.ts';
import { pathLength, passingTimes, Track } from './track.ts';
import type { Tram } from './tram.ts';
import type { WalkNetwork } from '../walks/walk-network.ts';

/** Lowest walking speed, in metres per second. */
export const MIN_CROWD_SPEED = 0.9;
/** Highest walking speed minus the lowest, in metres per second. */
export const CROWD_SPEED_SPREAD = 0.7;
/** Shortest path of a party that passes through, in metres. */
export const MIN_CROSSING_METRES = 90;
/** Share of the parties that pass through with a detour across the square. */
export const DETOUR_SHARE = 0.65;
/** Metres between members who walk side by side. */
export const ABREAST_METRES = 0.8;
/** Seconds by which each member follows the one before, so that they do not overlap in narrow places. */
export const FOLLOW_SECONDS = 0.5;
/** Seconds before departure at which the doors of the tram close. */
const DOORS_CLOSE_SECONDS = 3;

/** Shortest and longest stay at each kind of spot, in seconds. A trader never leaves. */
export const STAY_SECONDS: Readonly<Record<Spot['kind'], readonly [number, number]>> = {
	table: [300, 900],
	bench: [150, 600],
	trader: [Infinity, Infinity],
	stall: [70, 280],
	stop: [180, 420],
	chat: [90, 420]
};

/** Longest time that a party walks outside the plan before it enters, in seconds. */
export const MAX_APPROACH_SECONDS = OUTSIDE_METRES / MIN_CROWD_SPEED;

/** A place in the crowd that one party after another fills. */
export interface CrowdSlot {
	/** Hash of the story seed and the slot. */
	readonly seed: number;
	readonly id: string;
	/** Number of people in each of its parties. */
	readonly size: number;
	/** Spot where its parties linger; undefined if they pass through. */
	readonly spot?: Spot;
}

/** A group of people who walk together. */
export interface Party {
	/** Hash of the slot and the turn. */
	readonly seed: number;
	readonly id: string;
	readonly spot?: Spot;
	/** Walking speed in metres per second. */
	readonly speed: number;
	/** Length of the stay at the spot, in seconds; 0 if the party passes through. */
	readonly stay: number;
	/** Path in and path out of each member. Parties that pass through only have a path in, which crosses the plan. */
	readonly members: readonly { readonly in: readonly Point[]; readonly out: readonly Point[] }[];
}

/**
 * Returns the party that fills a slot in a turn.
 * @param turn number of the turn, from 0
 */
export function createParty(
	network: WalkNetwork,
	{ seed: slotSeed, id, size, spot }: CrowdSlot,
	turn: number
): Party {
	const seed = hash(slotSeed, turn);
	const [from, to] = spot ? gatesNear(network, spot, seed) : gatesAcross(network, seed);
	const crossing = spot ? [] : crossingPath(network, from, to, seed);
	const members = Array.from({ length: size }, (_, member) => {
		const gait = { seed, beside: ABREAST_METRES * Math.ceil(member / 2) * (member % 2 ? 1 : -1) };
		if (!spot) return { in: walkingPath(network, crossing, gait), out: [] };
		const seat = network.nodeAt(spot.seats[member % spot.seats.length] as Point);
		return {
			in: walkingPath(network, network.path(from, seat), gait),
			// Searched from the entrance, because paths from entrances are cached.
			out: walkingPath(network, network.path(to, seat).reverse(), gait)
		};
	});
	const [shortest, longest] = spot ? STAY_SECONDS[spot.kind] : [0, 0];
	return {
		seed,
		id: `${id}-${turn}`,
		...(spot && { spot }),
		speed: MIN_CROWD_SPEED + (CROWD_SPEED_SPREAD * (random(seed, 'speed') + random(seed, 'pace'))) / 2,
		stay: shortest + (longest - shortest) * random(seed, 'stay'),
		members
	};
}

/**
 * Returns the time in seconds at which the first party of a slot enters the plan, so that second 0 is a random moment
 * of its visit. A party that takes the tram enters so that its stay ends when the tram arrives.
 */
export function firstEntryTime({ seed, spot, speed, stay, members: [first] }: Party, tram?: Tram): number {
	const walkIn = (pathLength(first?.in ?? []) - OUTSIDE_METRES) / speed;
	if (tram && spot?.kind === 'stop') return tram.arrives - stay - walkIn;
	const walkOut = (pathLength(first?.out ?? []) - OUTSIDE_METRES) / speed;
	return -random(seed, 'phase') * (walkIn + stay + walkOut);
}

/**
 * Returns the tracks of a party, and the time at which its first member leaves the plan (`exit`). The other members
 * follow the first, so the track of the first does not depend on their number.
 * @param entry time at which the party enters the plan, in seconds
 * @param duration duration of the scenario in seconds
 */
export function layOutTracks(party: Party, entry: number, duration: number, tram?: Tram) {
	const { id, speed, members, spot } = party;
	const [first] = members;
	const tracks = members.map((member, i) => {
		const track = new Track(i === 0 ? id : `${id}-${i}`);
		track.walk(
			member.in,
			timesInStep(member.in, first?.in, entry - OUTSIDE_METRES / speed + i * FOLLOW_SECONDS, speed)
		);
		if (!spot) return track;
		const seat = member.in.at(-1) as Point;
		const pose = spot.kind === 'table' || spot.kind === 'bench' ? 'sitting' : 'standing';
		const facing = spot.facing ?? directionTo(seat, centroid(spot.seats));
		if (!tram || spot.kind !== 'stop') {
			const until = track.end + party.stay;
			return track
				.stay(until, pose, facing)
				.walk(member.out, timesInStep(member.out, first?.out, until, speed));
		}
		// Too late for this tram: they wait for one after the end of the scenario.
		if (track.end > tram.leaves - DOORS_CLOSE_SECONDS)
			return track.stay(Math.max(track.end, duration) + 1, pose, facing);
		const boards = Math.max(track.end, tram.arrives + 1 + 6 * random(party.seed, 'boards'));
		const steps = [seat, tram.door(seat)];
		return track.stay(boards, pose, facing).walk(steps, passingTimes(steps, boards, speed));
	});
	const end = tracks[0]?.end ?? entry;
	return { tracks, exit: tram && spot?.kind === 'stop' ? end : end - OUTSIDE_METRES / speed };
}

/**
 * Returns the times at which a member passes the points of a path. They are those of the first member, if both paths
 * have the same number of points.
 */
function timesInStep(
	path: readonly Point[],
	first: readonly Point[] | undefined,
	start: number,
	speed: number
): number[] {
	return passingTimes(first?.length === path.length ? first : path, start, speed);
}

/** Returns two entrances for a party that passes through, far enough apart if possible. */
function gatesAcross(network: WalkNetwork, seed: number): [number, number] {
	const { entrances } = network;
	const from = pick(entrances, seed, 'from');
	const far = entrances.filter(
		(gate) => (network.treeFrom(from).lengths[gate] as number) >= MIN_CROSSING_METRES
	);
	return [from, pick(far.length ? far : entrances, seed, 'to')];
}

/**
 * Returns the path of a party that passes through, as nodes: the shortest path, or one with a detour across the square.
 */
function crossingPath(network: WalkNetwork, from: number, to: number, seed: number): number[] {
	const { spots } = network.district;
	const seat = spots[hash(seed, 'over') % spots.length]?.seats[0];
	if (!seat || random(seed, 'strolls') >= DETOUR_SHARE) return network.path(from, to);
	// Goes up to the last node before the seat and on from there; nodes walked twice are removed.
	const there = network.path(from, network.nodeAt(seat)).slice(0, -1);
	const onwards = network.path(to, there.at(-1) as number).reverse();
	while (there.length > 1 && there.at(-2) === onwards[1]) {
		there.pop();
		onwards.shift();
	}
	return [...there, ...onwards.slice(1)];
}

/**
 * Returns the entrances by which a party that visits a spot comes and leaves: each is the nearer of two random ones.
 */
function gatesNear(network: WalkNetwork, { seats: [seat] }: Spot, seed: number): [number, number] {
	const goal = network.nodeAt(seat as Point);
	const nearGate = (key: string) => {
		const [a, b] = [pick(network.entrances, seed, key), pick(network.entrances, seed, `${key} or`)];
		const [toA, toB] = [
			network.treeFrom(a).lengths[goal] as number,
			network.treeFrom(b).lengths[goal] as number
		];
		return toA <= toB ? a : b;
	};
	return [nearGate('from'), nearGate('to')];
}

function pick(gates: readonly number[], seed: number, key: string): number {
	return gates[hash(seed, key) % gates.length] as number;
}

function centroid(points: readonly Point[]): Point {
	const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}

function directionTo([x1, y1]: Point, [x2, y2]: Point): number {
	return degrees(Math.atan2(y2 - y1, x2 - x1));
}

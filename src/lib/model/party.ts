/** One party of the crowd: who is in it, where they go, how long they linger. */
import type { Spot } from './district.ts';
import { degrees, type Point } from './geometry.ts';
import { hash, random } from './random.ts';
import { BEYOND, route } from './route.ts';
import { lengthOf, pace, Track } from './track.ts';
import type { Tram } from './tram.ts';
import type { Ways } from './ways.ts';

/** Metres a second: the slowest, and how much faster the fastest is. */
export const SLOWEST = 0.9;
export const SPREAD = 0.7;
/** Shortest walk of somebody passing through, in metres. */
export const CROSSING = 90;
/** Share of them who make a detour over the square. */
export const STROLLING = 0.65;
/** Metres between members of a group who walk side by side. */
export const ABREAST = 0.8;
/** Seconds by which each follows the one before, so that they also pass where it is too narrow for two. */
export const LAG = 0.5;
/** Seconds before it leaves at which somebody still gets into a tram. */
const DOORS_CLOSE = 3;

/** How long people linger, in seconds: at least, and at most. */
export const STAYS: Readonly<Record<Spot['kind'], readonly [number, number]>> = {
	table: [300, 900],
	bench: [150, 600],
	trader: [Infinity, Infinity],
	stall: [70, 280],
	stop: [180, 420],
	chat: [90, 420]
};

/** The longest that anybody is in sight before entering the plan, in seconds. */
export const APPROACH = BEYOND / SLOWEST;

/** A place in the crowd, taken by one party after the other. */
export interface Slot {
	/** Hash of the seed and of what the slot is. */
	readonly self: number;
	readonly id: string;
	readonly size: number;
	/** Where its parties linger; those of a slot without a spot pass through. */
	readonly spot?: Spot;
}

export interface Party {
	readonly self: number;
	readonly id: string;
	readonly spot?: Spot;
	/** Metres a second. */
	readonly speed: number;
	/** Seconds at the spot. */
	readonly stay: number;
	/** One a member: in to the spot, and out again; a party that passes through has no way out of its own. */
	readonly members: readonly { readonly in: readonly Point[]; readonly out: readonly Point[] }[];
}

/** The party that takes a slot as the first, second, … of its turns (from 0 on). */
export function createParty(ways: Ways, { self: slot, id, size, spot }: Slot, turn: number): Party {
	const self = hash(slot, turn);
	const [from, to] = spot ? gatesNear(ways, spot, self) : gatesAcross(ways, self);
	const across = spot ? [] : stroll(ways, from, to, self);
	const members = Array.from({ length: size }, (_, member) => {
		const gait = { self, beside: ABREAST * Math.ceil(member / 2) * (member % 2 ? 1 : -1) };
		if (!spot) return { in: route(ways, across, gait), out: [] };
		const seat = ways.nodeAt(spot.seats[member % spot.seats.length] as Point);
		return {
			in: route(ways, ways.path(from, seat), gait),
			// Found from the entrance, from which shortest ways are known already.
			out: route(ways, ways.path(to, seat).reverse(), gait)
		};
	});
	const [least, most] = spot ? STAYS[spot.kind] : [0, 0];
	return {
		self,
		id: `${id}-${turn}`,
		...(spot && { spot }),
		speed: SLOWEST + (SPREAD * (random(self, 'speed') + random(self, 'pace'))) / 2,
		stay: least + (most - least) * random(self, 'stay'),
		members
	};
}

/** When the first party of a slot enters the plan, so that second 0 finds it in the middle of what it does. */
export function firstEntry({ self, spot, speed, stay, members: [first] }: Party, tram?: Tram): number {
	const walkIn = (lengthOf(first?.in ?? []) - BEYOND) / speed;
	if (tram && spot?.kind === 'stop') return tram.arrives - stay - walkIn;
	const walkOut = (lengthOf(first?.out ?? []) - BEYOND) / speed;
	return -random(self, 'phase') * (walkIn + stay + walkOut);
}

/**
 * Tracks of a party that enters the plan at a time, and when the first of it leaves. All depends on the first,
 * nothing on how many follow.
 */
export function follow(party: Party, entry: number, duration: number, tram?: Tram) {
	const { id, speed, members, spot } = party;
	const [first] = members;
	const tracks = members.map((member, i) => {
		const track = new Track(i === 0 ? id : `${id}-${i}`);
		track.walk(member.in, inStep(member.in, first?.in, entry - BEYOND / speed + i * LAG, speed));
		if (!spot) return track;
		const seat = member.in.at(-1) as Point;
		const pose = spot.kind === 'table' || spot.kind === 'bench' ? 'sitting' : 'standing';
		const facing = spot.facing ?? towards(seat, middle(spot.seats));
		if (!tram || spot.kind !== 'stop') {
			const until = track.end + party.stay;
			return track.stay(until, pose, facing).walk(member.out, inStep(member.out, first?.out, until, speed));
		}
		// Who comes after the tram waits for one that this story does not see.
		if (track.end > tram.leaves - DOORS_CLOSE)
			return track.stay(Math.max(track.end, duration) + 1, pose, facing);
		const boards = Math.max(track.end, tram.arrives + 1 + 6 * random(party.self, 'boards'));
		const steps = [seat, tram.door(seat)];
		return track.stay(boards, pose, facing).walk(steps, pace(steps, boards, speed));
	});
	const end = tracks[0]?.end ?? entry;
	return { tracks, exit: tram && spot?.kind === 'stop' ? end : end - BEYOND / speed };
}

/** Members keep step with the first of them as long as their ways have the same corners. */
function inStep(
	way: readonly Point[],
	first: readonly Point[] | undefined,
	start: number,
	speed: number
): number[] {
	return pace(first?.length === way.length ? first : way, start, speed);
}

/** Entrances for people who pass through: far enough apart. */
function gatesAcross(ways: Ways, self: number): [number, number] {
	const { gates } = ways;
	const from = pick(gates, self, 'from');
	const far = gates.filter((gate) => (ways.tree(from).lengths[gate] as number) >= CROSSING);
	return [from, pick(far.length ? far : gates, self, 'to')];
}

/** The way of people who pass through: most by the shortest, many over the square to see who is there. */
function stroll(ways: Ways, from: number, to: number, self: number): number[] {
	const { spots } = ways.district;
	const seat = spots[hash(self, 'over') % spots.length]?.seats[0];
	if (!seat || random(self, 'strolls') >= STROLLING) return ways.path(from, to);
	// Up to where one would turn off to the seat, and on from there, without going back and forth.
	const there = ways.path(from, ways.nodeAt(seat)).slice(0, -1);
	const onwards = ways.path(to, there.at(-1) as number).reverse();
	while (there.length > 1 && there.at(-2) === onwards[1]) {
		there.pop();
		onwards.shift();
	}
	return [...there, ...onwards.slice(1)];
}

/** Entrances for people who come to a spot: rather near ones, as the nearer of two drawn by chance. */
function gatesNear(ways: Ways, { seats: [seat] }: Spot, self: number): [number, number] {
	const goal = ways.nodeAt(seat as Point);
	const near = (what: string) => {
		const [a, b] = [pick(ways.gates, self, what), pick(ways.gates, self, `${what} or`)];
		const [toA, toB] = [ways.tree(a).lengths[goal] as number, ways.tree(b).lengths[goal] as number];
		return toA <= toB ? a : b;
	};
	return [near('from'), near('to')];
}

function pick(gates: readonly number[], self: number, what: string): number {
	return gates[hash(self, what) % gates.length] as number;
}

function middle(points: readonly Point[]): Point {
	const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}

function towards([x1, y1]: Point, [x2, y2]: Point): number {
	return degrees(Math.atan2(y2 - y1, x2 - x1));
}

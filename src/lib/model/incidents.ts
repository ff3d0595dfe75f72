/** What happens in the twelve minutes: people put things down, run, fall, sleep. */
import type { Incident } from '#lib/narrative/scenario.ts';
import { contains, distanceToSegment, edges, type Point } from './geometry.ts';
import { nodeOf } from './itinerary.ts';
import { hash, random } from './random.ts';
import { route } from './route.ts';
import { lengthOf, pace, Track } from './track.ts';
import type { Tram } from './tram.ts';
import type { Ways } from './ways.ts';

export interface Thing {
	readonly id: string;
	readonly kind: 'suitcase' | 'crates' | 'rucksack' | 'blanket';
	readonly x: number;
	readonly y: number;
}

/** A thing, and the seconds between which it lies there. */
export interface Lying {
	readonly thing: Thing;
	readonly from: number;
	readonly until: number;
}

/** How many run where the story does not say. */
const RUNNERS = 12;
/** They run between once and twice so many metres. */
const SPRINT = 21;
/** Crates are stacked one by one, so many seconds apart. */
const CRATES = 3;
const STACKING = 12;
/** Metres between somebody and the thing put down. */
const ASIDE = 1.1;

/** Lets the incident happen to its person, whose track it changes. Returns the things that then lie about. */
export function enact(
	ways: Ways,
	{ id, kind, at, seconds, place }: Incident,
	track: Track | undefined,
	duration: number
): Lying[] {
	const here = ways.district.places[place] as Point;
	const lying = (what: Thing['kind'], until: number, [x, y]: Point, from = at, suffix = '') => ({
		thing: { id: id + suffix, kind: what, x, y },
		from,
		until
	});
	switch (kind) {
		case 'suitcase':
			track?.leaveMark(at, at + seconds);
			return [lying('suitcase', at + seconds, aside(ways, here))];
		case 'rucksack':
			track?.leaveMark(at, Infinity);
			return [lying('rucksack', at + seconds, aside(ways, here))];
		case 'crates': {
			const [x, y] = aside(ways, here);
			return Array.from({ length: CRATES }, (_, i) =>
				lying('crates', Infinity, [x, y - 0.15 * i], at + i * STACKING, `-${i}`)
			);
		}
		case 'fall':
			track?.endAt(at).stay(duration + 1, 'fallen', 0);
			return [];
		case 'sleep':
			track?.pose(at, at + seconds, 'asleep');
			return [lying('blanket', at + seconds, here)];
		case 'run':
		case 'wait':
		case 'pass':
			return [];
	}
}

/**
 * Those who run: on their way from the entrances until the time comes, they all run to the place at once,
 * get into the tram if there is one, and walk away if not.
 */
export function runners(
	ways: Ways,
	{ id, at, place, people = RUNNERS }: Incident,
	seed: number,
	tram?: Tram
): Track[] {
	const here = nodeOf(ways, place);
	const platform = ways.district.spots.filter(({ kind }) => kind === 'stop').flatMap(({ seats }) => seats);
	const goals = tram && platform.length ? platform.map((seat) => ways.nodeAt(seat)) : [here];
	const gates = ways.gates.filter((gate) => (ways.tree(here).lengths[gate] as number) > 2 * SPRINT);
	return Array.from({ length: people }, (_, i) => {
		const self = hash(seed, id, i);
		const gate = gates[hash(self, 'from') % gates.length] as number;
		const goal = goals[hash(self, 'to') % goals.length] as number;
		const way = route(ways, ways.path(gate, goal), { self, beside: 0 });
		const [calm, hurried] = split(way, lengthOf(way) - SPRINT * (1 + random(self, 'sprint')));
		const walking = 1.1 + 0.4 * random(self, 'walking');
		// 45 m at most, at 2.4 m/s at least: nobody misses the tram, which leaves after 30 s.
		const running = 2.4 + 0.9 * random(self, 'running');
		const starts = at + 2 * random(self, 'starts');
		const track = new Track(`${id}-${i}`);
		track.walk(calm, pace(calm, starts - lengthOf(calm) / walking, walking));
		const run = tram ? [...hurried, tram.door(ways.nodes[goal] as Point)] : hurried;
		track.walk(run, pace(run, starts, running));
		if (tram) return track;
		track.stay(track.end + 20, 'standing', 90);
		const away = route(ways, ways.path(goal, gate), { self, beside: 0 });
		return track.walk(away, pace(away, track.end, walking));
	});
}

/** Cuts a way in two, so many metres after its start. */
export function split(way: readonly Point[], metres: number): [Point[], Point[]] {
	const marks = pace(way, 0, 1);
	const i = Math.max(
		1,
		marks.findIndex((mark) => mark >= metres)
	);
	const [x1, y1] = way[i - 1] as Point;
	const [x2, y2] = way[i] as Point;
	const [before, after] = [marks[i - 1] as number, marks[i] as number];
	const share = Math.min(1, Math.max(0, (metres - before) / (after - before)));
	const middle: Point = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
	return [
		[...way.slice(0, i), middle],
		[middle, ...way.slice(i)]
	];
}

/** A clear place beside a point: the first of eight directions in which nothing stands. */
function aside({ district }: Ways, [x, y]: Point): Point {
	const around = Array.from({ length: 8 }, (_, i): Point => {
		const angle = (i * Math.PI) / 4;
		return [x + ASIDE * Math.cos(angle), y + ASIDE * Math.sin(angle)];
	});
	const rings = [...district.buildings.map(({ ring }) => ring), ...district.furniture];
	const isClear = ([px, py]: Point) =>
		rings.every(
			(ring) => !contains(ring, px, py) && edges(ring).every((side) => distanceToSegment(px, py, side) > 0.4)
		);
	return around.find(isClear) ?? [x, y];
}

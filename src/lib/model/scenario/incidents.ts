/** Incidents of the scenario: people put objects down, run, fall, sleep. */
import type { Incident } from '#lib/narrative/types/scenario.ts';
import { contains, distanceToSegment, edges, type Point } from '../maths/geometry.ts';
import { placeNode } from './itinerary.ts';
import { hash, random } from '../maths/random.ts';
import { walkingPath } from '../walks/walking-path.ts';
import { pathLength, passingTimes, Track } from './track.ts';
import type { Tram } from './tram.ts';
import type { WalkNetwork } from '../walks/walk-network.ts';

/** An object that an incident puts on the street; its position is in metres. */
export interface StreetObject {
	readonly id: string;
	readonly kind: 'suitcase' | 'crates' | 'rucksack' | 'blanket';
	readonly x: number;
	readonly y: number;
}

/** An object, and the times in seconds from which and until which it is on the street. */
export interface TimedObject {
	readonly thing: StreetObject;
	readonly from: number;
	readonly until: number;
}

/** Number of runners if the incident does not set it. */
const DEFAULT_RUNNERS = 12;
/** Shortest sprint in metres; the longest is twice as long. */
const MIN_SPRINT = 21;
/** Number of crates that are put down. */
const CRATE_COUNT = 3;
/** Seconds between two crates. */
const CRATE_INTERVAL_SECONDS = 12;
/** Seconds for which a person stumbles before a fall. */
const STUMBLE_SECONDS = 2;
/** Metres between a place and the object that is put down beside it. */
const OBJECT_DISTANCE = 1.1;

/**
 * Applies an incident: changes the track of its person if that is given, and returns the objects that are put on the
 * street.
 * @param duration duration of the scenario in seconds
 */
export function applyIncident(
	network: WalkNetwork,
	{ id, kind, at, seconds, place }: Incident,
	track: Track | undefined,
	duration: number
): TimedObject[] {
	const here = network.district.places[place] as Point;
	const onStreet = (
		objectKind: StreetObject['kind'],
		until: number,
		[x, y]: Point,
		from = at,
		suffix = ''
	) => ({
		thing: { id: id + suffix, kind: objectKind, x, y },
		from,
		until
	});
	switch (kind) {
		case 'suitcase':
			track?.hideMark(at, at + seconds);
			return [onStreet('suitcase', at + seconds, clearSpotBeside(network, here))];
		case 'rucksack':
			track?.hideMark(at, Infinity);
			return [onStreet('rucksack', at + seconds, clearSpotBeside(network, here))];
		case 'crates': {
			const [x, y] = clearSpotBeside(network, here);
			return Array.from({ length: CRATE_COUNT }, (_, i) =>
				onStreet('crates', Infinity, [x, y - 0.15 * i], at + i * CRATE_INTERVAL_SECONDS, `-${i}`)
			);
		}
		case 'fall':
			track
				?.endAt(at)
				.stay(duration + 1, 'fallen', 0)
				.pose(at - STUMBLE_SECONDS, at, 'stumbling');
			return [];
		case 'sleep':
			track?.pose(at, at + seconds, 'asleep');
			return [onStreet('blanket', at + seconds, here)];
		case 'run':
		case 'wait':
		case 'pass':
			return [];
	}
}

/**
 * Returns the tracks of the people who run. They walk in from the entrances, start to run at the time of the incident,
 * and then board the tram, or walk away if there is none.
 */
export function runnerTracks(
	network: WalkNetwork,
	{ id, at, place, people = DEFAULT_RUNNERS }: Incident,
	seed: number,
	tram?: Tram
): Track[] {
	const here = placeNode(network, place);
	const platform = network.district.spots.filter(({ kind }) => kind === 'stop').flatMap(({ seats }) => seats);
	const goals = tram && platform.length ? platform.map((seat) => network.nodeAt(seat)) : [here];
	const gates = network.entrances.filter(
		(gate) => (network.treeFrom(here).lengths[gate] as number) > 2 * MIN_SPRINT
	);
	return Array.from({ length: people }, (_, i) => {
		const runnerSeed = hash(seed, id, i);
		const gate = gates[hash(runnerSeed, 'from') % gates.length] as number;
		const goal = goals[hash(runnerSeed, 'to') % goals.length] as number;
		const path = walkingPath(network, network.path(gate, goal), { seed: runnerSeed, beside: 0 });
		const [calm, hurried] = splitPath(
			path,
			pathLength(path) - MIN_SPRINT * (1 + random(runnerSeed, 'sprint'))
		);
		const walking = 1.1 + 0.4 * random(runnerSeed, 'walking');
		// At most 45 m at 2.4 m/s or more, so that everybody reaches the tram before it leaves after 30 s.
		const running = 2.4 + 0.9 * random(runnerSeed, 'running');
		const starts = at + 2 * random(runnerSeed, 'starts');
		const track = new Track(`${id}-${i}`);
		track.walk(calm, passingTimes(calm, starts - pathLength(calm) / walking, walking));
		const run = tram ? [...hurried, tram.door(network.nodes[goal] as Point)] : hurried;
		track.walk(run, passingTimes(run, starts, running));
		if (tram) return track;
		track.stay(track.end + 20, 'standing', 90);
		const away = walkingPath(network, network.path(goal, gate), { seed: runnerSeed, beside: 0 });
		return track.walk(away, passingTimes(away, track.end, walking));
	});
}

/** Splits a path in two at a distance in metres from its start. */
export function splitPath(path: readonly Point[], metres: number): [Point[], Point[]] {
	const marks = passingTimes(path, 0, 1);
	const i = Math.max(
		1,
		marks.findIndex((mark) => mark >= metres)
	);
	const [x1, y1] = path[i - 1] as Point;
	const [x2, y2] = path[i] as Point;
	const [before, after] = [marks[i - 1] as number, marks[i] as number];
	const share = Math.min(1, Math.max(0, (metres - before) / (after - before)));
	const middle: Point = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
	return [
		[...path.slice(0, i), middle],
		[middle, ...path.slice(i)]
	];
}

/**
 * Returns a free position beside a point: the first of eight directions without an obstacle, or the point itself if
 * there is none.
 */
function clearSpotBeside({ district }: WalkNetwork, [x, y]: Point): Point {
	const around = Array.from({ length: 8 }, (_, i): Point => {
		const angle = (i * Math.PI) / 4;
		return [x + OBJECT_DISTANCE * Math.cos(angle), y + OBJECT_DISTANCE * Math.sin(angle)];
	});
	const rings = [...district.buildings.map(({ ring }) => ring), ...district.furniture];
	const isClear = ([px, py]: Point) =>
		rings.every(
			(ring) => !contains(ring, px, py) && edges(ring).every((side) => distanceToSegment(px, py, side) > 0.4)
		);
	return around.find(isClear) ?? [x, y];
}

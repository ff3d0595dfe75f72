/** The named people of the story: where they must be and when, and the paths in between. */
import type { Incident, NamedPerson, Scenario } from '#lib/narrative/types/scenario.ts';
import type { District } from '../district/district.ts';
import type { Point } from '../maths/geometry.ts';
import { hash } from '../maths/random.ts';
import { walkingPath } from '../walks/walking-path.ts';
import { pathLength, passingTimes, Track } from './track.ts';
import { walkNetwork, type WalkNetwork } from '../walks/walk-network.ts';

/** Normal walking speed, in metres per second. */
const NORMAL_SPEED = 1.25;
/** Maximum walking speed, in metres per second. */
const MAX_SPEED = 2;
/** Normal walking speed of a person with a stick, in metres per second. */
const STICK_SPEED = 0.8;
/** Maximum walking speed of a person with a stick, in metres per second. */
const MAX_STICK_SPEED = 1.1;
/** Direction in which people look while they wait, in degrees: south, towards the viewer. */
const WAITING_FACING = 90;

type Visit = NamedPerson['itinerary'][number];

/** A place of an itinerary that its person cannot reach in time, or an incident whose person is elsewhere. */
export interface ItineraryConflict {
	readonly who: string;
	readonly place: string;
	/** Time at which the person must be at the place, in seconds after the start. */
	readonly at: number;
	/** Shortest walking time in seconds; 0 if an incident’s person is elsewhere. */
	readonly needed: number;
	/** Seconds available for the walk; 0 if an incident’s person is elsewhere. */
	readonly available: number;
	/** Index of the visit in the person’s itinerary; undefined for an incident. */
	readonly visit?: number;
	/** Index of the incident in the scenario; undefined for a visit. */
	readonly incident?: number;
}

/**
 * Returns the named people of a scenario, and a stand-in for each incident that names no person. Runs have no stand-in.
 */
export function namedAndStandIns(scenario: Scenario): Pick<NamedPerson, 'id' | 'mark' | 'itinerary'>[] {
	const standIns = scenario.incidents
		.filter(({ kind, who }) => !who && kind !== 'run')
		.map(({ id, kind, at, place, seconds }) => ({
			id,
			mark: STAND_IN_MARKS[kind] ?? 'satchel',
			itinerary: [{ at, place, stay: kind === 'rucksack' ? 20 : seconds }]
		}));
	return [...scenario.people, ...standIns];
}

const STAND_IN_MARKS: Partial<Record<Incident['kind'], NamedPerson['mark']>> = {
	suitcase: 'suitcase',
	crates: 'apron',
	fall: 'stick',
	rucksack: 'rucksack',
	sleep: 'blanket'
};

/**
 * Returns the track of a person who follows an itinerary. The person walks the shortest paths at normal speed, faster
 * only if time is short, and enters and leaves by the nearest entrance.
 * @param duration duration of the scenario in seconds
 */
export function itineraryTrack(
	network: WalkNetwork,
	{ id, mark, itinerary }: Pick<NamedPerson, 'id' | 'mark' | 'itinerary'>,
	seed: number,
	duration: number
): Track {
	const track = new Track(id, mark);
	const visits = [...itinerary].sort((a, b) => a.at - b.at);
	const [first] = visits;
	if (!first) return track;
	const normalSpeed = mark === 'stick' ? STICK_SPEED : NORMAL_SPEED;
	const gait = { seed: hash(seed, id), beside: 0 };
	const nodes = visits.map(({ place }) => placeNode(network, place));
	const pose = mark === 'blanket' ? 'sitting' : 'standing';
	const pathBetween = (from: number, to: number) => walkingPath(network, network.path(from, to), gait);

	const arrival = pathBetween(nearestGate(network, nodes[0] as number), nodes[0] as number);
	track.walk(arrival, passingTimes(arrival, first.at - pathLength(arrival) / normalSpeed, normalSpeed));
	visits.forEach((visit, i) => {
		const next = visits[i + 1];
		const here = nodes[i] as number;
		const leaving = next
			? pathBetween(here, nodes[i + 1] as number)
			: pathBetween(here, nearestGate(network, here));
		const length = pathLength(leaving);
		const departs = next ? departureTime(visit, next, length / normalSpeed) : visit.at + visit.stay;
		if (!next && departs >= duration) {
			track.stay(duration + 1, pose, WAITING_FACING);
			return;
		}
		const speed = next ? length / (next.at - departs) : normalSpeed;
		track.stay(departs, pose, WAITING_FACING).walk(leaving, passingTimes(leaving, departs, speed));
	});
	return track;
}

/**
 * Returns the time to leave for the next visit so as to arrive on time, but not before the visit begins. The planned
 * stay may become shorter or longer.
 * @param seconds walking time at normal speed
 */
function departureTime(visit: Visit, next: Visit, seconds: number): number {
	return Math.max(visit.at, next.at - seconds);
}

/**
 * Returns the visits that a person cannot reach in time, even at maximum speed, and the incidents whose person is
 * elsewhere.
 */
export function findItineraryConflicts(district: District, scenario: Scenario): ItineraryConflict[] {
	const network = walkNetwork(district);
	const conflicts: ItineraryConflict[] = [];
	for (const { id, mark, itinerary } of scenario.people) {
		const visits = [...itinerary].sort((a, b) => a.at - b.at);
		const fastest = mark === 'stick' ? MAX_STICK_SPEED : MAX_SPEED;
		visits.slice(1).forEach((visit, i) => {
			const before = visits[i] as Visit;
			const { lengths } = network.treeFrom(placeNode(network, before.place));
			const needed = (lengths[placeNode(network, visit.place)] as number) / fastest;
			const available = visit.at - before.at;
			if (needed > available)
				conflicts.push({
					who: id,
					place: visit.place,
					at: visit.at,
					needed,
					available,
					visit: itinerary.indexOf(visit)
				});
		});
	}
	for (const [incident, { who, place, at }] of scenario.incidents.entries()) {
		const person = who && scenario.people.find(({ id }) => id === who);
		if (!person) continue;
		const isThere = person.itinerary.some(
			(visit) => visit.place === place && visit.at <= at && at <= visit.at + visit.stay
		);
		if (!isThere) conflicts.push({ who: person.id, place, at, needed: 0, available: 0, incident });
	}
	return conflicts;
}

/**
 * Returns the network node of a named place.
 * @throws RangeError if the district does not have the place
 */
export function placeNode(network: WalkNetwork, place: string): number {
	const at: Point | undefined = network.district.places[place];
	if (!at) throw new RangeError(`No place “${place}” in this district.`);
	return network.nodeAt(at);
}

/** Returns the entrance with the shortest path to a node. */
function nearestGate(network: WalkNetwork, node: number): number {
	const { lengths } = network.treeFrom(node);
	return network.entrances.reduce((best, gate) =>
		(lengths[gate] as number) < (lengths[best] as number) ? gate : best
	);
}

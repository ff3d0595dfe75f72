/** Those whom the story names: where they must be and when, and the ways in between. */
import type { Incident, NamedPerson, Scenario } from '#lib/narrative/scenario.ts';
import type { District } from './district.ts';
import type { Point } from './geometry.ts';
import { hash } from './random.ts';
import { route } from './route.ts';
import { lengthOf, pace, Track } from './track.ts';
import { waysOf, type Ways } from './ways.ts';

/** Metres a second: at ease, and at most. */
const EASY = 1.25;
const FASTEST = 2;
/** The same with a stick. */
const SLOW = 0.8;
const SLOW_FASTEST = 1.1;
/** Those who wait or have no work at hand look south, at the reader. */
const FACING = 90;

type Visit = NamedPerson['itinerary'][number];

/** An itinerary or an incident that nobody could keep. */
export interface Impossible {
	readonly who: string;
	readonly place: string;
	/** Seconds after the start at which the person ought to be there. */
	readonly at: number;
	/** Seconds that the way there takes at least, and those that there are; both 0 where the place is not on the way at all. */
	readonly needed: number;
	readonly available: number;
	/** Rank of the stop in the person's itinerary, or of the incident in the scenario. */
	readonly visit?: number;
	readonly incident?: number;
}

/** Who plays a part: the named, and a stand-in for each incident that happens to nobody in particular. */
export function cast(scenario: Scenario): Pick<NamedPerson, 'id' | 'mark' | 'itinerary'>[] {
	const standIns = scenario.incidents
		.filter(({ kind, who }) => !who && kind !== 'run')
		.map(({ id, kind, at, place, seconds }) => ({
			id,
			mark: MARKS[kind] ?? 'satchel',
			itinerary: [{ at, place, stay: kind === 'rucksack' ? 20 : seconds }]
		}));
	return [...scenario.people, ...standIns];
}

const MARKS: Partial<Record<Incident['kind'], NamedPerson['mark']>> = {
	suitcase: 'suitcase',
	crates: 'apron',
	fall: 'stick',
	rucksack: 'rucksack',
	sleep: 'blanket'
};

/**
 * The track of somebody who is at each place at its time, walks the shortest ways in between at ease, and
 * faster only if there is no time; comes from the nearest entrance and leaves by the nearest.
 */
export function itineraryTrack(
	ways: Ways,
	{ id, mark, itinerary }: Pick<NamedPerson, 'id' | 'mark' | 'itinerary'>,
	seed: number,
	duration: number
): Track {
	const track = new Track(id, mark);
	const visits = [...itinerary].sort((a, b) => a.at - b.at);
	const [first] = visits;
	if (!first) return track;
	const easy = mark === 'stick' ? SLOW : EASY;
	const gait = { self: hash(seed, id), beside: 0 };
	const nodes = visits.map(({ place }) => nodeOf(ways, place));
	const pose = mark === 'blanket' ? 'sitting' : 'standing';
	const way = (from: number, to: number) => route(ways, ways.path(from, to), gait);

	const arrival = way(nearestGate(ways, nodes[0] as number), nodes[0] as number);
	track.walk(arrival, pace(arrival, first.at - lengthOf(arrival) / easy, easy));
	visits.forEach((visit, i) => {
		const next = visits[i + 1];
		const here = nodes[i] as number;
		const leaving = next ? way(here, nodes[i + 1] as number) : way(here, nearestGate(ways, here));
		const length = lengthOf(leaving);
		const from = next ? departure(visit, next, length / easy) : visit.at + visit.stay;
		if (!next && from >= duration) {
			track.stay(duration + 1, pose, FACING);
			return;
		}
		const speed = next ? length / (next.at - from) : easy;
		track.stay(from, pose, FACING).walk(leaving, pace(leaving, from, speed));
	});
	return track;
}

/** Leaves so as to arrive in time: later than the stay asks for if there is time, earlier if there is not. */
function departure(visit: Visit, next: Visit, seconds: number): number {
	return Math.max(visit.at, next.at - seconds);
}

/** Every step of an itinerary that is too far to walk in time, and every incident whose person is elsewhere. */
export function impossibleItineraries(district: District, scenario: Scenario): Impossible[] {
	const ways = waysOf(district);
	const found: Impossible[] = [];
	for (const { id, mark, itinerary } of scenario.people) {
		const visits = [...itinerary].sort((a, b) => a.at - b.at);
		const fastest = mark === 'stick' ? SLOW_FASTEST : FASTEST;
		visits.slice(1).forEach((visit, i) => {
			const before = visits[i] as Visit;
			const { lengths } = ways.tree(nodeOf(ways, before.place));
			const needed = (lengths[nodeOf(ways, visit.place)] as number) / fastest;
			const available = visit.at - before.at;
			if (needed > available)
				found.push({
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
		if (!isThere) found.push({ who: person.id, place, at, needed: 0, available: 0, incident });
	}
	return found;
}

/** Node of a named place. Throws a RangeError if the district has none of this name. */
export function nodeOf(ways: Ways, place: string): number {
	const at: Point | undefined = ways.district.places[place];
	if (!at) throw new RangeError(`No place “${place}” in this district.`);
	return ways.nodeAt(at);
}

/** The entrance from which a node is reached soonest. */
function nearestGate(ways: Ways, node: number): number {
	const { lengths } = ways.tree(node);
	return ways.gates.reduce((best, gate) =>
		(lengths[gate] as number) < (lengths[best] as number) ? gate : best
	);
}

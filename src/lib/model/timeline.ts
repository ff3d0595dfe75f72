/**
 * The twelve minutes: who is where at any second. A pure function of (district, scenario, seed, time).
 * Everybody's way is laid out once; any moment is then a look-up, forwards or backwards.
 */
import type { Scenario } from '#lib/narrative/scenario.ts';
import { Crowd } from './crowd.ts';
import type { District } from './district.ts';
import { enact, runners, type Thing } from './incidents.ts';
import { cast, itineraryTrack } from './itinerary.ts';
import { remembered } from './remembered.ts';
import type { Figure, Track } from './track.ts';
import { tramFor, type Tram } from './tram.ts';
import { waysOf } from './ways.ts';

export type { Thing } from './incidents.ts';
export type { Figure, Mark, Pose } from './track.ts';

/** Everything that moves, at one moment. */
export interface Moment {
	/** Those in the plan and up to 25 m beyond it; ids are unique, and the order is always the same. */
	readonly figures: readonly Figure[];
	readonly things: readonly Thing[];
	/** Middle of the tram, while one is on the line. */
	readonly tram?: { readonly x: number; readonly y: number };
}

export interface Timeline {
	readonly seed: number;
	/** Seconds. */
	readonly duration: number;
	/** The moment so many seconds after the start; times outside are taken for the nearest inside. */
	at(seconds: number): Moment;
	/** Where a named person is so many seconds after the start; undefined while they are nowhere. */
	person(id: string, seconds: number): Figure | undefined;
	/** Everybody's way through it, to be published. */
	tracks(): readonly Track[];
}

/**
 * Lays out the timeline of a scenario. Throws a RangeError if the scenario names a place that the district
 * does not have. Named people come last in the lists of figures, so that they are drawn over the crowd.
 */
export function createTimeline(district: District, scenario: Scenario, seed: number): Timeline {
	const ways = waysOf(district);
	const duration = scenario.minutes * 60;
	const runs = scenario.incidents
		.filter(({ kind }) => kind === 'run')
		.map((incident) => ({ incident, tram: tramFor(district, incident) }));
	const trams = runs.flatMap(({ tram }) => tram ?? []);
	const named = new Map(
		cast(scenario).map((person) => [person.id, itineraryTrack(ways, person, seed, duration)])
	);
	const things = scenario.incidents.flatMap((incident) =>
		enact(ways, incident, named.get(incident.who ?? incident.id), duration)
	);
	const crowd = new Crowd(ways, scenario.crowd, duration, seed, trams[0]);
	const players = [
		...runs.flatMap(({ incident, tram }) => runners(ways, incident, seed, tram)),
		...named.values()
	];
	const within = (seconds: number) => Math.min(duration, Math.max(0, seconds));
	function momentAt(time: number): Moment {
		const tram = tramAt(trams, time);
		return {
			figures: [...crowd.at(time), ...players.flatMap((track) => track.at(time) ?? [])],
			things: things.filter(({ from, until }) => time >= from && time < until).map(({ thing }) => thing),
			...(tram && { tram })
		};
	}
	const latest = remembered(momentAt);
	return {
		seed,
		duration,
		tracks: () => [...crowd.tracks(duration), ...players],
		at: (seconds) => latest(within(seconds)),
		person: (id, seconds) => named.get(id)?.at(within(seconds))
	};
}

function tramAt(trams: readonly Tram[], time: number) {
	for (const tram of trams) {
		const at = tram.at(time);
		if (at) return at;
	}
	return undefined;
}

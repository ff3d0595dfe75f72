/**
 * The timeline of the scenario: positions of all people at any time, a pure function of (district, scenario, seed,
 * time). Tracks are laid out once; a moment is then looked up, so time can run forwards or backwards.
 */
import type { Scenario } from '#lib/narrative/types/scenario.ts';
import { Crowd } from './crowd.ts';
import { obstacleAt } from './detour.ts';
import type { District } from '../district/district.ts';
import { applyIncident, runnerTracks, type StreetObject } from './incidents.ts';
import { namedAndStandIns, itineraryTrack } from './itinerary.ts';
import { memoize } from '../maths/memoize.ts';
import type { Walker, Track } from './track.ts';
import { tramFor, type Tram } from './tram.ts';
import { walkNetwork } from '../walks/walk-network.ts';

export type { StreetObject } from './incidents.ts';
export type { Walker, WalkerMark, Pose } from './track.ts';

/** All people, objects and trams at one moment. */
export interface Moment {
	/** People on the plan and up to 25 m outside it. Ids are unique, and the order is always the same. */
	readonly figures: readonly Walker[];
	readonly things: readonly StreetObject[];
	/** Centre of the tram; undefined if none is on the line. */
	readonly tram?: { readonly x: number; readonly y: number };
}

/** The people of a scenario over time. */
export interface Timeline {
	readonly seed: number;
	/** Duration in seconds. */
	readonly duration: number;
	/** Returns the moment at a time in seconds, clamped to the duration. Memoized: equal times give the same object. */
	at(seconds: number): Moment;
	/** Returns a named person at a time in seconds; undefined while they are off the plan. */
	person(id: string, seconds: number): Walker | undefined;
	/** Returns the tracks of everybody, to publish them as data. */
	tracks(): readonly Track[];
}

/**
 * Returns the timeline of a scenario. Named people come last in a moment, so that they are drawn above the crowd.
 * @throws RangeError if the scenario names a place that the district does not have
 */
export function createTimeline(district: District, scenario: Scenario, seed: number): Timeline {
	const network = walkNetwork(district);
	const duration = scenario.minutes * 60;
	const runs = scenario.incidents
		.filter(({ kind }) => kind === 'run')
		.map((incident) => ({ incident, tram: tramFor(district, incident) }));
	const trams = runs.flatMap(({ tram }) => tram ?? []);
	const named = new Map(
		namedAndStandIns(scenario).map((person) => [person.id, itineraryTrack(network, person, seed, duration)])
	);
	const things = scenario.incidents.flatMap((incident) =>
		applyIncident(network, incident, named.get(incident.who ?? incident.id), duration)
	);
	const obstacles = scenario.incidents.flatMap(({ at, kind, who = '' }) => {
		const fallen = kind === 'fall' && named.get(who)?.at(at);
		return fallen ? [obstacleAt(district, [fallen.x, fallen.y], at)] : [];
	});
	const crowd = new Crowd(network, scenario.crowd, duration, seed, trams[0], obstacles);
	const actors = [
		...runs.flatMap(({ incident, tram }) => runnerTracks(network, incident, seed, tram)),
		...named.values()
	];
	const clampTime = (seconds: number) => Math.min(duration, Math.max(0, seconds));
	function momentAt(time: number): Moment {
		const tram = tramAt(trams, time);
		return {
			figures: [...crowd.at(time), ...actors.flatMap((track) => track.at(time) ?? [])],
			things: things.filter(({ from, until }) => time >= from && time < until).map(({ thing }) => thing),
			...(tram && { tram })
		};
	}
	const memoizedMomentAt = memoize(momentAt);
	return {
		seed,
		duration,
		tracks: () => [...crowd.tracks(duration), ...actors],
		at: (seconds) => memoizedMomentAt(clampTime(seconds)),
		person: (id, seconds) => named.get(id)?.at(clampTime(seconds))
	};
}

/** Returns the centre of the tram at a time; undefined if none is on the line. */
function tramAt(trams: readonly Tram[], time: number) {
	for (const tram of trams) {
		const at = tram.at(time);
		if (at) return at;
	}
	return undefined;
}

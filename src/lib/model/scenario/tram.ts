/** The tram that people run for: it arrives along its line, waits at the stop and leaves. */
import type { Incident } from '#lib/narrative/types/scenario.ts';
import type { District } from '../district/district.ts';
import { distance, type Point } from '../maths/geometry.ts';

/** Speed in metres per second. */
const SPEED = 9;
/** Acceleration at departure, and deceleration before arrival, in metres per second squared. */
const ACCELERATION = 0.9;
/** Seconds between the start of the run and the arrival of the tram. */
const ARRIVAL_DELAY = 6;
/** Seconds between the start of the run and the departure of the tram. */
const DEPARTURE_DELAY = 30;
/** Largest distance in metres between a place and the line for which the place counts as a stop. */
const MAX_STOP_DISTANCE = 15;
/** Metres from the axis of the tram to its doors. */
const DOOR_OFFSET = 1.5;

/** A tram that passes along its line and stops once. */
export interface Tram {
	/** Second of the scenario at which it arrives at the stop. */
	readonly arrives: number;
	/** Second of the scenario at which it leaves the stop. */
	readonly leaves: number;
	/** Returns the point at the side of the tram where a person who waits at a position boards. */
	door(from: Point): Point;
	/** Returns the centre of the tram at a time in seconds; undefined while it is beyond the ends of its line. */
	at(seconds: number): { x: number; y: number } | undefined;
}

/** Returns the tram of an incident of the kind `run`; undefined if its place is not a stop on the line. */
export function tramFor(district: District, incident: Incident): Tram | undefined {
	const place = district.places[incident.place];
	const stop = place && project(district.tram, place);
	if (!stop || stop.away > MAX_STOP_DISTANCE) return undefined;
	const arrives = incident.at + ARRIVAL_DELAY;
	const leaves = incident.at + DEPARTURE_DELAY;
	return {
		arrives,
		leaves,
		door: (from) => {
			const { x, y, away } = project(district.tram, from);
			const share = DOOR_OFFSET / (away || 1);
			return [x + (from[0] - x) * share, y + (from[1] - y) * share];
		},
		at: (seconds) => {
			const before = Math.max(0, arrives - seconds);
			const after = Math.max(0, seconds - leaves);
			return pointAt(district.tram, stop.along - distanceFromStop(before) + distanceFromStop(after));
		}
	};
}

/** Returns the metres between the stop and the tram, a number of seconds after it leaves or before it arrives. */
function distanceFromStop(seconds: number): number {
	const accelerating = SPEED / ACCELERATION;
	return seconds < accelerating
		? (ACCELERATION * seconds * seconds) / 2
		: SPEED * (seconds - accelerating / 2);
}

/**
 * Returns the point of a line that is nearest to a given point (`x`, `y`), its position along the line (`along`) and
 * the distance between both points (`away`), in metres.
 */
function project(line: readonly Point[], [x, y]: Point) {
	let best = { x: NaN, y: NaN, along: 0, away: Infinity };
	let before = 0;
	for (let i = 1; i < line.length; i++) {
		const [x1, y1] = line[i - 1] as Point;
		const [x2, y2] = line[i] as Point;
		const length = distance(x1, y1, x2, y2);
		const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (length * length)));
		const [px, py] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
		const away = distance(x, y, px, py);
		if (away < best.away) best = { x: px, y: py, along: before + length * t, away };
		before += length;
	}
	return best;
}

/** Returns the point at a distance along a line in metres; undefined beyond its ends. */
function pointAt(line: readonly Point[], along: number): { x: number; y: number } | undefined {
	let remaining = along;
	for (let i = 1; i < line.length && remaining >= 0; i++) {
		const [x1, y1] = line[i - 1] as Point;
		const [x2, y2] = line[i] as Point;
		const length = distance(x1, y1, x2, y2);
		if (remaining <= length)
			return { x: x1 + ((x2 - x1) * remaining) / length, y: y1 + ((y2 - y1) * remaining) / length };
		remaining -= length;
	}
	return undefined;
}

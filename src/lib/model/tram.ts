/** The tram that people run for: comes along its line, waits at the stop, leaves. */
import type { Incident } from '#lib/narrative/scenario.ts';
import type { District } from './district.ts';
import { distance, type Point } from './geometry.ts';

/** Metres a second, and metres a second squared for braking and starting. */
const SPEED = 9;
const BRAKING = 0.9;
/** Seconds after people begin to run. */
const ARRIVES = 6;
const LEAVES = 30;
/** Farther than this from the line, a place is no stop. */
const NEAR = 15;
/** Metres from the axis to the doors. */
const DOOR = 1.5;

export interface Tram {
	/** Second at which it stands at the stop, and at which it leaves. */
	readonly arrives: number;
	readonly leaves: number;
	/** Where somebody who waits at a point gets in: straight ahead to the tram's side. */
	door(from: Point): Point;
	/** Middle of the tram; undefined while it is beyond the ends of its line. */
	at(seconds: number): { x: number; y: number } | undefined;
}

/** The tram of an incident of the kind `run`, if it happens at a stop: near the line. */
export function tramFor(district: District, incident: Incident): Tram | undefined {
	const place = district.places[incident.place];
	const stop = place && project(district.tram, place);
	if (!stop || stop.away > NEAR) return undefined;
	const arrives = incident.at + ARRIVES;
	const leaves = incident.at + LEAVES;
	return {
		arrives,
		leaves,
		door: (from) => {
			const { x, y, away } = project(district.tram, from);
			const share = DOOR / (away || 1);
			return [x + (from[0] - x) * share, y + (from[1] - y) * share];
		},
		at: (seconds) => {
			const before = Math.max(0, arrives - seconds);
			const after = Math.max(0, seconds - leaves);
			return pointAt(district.tram, stop.along - travelled(before) + travelled(after));
		}
	};
}

/** Metres between the stop and a tram that started so many seconds ago, or that will stop in as many. */
function travelled(seconds: number): number {
	const full = SPEED / BRAKING;
	return seconds < full ? (BRAKING * seconds * seconds) / 2 : SPEED * (seconds - full / 2);
}

/** The point of a line that is nearest to a point, metres along the line, and metres away from it. */
function project(line: readonly Point[], [x, y]: Point) {
	let best = { x: NaN, y: NaN, along: 0, away: Infinity };
	let before = 0;
	for (let i = 1; i < line.length; i++) {
		const [x1, y1] = line[i - 1] as Point;
		const [x2, y2] = line[i] as Point;
		const long = distance(x1, y1, x2, y2);
		const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (long * long)));
		const [px, py] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
		const away = distance(x, y, px, py);
		if (away < best.away) best = { x: px, y: py, along: before + long * t, away };
		before += long;
	}
	return best;
}

function pointAt(line: readonly Point[], along: number): { x: number; y: number } | undefined {
	let left = along;
	for (let i = 1; i < line.length && left >= 0; i++) {
		const [x1, y1] = line[i - 1] as Point;
		const [x2, y2] = line[i] as Point;
		const long = distance(x1, y1, x2, y2);
		if (left <= long) return { x: x1 + ((x2 - x1) * left) / long, y: y1 + ((y2 - y1) * left) / long };
		left -= long;
	}
	return undefined;
}

/** Random draws of the pictures: strangers, scores of a day, day of the queue, gaze, cameras moved by a metre. */
import {
	eventCount,
	lostShare,
	streamCount,
	sceneCount,
	alertsPerHour,
	dPrime,
	precision,
	scoreQuantile,
	alertThreshold,
	displayedScore
} from './alerts.ts';
import { hash32 } from './hash-and-normal.ts';
import { distanceToStranger } from './faces.ts';
import { lazy } from './lazy.ts';
import { requireConstant, method, type Point } from './published.ts';
import { detectDensity, films, identifyDensity, walks, walls, type Camera } from './streets.ts';

type Placeholders = Readonly<Record<string, string | number>>;

/**
 * Returns the hash of a draw that the method page publishes, with its placeholders filled in.
 * @throws Error if the draw or a placeholder is unknown
 */
export function drawHash(name: string, placeholders: Placeholders): number {
	const keys = method.draws[name];
	if (!keys) throw new Error(`The method page publishes no draw “${name}”`);
	const [seed = 0, ...rest] = keys.map((key) => {
		if (typeof key === 'number' || !key.startsWith('{')) return key;
		const value = { s: method.seed, ...placeholders }[key.slice(1, -1)];
		if (value === undefined) throw new Error(`The draw “${name}” asks for ${key}`);
		return value;
	});
	return hash32(Number(seed), ...rest);
}
/** Returns a draw as a number in [0, 1). */
export const drawShare = (name: string, placeholders: Placeholders): number =>
	drawHash(name, placeholders) / 2 ** 32;
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
/** Returns ids in ascending order of a key. */
function sortedBy(ids: readonly number[], key: (id: number) => number): number[] {
	const keyed = ids.map((id) => [key(id), id] as const).sort(([a], [b]) => a - b);
	return keyed.map(([, id]) => id);
}

// ── Strangers on the scale ────────────────────────────────────────────────────────────────────────
/** Returns the smallest, middle and largest distance between a stranger and her file photo. */
export const strangerDistances = lazy((): readonly [number, number, number] => {
	const all = range(requireConstant('strangers-shown'))
		.map((i) => distanceToStranger(`stranger-${i}`))
		.sort((a, b) => a - b);
	return [all[0], all[requireConstant('stranger-middle') - 1], all.at(-1)] as [number, number, number];
});

// ── The scores of a day ──────────────────────────────────────────────────────────────────────────
/** Returns the number of ordinary scenes and of real events in each tenth of the scale of scores; the last includes 100. */
export const scoreBands = lazy((): readonly (readonly [ordinary: number, real: number])[] => {
	const bandsOf = (count: number, shift: number) =>
		range(count).map((rank) =>
			Math.min(9, Math.floor(displayedScore(scoreQuantile(rank, count, shift)) / 10))
		);
	const [ordinary, real] = [bandsOf(sceneCount - eventCount, 0), bandsOf(eventCount, dPrime)];
	const countIn = (bands: readonly number[], band: number) => bands.filter((each) => each === band).length;
	return range(10).map((band) => [countIn(ordinary, band), countIn(real, band)]);
});

// ── The queue ────────────────────────────────────────────────────────────────────────────────────
interface Alert {
	readonly i: number;
	/** Arrival, service time and patience, in minutes. */
	readonly at: number;
	readonly takes: number;
	readonly waits: number;
}
const MINUTES = 60;
const DAY = 24 * MINUTES;

/** Draws the alerts of day k, in order of arrival. */
function alertsOf(k: number, count: number): Alert[] {
	const minutesBefore = requireConstant('day-before');
	return range(count + Math.round((count * minutesBefore) / DAY))
		.map((i) => {
			const share = drawShare('alert-comes', { k, i });
			const exponentialMinutes = (name: string, seconds: number) =>
				(-Math.log(1 - drawShare(name, { k, i })) * seconds) / 60;
			return {
				i,
				at: i < count ? share * DAY : -share * minutesBefore,
				takes: exponentialMinutes('alert-takes', requireConstant('handling')),
				waits: exponentialMinutes('alert-waits', requireConstant('patience'))
			};
		})
		.sort((a, b) => a.at - b.at);
}

/** Returns the alerts that a number of operators do not open in time. */
function lostWith(people: number, alerts: readonly Alert[]): Set<number> {
	const free = range(people).map(() => -Infinity);
	const lostAlerts = new Set<number>();
	for (const { i, at, takes, waits } of alerts) {
		const first = Math.min(...free);
		if (first > at + waits) lostAlerts.add(i);
		else free[free.indexOf(first)] = Math.max(at, first) + takes;
	}
	return lostAlerts;
}

/** Returns the counts of alerts, true alerts and lost alerts on the drawn day, for each hour and in total. */
export const countsOfDay = lazy((): readonly (readonly number[])[] => {
	const count = Math.round(24 * alertsPerHour(alertThreshold));
	const tries = range(
		Math.min(requireConstant('day-tries'), Math.floor(requireConstant('day-drawn') / count))
	);
	const expected = [1, 2, 3, 4].map((people) => lostShare(alertThreshold, people) * count);
	const deviation = (k: number) => {
		const alerts = alertsOf(k, count);
		const lostOnDay = (people: number) => [...lostWith(people, alerts)].filter((i) => i < count).length;
		return expected.reduce((sum, value, i) => sum + Math.abs(lostOnDay(i + 1) - value), 0);
	};
	const deviations: number[] = [];
	for (const k of tries)
		if (!(Math.min(...deviations) <= requireConstant('day-near'))) deviations.push(deviation(k));
	const day = deviations.indexOf(Math.min(...deviations));
	const alerts = alertsOf(day, count);
	const lostAlerts = lostWith(requireConstant('operators'), alerts);
	const right = new Set(
		sortedBy(range(count), (i) => drawHash('alert-right', { k: day, i })).slice(
			0,
			Math.round(count * precision(eventCount))
		)
	);
	const counted = (some: readonly Alert[]) => [
		some.length,
		some.filter(({ i }) => right.has(i)).length,
		some.filter(({ i }) => lostAlerts.has(i)).length
	];
	const ofDay = alerts.filter(({ i }) => i < count);
	const hours = range(24).map((hour) => counted(ofDay.filter(({ at }) => Math.floor(at / MINUTES) === hour)));
	return [...hours, counted(ofDay)];
});

// ── The gaze on the wall ─────────────────────────────────────────────────────────────────────────
/** Returns the names of the screens that the operators look at after a number of seconds, if none shows the fall. */
export function screensLookedAt(seconds: number): string[] {
	const order = sortedBy(range(streamCount), (i) => drawHash('gaze', { i }));
	const dwell = requireConstant('dwell');
	const people = requireConstant('watchers');
	return range(people).map((j) => {
		const screen = order[Math.floor((seconds / dwell + (j * streamCount) / people) % streamCount)] as number;
		return `C${String(screen + 1).padStart(2, '0')}`;
	});
}

// ── Moved by a metre ──────────────────────────────────────────────────────────────────────────────────
/** Returns the largest decrease and increase of the identified walks, as shares, if each camera moves by a metre. */
export function slideSpread(cameras: readonly Camera[]): { readonly less: number; readonly more: number } {
	const required = Math.max(detectDensity, identifyDensity);
	const walksSeen = (camera: Camera) =>
		range(walks().length).filter((walk) =>
			(walks()[walk] ?? []).some((point) => films(camera, point, required))
		);
	const countDistinct = (lists: readonly (readonly number[])[]) => new Set(lists.flat()).size;
	const inPlace = countDistinct(cameras.map(walksSeen));
	const moved = cameras.map((camera) =>
		[1, -1].map((sign) => walksSeen(moveAlongWalls(camera, sign * requireConstant('slide'))))
	);
	const shares = range(requireConstant('slides')).map(
		(k) =>
			countDistinct(moved.map((both, i) => both[drawHash('one-metre', { k, i }) % 2] as number[])) / inPlace
	);
	return { less: Math.max(0, 1 - Math.min(...shares)), more: Math.max(0, Math.max(...shares) - 1) };
}

/** Moves a camera along the walls of its building, around corners if necessary. */
function moveAlongWalls(camera: Camera, metres: number): Camera {
	const [x1, y1, length, ux, uy] = lineOf(camera.wall);
	const along = (camera.x - x1) * ux + (camera.y - y1) * uy + metres;
	if (along < 0)
		return placeOnWall(previousWall(camera.wall), camera, lineOf(previousWall(camera.wall))[2] + along);
	return along > length
		? placeOnWall(nextWall(camera.wall), camera, along - length)
		: placeOnWall(camera.wall, camera, along);
}

/** Returns the start, length and direction of a wall. */
function lineOf(wall: number): readonly [x: number, y: number, length: number, ux: number, uy: number] {
	const [[x1, y1], [x2, y2]] = walls[wall] as readonly [Point, Point];
	const length = Math.hypot(x2 - x1, y2 - y1);
	return [x1, y1, length, (x2 - x1) / length, (y2 - y1) / length];
}

/** Places a camera on another wall of the same building, on the same side and at the same distance. */
function placeOnWall(wall: number, camera: Camera, along: number): Camera {
	const [x0, y0, , ux0, uy0] = lineOf(camera.wall);
	const out = (camera.x - x0) * uy0 - (camera.y - y0) * ux0;
	const [x, y, , ux, uy] = lineOf(wall);
	return { ...camera, wall, x: x + ux * along + uy * out, y: y + uy * along - ux * out };
}

/** Neighbouring walls of the same building: one begins where the other ends. */
const isSamePoint = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1];
const nextWall = (wall: number) =>
	walls.findIndex(([begin]) => isSamePoint(begin, (walls[wall] as (typeof walls)[0])[1]));
const previousWall = (wall: number) =>
	walls.findIndex(([, end]) => isSamePoint(end, (walls[wall] as (typeof walls)[0])[0]));

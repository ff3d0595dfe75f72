/** What pictures draw by chance: strangers, the order of the alerts, the day of the queue, the gaze, cameras a metre off. */
import { e, lost, N, n, perHour, dPrime, precision, quantile, S, shown } from './alerts.ts';
import { h } from './draws.ts';
import { fromStranger } from './faces.ts';
import { constant, method, type Point } from './published.ts';
import { detect, films, identify, walks, walls, type Camera } from './streets.ts';

type Blanks = Readonly<Record<string, string | number>>;

/** The hash of a draw that the method page names, with its blanks filled in. */
export function drawn(name: string, blanks: Blanks): number {
	const keys = method.draws[name];
	if (!keys) throw new Error(`The method page publishes no draw “${name}”`);
	const [seed = 0, ...rest] = keys.map((key) => {
		if (typeof key === 'number' || !key.startsWith('{')) return key;
		const value = { s: method.seed, ...blanks }[key.slice(1, -1)];
		if (value === undefined) throw new Error(`The draw “${name}” asks for ${key}`);
		return value;
	});
	return h(Number(seed), ...rest);
}
const chance = (name: string, blanks: Blanks): number => drawn(name, blanks) / 2 ** 32;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
function ascending(ids: readonly number[], of: (id: number) => number): number[] {
	const keyed = ids.map((id) => [of(id), id] as const).sort(([a], [b]) => a - b);
	return keyed.map(([, id]) => id);
}

// ── Strangers on the rule ────────────────────────────────────────────────────────────────────────
/** The nearest, the one in the middle and the farthest, by distance from her photograph for a file. */
export function strangersApart(): readonly [number, number, number] {
	const all = upTo(constant('strangers-shown'))
		.map((i) => fromStranger(`stranger-${i}`))
		.sort((a, b) => a - b);
	return [all[0], all[constant('stranger-middle') - 1], all.at(-1)] as [number, number, number];
}

// ── The alerts of a day, in their order ──────────────────────────────────────────────────────────
/** Score of each alert, and whether it is right. */
export function alertsInOrder(): readonly (readonly [score: number, right: boolean])[] {
	const scenes = upTo(n);
	const real = new Set(ascending(scenes, (i) => drawn('scene-kind', { i })).slice(0, e));
	const ranked = ascending(scenes, (i) => drawn('scene-score', { i }));
	const scores = new Map<number, number>();
	for (const isReal of [true, false]) {
		const kind = ranked.filter((i) => real.has(i) === isReal);
		kind.forEach((i, rank) => scores.set(i, shown(quantile(rank, kind.length, isReal ? dPrime : 0))));
	}
	return scenes.flatMap((i) => {
		const score = scores.get(i) as number;
		return score > S ? [[score, real.has(i)] as const] : [];
	});
}

// ── The queue ────────────────────────────────────────────────────────────────────────────────────
interface Alert {
	readonly i: number;
	readonly at: number;
	readonly takes: number;
	readonly waits: number;
}
const MINUTES = 60;
const DAY = 24 * MINUTES;

function alertsOf(k: number, count: number): Alert[] {
	const before = constant('day-before');
	return upTo(count + Math.round((count * before) / DAY))
		.map((i) => {
			const share = chance('alert-comes', { k, i });
			const lasting = (name: string, seconds: number) =>
				(-Math.log(1 - chance(name, { k, i })) * seconds) / 60;
			return {
				i,
				at: i < count ? share * DAY : -share * before,
				takes: lasting('alert-takes', constant('handling')),
				waits: lasting('alert-waits', constant('patience'))
			};
		})
		.sort((a, b) => a.at - b.at);
}

/** The alerts that nobody opens in time. */
function lostWith(people: number, alerts: readonly Alert[]): Set<number> {
	const free = upTo(people).map(() => -Infinity);
	const gone = new Set<number>();
	for (const { i, at, takes, waits } of alerts) {
		const first = Math.min(...free);
		if (first > at + waits) gone.add(i);
		else free[free.indexOf(first)] = Math.max(at, first) + takes;
	}
	return gone;
}

/** Alerts, right ones and lost ones of the day that is drawn: hour by hour, and in all. */
export function dayOfAlerts(): readonly (readonly number[])[] {
	const count = Math.round(24 * perHour(S));
	const tries = upTo(Math.min(constant('day-tries'), Math.floor(constant('day-drawn') / count)));
	const expected = [1, 2, 3, 4].map((people) => lost(S, people) * count);
	const off = (k: number) => {
		const alerts = alertsOf(k, count);
		const ofDay = (people: number) => [...lostWith(people, alerts)].filter((i) => i < count).length;
		return expected.reduce((sum, of, i) => sum + Math.abs(ofDay(i + 1) - of), 0);
	};
	const apart: number[] = [];
	for (const k of tries) if (!(Math.min(...apart) <= constant('day-near'))) apart.push(off(k));
	const day = apart.indexOf(Math.min(...apart));
	const alerts = alertsOf(day, count);
	const gone = lostWith(constant('operators'), alerts);
	const right = new Set(
		ascending(upTo(count), (i) => drawn('alert-right', { k: day, i })).slice(
			0,
			Math.round(count * precision(e))
		)
	);
	const counted = (some: readonly Alert[]) => [
		some.length,
		some.filter(({ i }) => right.has(i)).length,
		some.filter(({ i }) => gone.has(i)).length
	];
	const ofDay = alerts.filter(({ i }) => i < count);
	const hours = upTo(24).map((hour) => counted(ofDay.filter(({ at }) => Math.floor(at / MINUTES) === hour)));
	return [...hours, counted(ofDay)];
}

// ── The gaze on the wall ─────────────────────────────────────────────────────────────────────────
/** Names of the screens that are looked at so many seconds after the beginning, where none shows the fall. */
export function lookedAt(seconds: number): string[] {
	const order = ascending(upTo(N), (i) => drawn('gaze', { i }));
	const dwell = constant('dwell');
	const people = constant('watchers');
	return upTo(people).map((j) => {
		const screen = order[Math.floor((seconds / dwell + (j * N) / people) % N)] as number;
		return `C${String(screen + 1).padStart(2, '0')}`;
	});
}

// ── A metre off ──────────────────────────────────────────────────────────────────────────────────
/** How much less and how much more is identified, in shares, if each camera slides a metre along its wall. */
export function aMetreOff(cameras: readonly Camera[]): { readonly less: number; readonly more: number } {
	const fineness = Math.max(detect, identify);
	const met = (camera: Camera) =>
		upTo(walks.length).filter((walk) => (walks[walk] ?? []).some((point) => films(camera, point, fineness)));
	const union = (lists: readonly (readonly number[])[]) => new Set(lists.flat()).size;
	const inPlace = union(cameras.map(met));
	const ways = cameras.map((camera) => [1, -1].map((way) => met(slid(camera, way * constant('slide')))));
	const shares = upTo(constant('slides')).map(
		(k) => union(ways.map((both, i) => both[drawn('one-metre', { k, i }) % 2] as number[])) / inPlace
	);
	return { less: Math.max(0, 1 - Math.min(...shares)), more: Math.max(0, Math.max(...shares) - 1) };
}

/** A camera further along the walls of its building, round corners too. */
function slid(camera: Camera, metres: number): Camera {
	const [x1, y1, long, ux, uy] = lineOf(camera.wall);
	const along = (camera.x - x1) * ux + (camera.y - y1) * uy + metres;
	if (along < 0) return hungOn(before(camera.wall), camera, lineOf(before(camera.wall))[2] + along);
	return along > long ? hungOn(after(camera.wall), camera, along - long) : hungOn(camera.wall, camera, along);
}

/** Where a wall begins, how long it is, and which way it goes. */
function lineOf(wall: number): readonly [x: number, y: number, long: number, ux: number, uy: number] {
	const [[x1, y1], [x2, y2]] = walls[wall] as readonly [Point, Point];
	const long = Math.hypot(x2 - x1, y2 - y1);
	return [x1, y1, long, (x2 - x1) / long, (y2 - y1) / long];
}

/** The bracket leads to the same side of the wall as on the one before. */
function hungOn(wall: number, camera: Camera, along: number): Camera {
	const [x0, y0, , ux0, uy0] = lineOf(camera.wall);
	const out = (camera.x - x0) * uy0 - (camera.y - y0) * ux0;
	const [x, y, , ux, uy] = lineOf(wall);
	return { ...camera, wall, x: x + ux * along + uy * out, y: y + uy * along - ux * out };
}

/** The neighbours of a wall: of the same building, one begins where the other ends. */
const meets = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1];
const after = (wall: number) =>
	walls.findIndex(([begin]) => meets(begin, (walls[wall] as (typeof walls)[0])[1]));
const before = (wall: number) =>
	walls.findIndex(([, end]) => meets(end, (walls[wall] as (typeof walls)[0])[0]));

/** What each screen of the wall shows: a piece of the same plan, as a camera would frame it. */
import { sees, viewPolygon } from '#lib/model/coverage.ts';
import { isStreet } from '#lib/model/at-point.ts';
import type { District } from '#lib/model/district.ts';
import { contains, radians, type Point, type Ring } from '#lib/model/geometry.ts';
import { random } from '#lib/model/random.ts';
import { round } from '#lib/chart/path.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { camerasKept, type CameraInForce } from '../cameras-in-force.ts';
import { densities, optics } from '../lens.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Width of a picture in its own units; its height follows from `RATIO`. */
export const SHOT = 1000;
/** Height of a picture over its width, as old monitors have it. */
export const RATIO = 0.75;

/** A framing of the plan. The camera's own direction is up; streets elsewhere may also be mirrored. */
export interface Framing {
	/** Middle of the picture, in metres. */
	readonly x: number;
	readonly y: number;
	readonly cos: number;
	readonly sin: number;
	readonly mirror: 1 | -1;
	/** Metres across the picture. */
	readonly span: number;
}

export interface Shot {
	readonly framing: Framing;
	/** Footprints, each a flat list of coordinates in units of the picture. */
	readonly blocks: readonly (readonly number[])[];
	/** What the camera sees, for those of the district; streets elsewhere show whoever is in the picture. */
	readonly sight: Ring | null;
	/** Which of the moments it shows: 0 is now, others are as far from it as their number says. */
	readonly moment: number;
	/** Where in the picture the fall happens, if the camera films its place. */
	readonly fall: Point | null;
}

/** Streets elsewhere live the same twelve minutes, but each at one of so many other moments. */
export const MOMENTS = 8;
/** A picture shows between so many metres of street from side to side. */
const NARROWEST = 30;
const WIDEST = 60;
const ELSEWHERE = 38;
/** Part of a picture, along each edge, in which nobody is drawn so that nobody is cut; heads need more. */
const MARGIN = 30;
const HEAD = 140;
/** The lower left corner, where the screen's name stands over whoever is there. */
const NAME = { width: 340, top: 590 };
/** Frame of a picture that its streets leave free. */
const INSET = 5;

interface Known {
	readonly key: string;
	readonly shots: readonly Shot[];
}
const known = new WeakMap<World, Known>();

/** So many shots: the district's cameras first, then streets elsewhere. The latest are kept. */
export function shotsOf(world: World, choices: Choices, screens: number): readonly Shot[] {
	const cameras = camerasKept(world, choices).slice(0, screens);
	const { width, angle } = optics(choices);
	const { detect } = densities(choices);
	const key = [
		screens,
		width,
		angle,
		detect,
		...cameras.flatMap(({ x, y, heading }) => [x, y, heading])
	].join();
	const last = known.get(world);
	if (last?.key === key) return last.shots;
	const shots = Array.from({ length: screens }, (_, screen) => {
		const camera = cameras[screen];
		return camera ? filmed(world, choices, camera) : elsewhere(world, screen);
	});
	known.set(world, { key, shots });
	return shots;
}

/** Where somebody falls in the story, and when. */
export function fallOf({ scenario, district }: World) {
	const fall = scenario.incidents.find(({ kind }) => kind === 'fall');
	const at = fall && district.places[fall.place];
	return fall && at ? { at, from: fall.at, until: fall.at + fall.seconds } : undefined;
}

/** All that a camera sees, with its own direction up, and the place of the fall if it sees that. */
function filmed(world: World, choices: Choices, camera: CameraInForce): Shot {
	const { district } = world;
	const { detect } = densities(choices);
	const lens = optics(choices);
	const sight = viewPolygon(district, camera, lens, detect);
	const turned = { ...turn(-90 - camera.heading), x: 0, y: 0, mirror: 1 as const, span: SHOT };
	const [left, top, right, bottom] = bounds(sight.map(([x, y]) => project(turned, x, y)));
	const span = Math.min(WIDEST, Math.max(NARROWEST, right - left, (bottom - top) / RATIO));
	const at = fallOf(world)?.at;
	const fallen = at && sees(district, camera, lens, detect, at) ? at : undefined;
	const place = fallen && project(turned, ...fallen);
	// Where the picture cannot hold all of it, it holds the fall.
	const keep = (low: number, high: number, size: number, point: number | undefined) => {
		const middle = (low + high) / 2;
		const slack = size * 0.2;
		return point === undefined ? middle : Math.min(point + slack, Math.max(point - slack, middle));
	};
	const u = keep(left, right, span, place?.[0]) - SHOT / 2;
	const v = keep(top, bottom, span * RATIO, place?.[1]) - (SHOT * RATIO) / 2;
	const framing: Framing = {
		...turned,
		x: u * turned.cos + v * turned.sin,
		y: v * turned.cos - u * turned.sin,
		span
	};
	return {
		framing,
		blocks: blocksIn(district, framing),
		sight: sight.map(([x, y]) => [round(x), round(y)]),
		moment: 0,
		fall: fallen ? project(framing, ...fallen) : null
	};
}

/** A street of the same town that the story does not tell of: a piece of the plan, turned, mirrored and at another time. */
function elsewhere({ district, seed }: World, screen: number): Shot {
	const chance = (...keys: (string | number)[]) => random(seed, 'wall', screen, ...keys);
	let [x, y] = [district.width / 2, district.height / 2];
	for (let attempt = 0; attempt < 50; attempt++) {
		[x, y] = [
			25 + chance('x', attempt) * (district.width - 50),
			20 + chance('y', attempt) * (district.height - 40)
		];
		if (isStreet(district, x, y)) break;
	}
	const framing: Framing = {
		...turn(chance('turn') * 360),
		x,
		y,
		mirror: chance('mirror') < 0.5 ? 1 : -1,
		span: NARROWEST + chance('span') * (ELSEWHERE - NARROWEST)
	};
	const moment = 1 + (screen % (MOMENTS - 1));
	return { framing, blocks: blocksIn(district, framing), sight: null, moment, fall: null };
}

/**
 * The moments that the wall shows, by their number: now, and others spread over the twelve minutes. Now does not begin
 * again when these are over; streets elsewhere do.
 */
export const momentsAt = ({ timeline: { at, duration } }: World, seconds: number): Moment[] =>
	Array.from({ length: MOMENTS }, (_, moment) =>
		at(moment === 0 ? seconds : (seconds + (moment * duration) / MOMENTS) % duration)
	);

const seen = new WeakMap<Moment, Map<Shot, readonly number[]>>();

/** Those in a picture: x and y in its units and 1 for who lies on the ground, one after the other. */
export function peopleIn(shot: Shot, moment: Moment): readonly number[] {
	const known = seen.get(moment) ?? new Map<Shot, readonly number[]>();
	seen.set(moment, known);
	const people = known.get(shot) ?? look(shot, moment);
	known.set(shot, people);
	return people;
}

function look({ framing, sight }: Shot, { figures }: Moment): number[] {
	const people: number[] = [];
	const [x0, y0] = [framing.x, framing.y];
	const near = framing.span * 0.65;
	for (const { x, y, pose, mark } of figures) {
		if (x < x0 - near || x > x0 + near || y < y0 - near || y > y0 + near) continue;
		// Elsewhere, nobody of the story: they are in the district.
		if (sight ? !contains(sight, x, y) : mark !== undefined) continue;
		const [u, v] = project(framing, x, y);
		if (u < MARGIN || u > SHOT - MARGIN || v < HEAD || v > SHOT * RATIO - MARGIN) continue;
		if (u < NAME.width && v > NAME.top) continue;
		people.push(Math.round(u), Math.round(v), pose === 'fallen' || pose === 'asleep' ? 1 : 0);
	}
	return people;
}

function turn(degrees: number): { readonly cos: number; readonly sin: number } {
	const angle = radians(degrees);
	return { cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** A point of the plan in units of a picture: (0, 0) is its upper left corner. */
function project({ x, y, cos, sin, mirror, span }: Framing, px: number, py: number): Point {
	const [dx, dy] = [px - x, py - y];
	const [u, v] = [(dx * cos - dy * sin) * mirror, dx * sin + dy * cos];
	return [(u / span) * SHOT + SHOT / 2, (v / span) * SHOT + (SHOT * RATIO) / 2];
}

function bounds(points: readonly Point[]): [left: number, top: number, right: number, bottom: number] {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function blocksIn({ buildings }: District, framing: Framing): number[][] {
	return buildings.flatMap(({ ring }) => {
		const inside = clip(ring.map(([x, y]) => project(framing, x, y)));
		return inside.length < 3 ? [] : [inside.flatMap(([u, v]) => [Math.round(u), Math.round(v)])];
	});
}

/** The part of a ring in a picture: cut along one edge after the other (Sutherland–Hodgman). */
function clip(ring: Ring): Ring {
	const within = (axis: 0 | 1, sign: 1 | -1, edge: number) => (points: Ring) =>
		points.flatMap((point, i) => {
			const before = points[(i + points.length - 1) % points.length] as Point;
			const [a, b] = [(before[axis] - edge) * sign, (point[axis] - edge) * sign];
			const t = a / (a - b);
			const crossing: Point = [
				before[0] + (point[0] - before[0]) * t,
				before[1] + (point[1] - before[1]) * t
			];
			return a >= 0 !== b >= 0 ? (b >= 0 ? [crossing, point] : [crossing]) : b >= 0 ? [point] : [];
		});
	const [right, bottom] = [SHOT - INSET, SHOT * RATIO - INSET];
	const edges = [within(0, 1, INSET), within(0, -1, right), within(1, 1, INSET), within(1, -1, bottom)];
	return edges.reduce((points, cut) => cut(points), ring);
}

/** The picture on each screen of the wall: a part of the plan, framed as by a camera. */
import { canSee, viewPolygon } from '#lib/model/cameras/coverage.ts';
import { isStreet } from '#lib/model/district/hit-test.ts';
import type { District } from '#lib/model/district/district.ts';
import { contains, radians, type Point, type Ring } from '#lib/model/maths/geometry.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import { random } from '#lib/model/maths/random.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import { chosenCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Width of a shot in its own units. Its height follows from `SHOT_RATIO`. */
export const SHOT_WIDTH = 1000;
/** Ratio of height to width of a shot, as on old monitors. */
export const SHOT_RATIO = 0.75;

/** Framing of a part of the plan. The direction of the camera is up. Streets elsewhere may be mirrored. */
export interface Framing {
	/** Centre of the picture, in metres. */
	readonly x: number;
	readonly y: number;
	/** Cosine and sine of the rotation. */
	readonly cos: number;
	readonly sin: number;
	/** −1 if the picture is mirrored. */
	readonly mirror: 1 | -1;
	/** Width of the picture, in metres. */
	readonly span: number;
}

/** The picture on a screen. */
export interface Shot {
	readonly framing: Framing;
	/** Footprints of buildings, each a flat list of coordinates in units of the shot. */
	readonly blocks: readonly (readonly number[])[];
	/** Area that the camera films; null for streets elsewhere, which show everyone in the picture. */
	readonly coverage: Ring | null;
	/** Index into `momentsAt`; 0 is the current time. */
	readonly momentIndex: number;
	/** Place of the fall in units of the shot; null if the camera does not film it. */
	readonly fall: Point | null;
}

/** Number of different times on the wall. Streets elsewhere show the same scenario at other times. */
export const MOMENT_COUNT = 8;
/** Smallest width of a picture, in metres. */
const MIN_SPAN = 30;
/** Largest width of a picture, in metres. */
const MAX_SPAN = 60;
/** Largest width of a picture of streets elsewhere, in metres. */
const MAX_SPAN_ELSEWHERE = 38;
/**
 * Margin at the edges of a picture in which no people are drawn, so that none is cut off, in units of the
 * shot.
 */
const EDGE_MARGIN = 45;
/** Margin at the top in which no people are drawn. Heads need more space than feet. */
const TOP_MARGIN = 200;
/** Height of the strip along the lower edge in which no people are drawn, in units of the shot. The name of the screen is there. */
export const NAME_STRIP = 185;
/** Distance from the centre of a picture beyond which nothing is in it, as a share of its width: a little more than to a corner. */
const NEAR_SHARE = 0.65;
/** Border that the streets leave free, in units of the shot. */
const BORDER = 5;

interface CachedShots {
	readonly key: string;
	readonly shots: readonly Shot[];
}
const cache = new WeakMap<World, CachedShots>();

/**
 * Returns the shots of the wall: the cameras of the district first, then streets elsewhere. The last result
 * is cached.
 * @param screens number of screens
 */
export function createShots(world: World, choices: Choices, screens: number): readonly Shot[] {
	const cameras = chosenCameras(world, choices).slice(0, screens);
	const { width, angle } = chosenOptics(choices);
	const { detect } = chosenDensities(choices);
	const key = [
		screens,
		width,
		angle,
		detect,
		...cameras.flatMap(({ x, y, heading }) => [x, y, heading])
	].join();
	const last = cache.get(world);
	if (last?.key === key) return last.shots;
	const shots = Array.from({ length: screens }, (_, screen) => {
		const camera = cameras[screen];
		return camera ? shotOfCamera(world, choices, camera) : shotElsewhere(world, screen);
	});
	cache.set(world, { key, shots });
	return shots;
}

/** Returns the place of the fall in metres and its period in seconds, or `undefined` without one. */
export function findFall({ scenario, district }: World) {
	const fall = scenario.incidents.find(({ kind }) => kind === 'fall');
	const at = fall && district.places[fall.place];
	return fall && at ? { at, from: fall.at, until: fall.at + fall.seconds } : undefined;
}

/**
 * Returns the shot of a camera: the area that it films, with its direction up. If not everything fits, the
 * place of the fall is in the picture.
 */
function shotOfCamera(world: World, choices: Choices, camera: ActiveCamera): Shot {
	const { district } = world;
	const { detect } = chosenDensities(choices);
	const lens = chosenOptics(choices);
	const sight = viewPolygon(district, camera, lens, detect);
	const rotation = { ...rotationOf(-90 - camera.heading), x: 0, y: 0, mirror: 1 as const, span: SHOT_WIDTH };
	const [left, top, right, bottom] = boundsOf(sight.map(([x, y]) => project(rotation, x, y)));
	const span = Math.min(MAX_SPAN, Math.max(MIN_SPAN, right - left, (bottom - top) / SHOT_RATIO));
	const at = findFall(world)?.at;
	const fallPoint = at && canSee(district, camera, lens, detect, at) ? at : undefined;
	const place = fallPoint && project(rotation, ...fallPoint);
	// If the picture cannot contain everything, it contains the fall.
	const clampCentre = (low: number, high: number, size: number, point: number | undefined) => {
		const middle = (low + high) / 2;
		const slack = size * 0.2;
		return point === undefined ? middle : Math.min(point + slack, Math.max(point - slack, middle));
	};
	const u = clampCentre(left, right, span, place?.[0]) - SHOT_WIDTH / 2;
	const v = clampCentre(top, bottom, span * SHOT_RATIO, place?.[1]) - (SHOT_WIDTH * SHOT_RATIO) / 2;
	const framing: Framing = {
		...rotation,
		x: u * rotation.cos + v * rotation.sin,
		y: v * rotation.cos - u * rotation.sin,
		span
	};
	return {
		framing,
		blocks: clipBlocks(district, framing),
		coverage: sight.map(([x, y]) => [roundToTenth(x), roundToTenth(y)]),
		momentIndex: 0,
		fall: fallPoint ? project(framing, ...fallPoint) : null
	};
}

/**
 * Returns a shot of a street elsewhere: a random part of the plan, rotated, perhaps mirrored, and at another
 * time.
 */
function shotElsewhere({ district, seed }: World, screen: number): Shot {
	const draw = (...keys: (string | number)[]) => random(seed, 'wall', screen, ...keys);
	let [x, y] = [district.width / 2, district.height / 2];
	for (let attempt = 0; attempt < 50; attempt++) {
		[x, y] = [
			25 + draw('x', attempt) * (district.width - 50),
			20 + draw('y', attempt) * (district.height - 40)
		];
		if (isStreet(district, x, y)) break;
	}
	const framing: Framing = {
		...rotationOf(draw('turn') * 360),
		x,
		y,
		mirror: draw('mirror') < 0.5 ? 1 : -1,
		span: MIN_SPAN + draw('span') * (MAX_SPAN_ELSEWHERE - MIN_SPAN)
	};
	const moment = 1 + (screen % (MOMENT_COUNT - 1));
	return { framing, blocks: clipBlocks(district, framing), coverage: null, momentIndex: moment, fall: null };
}

/**
 * Returns the moments that the wall shows: the current one, then others spread over the scenario. Only the
 * others repeat after its end.
 */
export const momentsAt = ({ timeline: { at, duration } }: World, seconds: number): Moment[] =>
	Array.from({ length: MOMENT_COUNT }, (_, moment) =>
		at(moment === 0 ? seconds : (seconds + (moment * duration) / MOMENT_COUNT) % duration)
	);

const cachedPeople = new WeakMap<Moment, Map<Shot, readonly number[]>>();

/**
 * Returns the people in a shot as a flat list of x, y in its units, and 1 for a person lying down or 0.
 * Cached.
 */
export function peopleInShot(shot: Shot, moment: Moment): readonly number[] {
	const byShot = cachedPeople.get(moment) ?? new Map<Shot, readonly number[]>();
	cachedPeople.set(moment, byShot);
	const people = byShot.get(shot) ?? findPeople(shot, moment);
	byShot.set(shot, people);
	return people;
}

function findPeople({ framing, coverage }: Shot, { figures }: Moment): number[] {
	const people: number[] = [];
	const [x0, y0] = [framing.x, framing.y];
	const near = framing.span * NEAR_SHARE;
	for (const { x, y, pose, mark } of figures) {
		if (x < x0 - near || x > x0 + near || y < y0 - near || y > y0 + near) continue;
		// People of the story are in the district only.
		if (coverage ? !contains(coverage, x, y) : mark !== undefined) continue;
		const [u, v] = project(framing, x, y);
		if (
			u < EDGE_MARGIN ||
			u > SHOT_WIDTH - EDGE_MARGIN ||
			v < TOP_MARGIN ||
			v > SHOT_WIDTH * SHOT_RATIO - NAME_STRIP
		)
			continue;
		people.push(Math.round(u), Math.round(v), pose === 'fallen' || pose === 'asleep' ? 1 : 0);
	}
	return people;
}

function rotationOf(degrees: number): { readonly cos: number; readonly sin: number } {
	const angle = radians(degrees);
	return { cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** Converts a point of the plan to units of a shot, with the origin in the upper left corner. */
function project({ x, y, cos, sin, mirror, span }: Framing, px: number, py: number): Point {
	const [dx, dy] = [px - x, py - y];
	const [u, v] = [(dx * cos - dy * sin) * mirror, dx * sin + dy * cos];
	return [(u / span) * SHOT_WIDTH + SHOT_WIDTH / 2, (v / span) * SHOT_WIDTH + (SHOT_WIDTH * SHOT_RATIO) / 2];
}

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

function boundsOf(points: readonly Point[]): Bounds {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The boxes around the buildings of a district, in metres. */
const boxesOf = memoizeFor(({ buildings }: District) => buildings.map(({ ring }) => boundsOf(ring)));

function clipBlocks(district: District, framing: Framing): number[][] {
	const { x, y, span } = framing;
	const near = span * NEAR_SHARE;
	const boxes = boxesOf(district);
	return district.buildings.flatMap(({ ring }, building) => {
		const [left, top, right, bottom] = boxes[building] as Bounds;
		// Most buildings are elsewhere.
		if (left > x + near || right < x - near || top > y + near || bottom < y - near) return [];
		const inside = clip(ring.map(([x, y]) => project(framing, x, y)));
		return inside.length < 3 ? [] : [inside.flatMap(([u, v]) => [Math.round(u), Math.round(v)])];
	});
}

/** Clips a ring to a shot, edge by edge (Sutherland–Hodgman). */
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
	const [right, bottom] = [SHOT_WIDTH - BORDER, SHOT_WIDTH * SHOT_RATIO - BORDER];
	const edges = [within(0, 1, BORDER), within(0, -1, right), within(1, 1, BORDER), within(1, -1, bottom)];
	return edges.reduce((points, cut) => cut(points), ring);
}

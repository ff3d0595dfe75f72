/** “Seeing” by brute force: a ray from each camera to the centre of every square metre. */
import { hash32 } from './hash-and-normal.ts';
import { lazy } from './lazy.ts';
import { requireConstant, district, type Point } from './published.ts';

/** A camera, in metres. */
export interface Camera {
	readonly x: number;
	readonly y: number;
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
	/** Index of its wall. */
	readonly wall: number;
}

type Wall = readonly [Point, Point];
const wallsOf = (ring: readonly Point[]): Wall[] =>
	ring.map((corner, i) => [corner, ring[(i + 1) % ring.length] as Point]);
/** All walls of the district. */
export const walls = district.buildings.flatMap(({ ring }) => wallsOf(ring));

/** Tests whether a point is inside a ring (even–odd rule). */
function contains(ring: readonly Point[], [x, y]: Point): boolean {
	let isInside = false;
	for (const [[x1, y1], [x2, y2]] of wallsOf(ring))
		if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
	return isInside;
}

/** Centres of the square metres of street. */
export const street: Point[] = [];
for (let y = 0.5; y < district.height; y++)
	for (let x = 0.5; x < district.width; x++)
		if (!district.buildings.some(({ ring }) => contains(ring, [x, y]))) street.push([x, y]);

/** Tests whether a segment crosses a wall. */
function crosses([ax, ay]: Point, [bx, by]: Point, [[cx, cy], [dx, dy]]: Wall): boolean {
	const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
		(qx - px) * (ry - py) - (qy - py) * (rx - px);
	return (
		side(ax, ay, bx, by, cx, cy) > 0 !== side(ax, ay, bx, by, dx, dy) > 0 &&
		side(cx, cy, dx, dy, ax, ay) > 0 !== side(cx, cy, dx, dy, bx, by) > 0
	);
}

/** Tests whether no wall is between two points. */
export const isUnobstructed = (from: Point, to: Point): boolean =>
	!walls.some((wall) => crosses(from, to, wall));

/** Returns the angle between the heading of a camera and a point, in degrees, 0 … 180. */
const angleTo = ({ x, y, heading }: Camera, [px, py]: Point): number => {
	const off = (Math.atan2(py - y, px - x) * 180) / Math.PI - heading;
	return Math.abs(((((off + 180) % 360) + 360) % 360) - 180);
};

/** Image width in pixels. */
export const imageWidth = requireConstant('sensor');
/** Field of view in degrees. */
export const fieldOfView = requireConstant('lens');
/** Returns the reach R(q) in metres at a density in pixels per metre. */
export const reachAt = (q: number): number =>
	imageWidth / (2 * q * Math.tan((fieldOfView / 2) * (Math.PI / 180)));
/** Returns the pixels per metre at a distance in metres. */
export const pixelDensity = (d: number): number =>
	imageWidth / (2 * d * Math.tan((fieldOfView / 2) * (Math.PI / 180)));
/** Returns the distance between a camera and a point. */
export const distanceFrom = ({ x, y }: Camera, [px, py]: Point): number => Math.hypot(px - x, py - y);

/** Tests whether a camera has a line of sight to a point in its field of view, at any distance. */
export const hasLineOfSight = (camera: Camera, point: Point): boolean =>
	angleTo(camera, point) <= fieldOfView / 2 + 1e-7 && isUnobstructed([camera.x, camera.y], point);
/** Tests whether a camera films a point at a density q in pixels per metre. */
export const films = (camera: Camera, point: Point, q: number): boolean =>
	distanceFrom(camera, point) <= reachAt(q) && hasLineOfSight(camera, point);

/** Edition of the standard, and its densities in pixels per metre. */
export const standardEdition = requireConstant('standard');
export const detectDensity = requireConstant(`detect-${standardEdition}`);
export const identifyDensity = requireConstant(`identify-${standardEdition}`);

/** Optics for which the best places are chosen, independent of the lens of the story. */
const placementOptics = {
	angle: requireConstant('placed-angle'),
	reach:
		requireConstant('placed-width') /
		(2 * requireConstant('placed-for') * Math.tan((requireConstant('placed-angle') / 2) * (Math.PI / 180)))
};

/** Returns all candidate cameras with the squares that each films. Lines of sight are tested once per mount. */
const candidates = lazy((): { camera: Camera; squares: number[] }[] => {
	const headings = requireConstant('headings');
	let wall = -1;
	return district.buildings.flatMap(({ ring }) => {
		const turn = Math.sign(
			ring.reduce(
				(sum, [x, y], i) =>
					sum + x * (ring[(i + 1) % ring.length] as Point)[1] - (ring[(i + 1) % ring.length] as Point)[0] * y,
				0
			)
		);
		return wallsOf(ring).flatMap(([[x1, y1], [x2, y2]]) => {
			wall++;
			const on = wall;
			const length = Math.hypot(x2 - x1, y2 - y1);
			const parts = Math.max(1, Math.round(length / requireConstant('spacing')));
			const out = turn * requireConstant('bracket');
			return Array.from({ length: parts + 1 }, (_, part) => {
				const x = x1 + ((x2 - x1) * part) / parts + ((y2 - y1) / length) * out;
				const y = y1 + ((y2 - y1) * part) / parts - ((x2 - x1) / length) * out;
				const near = street.flatMap((point, i) => {
					const distance = Math.hypot(point[0] - x, point[1] - y);
					return distance <= placementOptics.reach && isUnobstructed([x, y], point) ? [i] : [];
				});
				return Array.from({ length: headings }, (_, i) => {
					const camera = { x, y, heading: (i * 360) / headings, wall: on };
					const squares = near.filter(
						(each) => angleTo(camera, street[each] as Point) <= placementOptics.angle / 2 + 1e-7
					);
					return { camera, squares };
				});
			}).flat();
		});
	});
});

/** Returns the best cameras, and the square metres that each adds. */
export const bestCameras = lazy(() => {
	const all = candidates();
	const covered = new Set<number>();
	return Array.from({ length: requireConstant('most-cameras') }, () => {
		let chosen = all[0] as (typeof all)[number];
		let gain = -1;
		for (const candidate of all) {
			if (candidate.squares.length <= gain) continue;
			const added = candidate.squares.reduce((sum, square) => sum + (covered.has(square) ? 0 : 1), 0);
			if (added > gain) [chosen, gain] = [candidate, added];
		}
		for (const square of chosen.squares) covered.add(square);
		return { ...chosen.camera, gain };
	});
});

/** Returns the median share of the street filmed by a number of randomly placed cameras. */
export function randomCoverage(cameras: number): number {
	const some = candidates().filter(({ squares }) => squares.length > 0);
	const shares = Array.from({ length: requireConstant('draws') }, (_, draw) => {
		const seen = new Set<number>();
		for (let i = 0; i < cameras; i++) {
			const pick = hash32(requireConstant('chance-seed'), 'random-placement', draw, i) % some.length;
			for (const square of some[pick]?.squares ?? []) seen.add(square);
		}
		return seen.size / street.length;
	}).sort((a, b) => a - b);
	const half = shares.length / 2;
	return ((shares[half - 1] ?? NaN) + (shares[half] ?? NaN)) / 2;
}

const filmedSquares = new Map<string, readonly number[]>();
/** Returns the squares that a camera films at a density q. Memoized, because tables add one camera after the other. */
function squaresOf(camera: Camera, q: number): readonly number[] {
	const key = [camera.x, camera.y, camera.heading, q].join(' ');
	const squares =
		filmedSquares.get(key) ?? street.flatMap((point, i) => (films(camera, point, q) ? [i] : []));
	filmedSquares.set(key, squares);
	return squares;
}
/** Counts the squares that cameras see at a density q. */
export const seenArea = (cameras: readonly Camera[], q: number): number =>
	new Set(cameras.flatMap((camera) => squaresOf(camera, q))).size;

function distanceToWall([px, py]: Point, [[x1, y1], [x2, y2]]: Wall): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const share = Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy)));
	return Math.hypot(px - x1 - share * dx, py - y1 - share * dy);
}

/** Returns the smallest distance between a segment and a wall. */
function gap(a: Point, b: Point, wall: Wall): number {
	if (crosses(a, b, wall)) return 0;
	return Math.min(
		distanceToWall(a, wall),
		distanceToWall(b, wall),
		...wall.map((end) => distanceToWall(end, [a, b]))
	);
}

/** Returns the shortest walks between the entrances, as midpoints of pieces of about one metre. */
export const walks = lazy((): Point[][] => {
	const corners = district.buildings.flatMap(({ ring }) => {
		const turn = Math.sign(
			ring.reduce(
				(sum, [x, y], i) =>
					sum + x * (ring[(i + 1) % ring.length] as Point)[1] - (ring[(i + 1) % ring.length] as Point)[0] * y,
				0
			)
		);
		const lines = wallsOf(ring).map(([[x1, y1], [x2, y2]]) => {
			const length = Math.hypot(x2 - x1, y2 - y1);
			// Outward normal of the wall.
			return [(turn * (y2 - y1)) / length, (turn * (x1 - x2)) / length] as const;
		});
		return ring.map(([x, y], i): Point => {
			const [ax, ay] = lines[(i + ring.length - 1) % ring.length] as readonly [number, number];
			const [bx, by] = lines[i] as readonly [number, number];
			// At an equal distance from both walls: the corner of the outline moved outwards.
			const share = requireConstant('corner') / (1 + ax * bx + ay * by);
			return [x + (ax + bx) * share, y + (ay + by) * share];
		});
	});
	const nodes = [...district.entrances.map(({ at }) => at), ...corners];
	const links = nodes.map((a) =>
		nodes.map((b) =>
			a !== b && walls.every((wall) => gap(a, b, wall) >= requireConstant('clear'))
				? Math.hypot(a[0] - b[0], a[1] - b[1])
				: Infinity
		)
	);
	const paths: Point[][] = [];
	for (let from = 0; from < district.entrances.length; from++) {
		const lengths = nodes.map((_, i) => (i === from ? 0 : Infinity));
		const before = nodes.map(() => from);
		const open = new Set(nodes.keys());
		while (open.size > 0) {
			const next = [...open].reduce((a, b) => ((lengths[b] as number) < (lengths[a] as number) ? b : a));
			open.delete(next);
			for (const to of open) {
				const length = (lengths[next] as number) + (links[next]?.[to] as number);
				if (length < (lengths[to] as number)) [lengths[to], before[to]] = [length, next];
			}
		}
		for (let to = from + 1; to < district.entrances.length; to++) {
			const path = [to];
			while (path[0] !== from) path.unshift(before[path[0] as number] as number);
			paths.push(path.map((node) => nodes[node] as Point));
		}
	}
	return paths.map((path) =>
		path.slice(1).flatMap(([x2, y2], i) => {
			const [x1, y1] = path[i] as Point;
			const parts = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1)));
			return Array.from({ length: parts }, (_, part): Point => {
				const share = (part + 0.5) / parts;
				return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
			});
		})
	);
});

/** Returns the mean filmed metres of a walk (`m`), and the shares of walks never filmed and identified (`i`). */
export function exposure(cameras: readonly Camera[]) {
	const filmed = walks().map((walk) =>
		walk.filter((point) => cameras.some((each) => films(each, point, detectDensity)))
	);
	const known = filmed.filter((points) =>
		points.some((point) => cameras.some((each) => films(each, point, identifyDensity)))
	);
	return {
		count: 2 * walks().length,
		m: filmed.flat().length / walks().length,
		unseen: filmed.filter(({ length }) => length === 0).length / walks().length,
		i: known.length / walks().length
	};
}

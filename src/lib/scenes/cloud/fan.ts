/**
 * All people as a fan. At its apex is entry 4,117, which resembles the lookalike, and the distance from it has a
 * meaning. The position along the arc is arbitrary, so people are spread evenly.
 */
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { formatCount } from '../shared/plural.ts';
import { centreIndex, entryPositions, type CloudData } from './data.ts';

/** Maximum distance of the fan, and distance from its apex to the left edge, for the circle of the lowest threshold. */
const [MAX_DISTANCE, APEX_MARGIN] = [9.4, 1.75];
/** Maximum half angle, in radians. */
const MAX_HALF_ANGLE = 0.85;
/** Distances at which an arc is drawn. */
const ARC_DISTANCES = [2, 4, 6, 8];
/** Height for the numbers of the arcs, in units. */
const NUMBERS_HEIGHT = LABEL_SIZE * 1.3;
/** Position of the lookalike along her arc, from -1 at the top to 1 at the bottom. */
const LOOKALIKE_POSITION = 0.62;

/** Position and size of the fan in units. `x` and `y` are those of its apex. */
export interface Fan {
	readonly x: number;
	readonly y: number;
	/** Units of the viewport per unit of distance between faces. */
	readonly scale: number;
	/** Half its height, as a distance between faces. */
	readonly halfHeight: number;
	/** Position of the lookalike in units. */
	readonly lookalike: readonly [x: number, y: number];
}

/** Returns the largest fan that fits a rectangle. */
export function fitFan({ street }: CloudData, { x, y, width, height }: Rect): Fan {
	const scale = roundToTenth(
		Math.min(width / (MAX_DISTANCE + APEX_MARGIN), (height - NUMBERS_HEIGHT) / 2 / (APEX_MARGIN + 0.1))
	);
	const tall = Math.min(height - NUMBERS_HEIGHT, 2 * MAX_DISTANCE * scale * Math.sin(MAX_HALF_ANGLE));
	const at = { x: roundToTenth(x + APEX_MARGIN * scale), y: roundToTenth(y + (height - NUMBERS_HEIGHT) / 2) };
	// Rounded to 0.1, so that similar viewports share the memoized dots.
	const half = Math.floor((tall / 2 / scale) * 10) / 10;
	const [right, down] = pointAt(street.distance, LOOKALIKE_POSITION, half);
	return {
		...at,
		scale,
		halfHeight: half,
		lookalike: [at.x + right * scale, at.y + down * scale]
	};
}

/**
 * Returns half the opening angle of a fan of a given half height. It is the same at every distance; otherwise the
 * fan would be cut off flat at top and bottom.
 */
const halfAngle = (half: number): number =>
	Math.min(MAX_HALF_ANGLE, Math.asin(Math.min(1, half / MAX_DISTANCE)));

/** Returns the point at a distance and at a position along its arc, from -1 at the top to 1 at the bottom. */
function pointAt(away: number, along: number, half: number): [x: number, y: number] {
	const angle = along * halfAngle(half);
	return [away * Math.cos(angle), away * Math.sin(angle)];
}

/** Returns the side of a dot as a distance between faces. Dots of low fans are smaller. */
const dotSize = (half: number): number => (half < 3 ? 0.02 : 0.03);

/** Inverse of the golden ratio. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
/**
 * Returns the position for an index, -1 to 1. All positions are evenly spread, and successive ones far apart
 * (golden ratio sequence).
 */
const spread = (index: number): number => 2 * ((index * GOLDEN_RATIO) % 1) - 1;

const memoizedDots = new WeakMap<World, Map<string, string>>();

/** Returns the dots of the watchlist as one path; memoized by the number of dots and the half height of the fan. */
function watchlistPath(world: World, dots: number, half: number): string {
	const cache = memoizedDots.get(world) ?? new Map<string, string>();
	memoizedDots.set(world, cache);
	const key = `${dots} ${half}`;
	const found = cache.get(key) ?? computeWatchlistPath(world, dots, half);
	cache.set(key, found);
	return found;
}

function computeWatchlistPath(world: World, dots: number, half: number): string {
	const points = entryPositions(world, dots);
	const fanned = new Float32Array(2 * dots);
	for (let n = 0; n < dots; n++) {
		const away = Math.hypot(points[2 * n] ?? 0, points[2 * n + 1] ?? 0);
		fanned.set(pointAt(away, spread(n), half), 2 * n);
	}
	return dotsPath(fanned, dots, centreIndex(world), dotSize(half));
}

/** Draws the watchlist, arcs, passers-by, and the circle of the threshold. */
export function drawFan(measured: CloudData, fan: Fan, world: World): Partial<Drawing> {
	const { x, y, scale, halfHeight, lookalike } = fan;
	const { radius, isListed, isInside, dots, street } = measured;
	const size = Math.max(LABEL_SIZE * 0.8, Math.min(LABEL_SIZE * 2, scale * 0.36));
	const arcs = ARC_DISTANCES.map((away) => {
		const [right, down] = pointAt(away, 1, halfHeight).map((value) => value * scale) as [number, number];
		return { away, r: away * scale, right: x + right, down: y + down, up: y - down };
	});
	const passers = street.passers.map(([right, down], n): Mark => {
		const [left, top] = pointAt(Math.hypot(right, down), spread(n + 0.5) * 0.94, halfHeight);
		return {
			id: `passer-by-${n}`,
			x: x + left * scale,
			y: y + top * scale,
			size: size * 0.7,
			core: 'person'
		};
	});
	const entry: Mark = {
		id: String(world.lookalike.entry),
		x,
		y,
		size: size * 0.7,
		core: isListed ? 'none' : 'open',
		...(isListed && { frame: 'listed' })
	};
	const person: Mark = {
		id: world.lookalike.personId,
		x: lookalike[0],
		y: lookalike[1],
		size,
		core: 'person',
		...(isInside && { frame: 'false' })
	};
	const arcPaths = arcs.map(({ r, right, down, up }) => `M${right} ${up}A${r} ${r} 0 0 1 ${right} ${down}`);
	const dotScale = Math.round(scale * dotSize(halfHeight) * 1000) / 1000;
	return {
		shapes: [
			{
				...createShape('entries', 'members', watchlistPath(world, dots, halfHeight)),
				transform: `translate(${x} ${y}) scale(${dotScale})`
			},
			createShape('arcs', 'grid-line', arcPaths.join('')),
			createShape('reach', isListed ? 'reach' : 'outline', circlePath(x, y, radius * scale))
		],
		series: [
			{ kind: 'passers', marks: passers },
			{ kind: 'entries', marks: [entry] },
			{ kind: 'people', marks: [person] }
		],
		texts: arcs.map(({ away, right, down }) => ({
			id: `arc-${away}`,
			text: formatCount(world, away),
			x: right,
			y: down + LABEL_SIZE * 1.05,
			size: LABEL_SIZE,
			anchor: 'middle',
			style: 'machine haloed'
		}))
	};
}

/** Cells from the left edge of the grid to its middle; more than any distance that occurs. */
const HALF_GRID = 512;
const GRID_SIZE = 2 * HALF_GRID;

/**
 * The watchlist as dots: each entry fills one cell of a fine grid, and all cells are drawn as one path of short dashes.
 * Returns the path data of all entries except the middle one, in cells from the middle. If a cell is taken, the
 * nearest free one is filled, so that the number of cells is exact.
 * @param points x and y alternating, in units of distance
 * @param middle index of the middle entry
 * @param cell side of a cell in units of distance
 */
export function dotsPath(points: Float32Array, entries: number, middle: number, cell: number): string {
	const filled = new Set<number>();
	for (let n = 0; n < entries; n++) {
		if (n === middle) continue;
		const [x, y] = [points[2 * n] as number, points[2 * n + 1] as number];
		filled.add(nearestFreeCell(filled, Math.round(x / cell), Math.round(y / cell)));
	}
	return dashPath(Uint32Array.from(filled).sort());
}

/** Returns the index of the nearest free cell, searching ring by ring. */
function nearestFreeCell(filled: ReadonlySet<number>, x: number, y: number): number {
	for (let ring = 0; ; ring++) {
		for (let down = -ring; down <= ring; down++) {
			const step = Math.abs(down) === ring ? 1 : Math.max(1, 2 * ring);
			for (let right = -ring; right <= ring; right += step) {
				const cell = (y + down + HALF_GRID) * GRID_SIZE + x + right + HALF_GRID;
				if (!filled.has(cell)) return cell;
			}
		}
	}
}

/** Returns the path data of cells in ascending order, with one dash for each run of neighbours. */
function dashPath(cells: Uint32Array): string {
	let path = '';
	let [pen, row] = [0, -1];
	for (let i = 0; i < cells.length;) {
		const cell = cells[i] as number;
		let length = 1;
		while (cells[i + length] === cell + length) length++;
		const [x, y] = [(cell % GRID_SIZE) - HALF_GRID, Math.floor(cell / GRID_SIZE) - HALF_GRID];
		path += y === row ? `m${x - pen} 0h${length}` : `M${x} ${y}h${length}`;
		[pen, row] = [x + length, y];
		i += length;
	}
	return path;
}

/**
 * All people as a fan. At its apex is entry 4,117, which resembles the lookalike, and the distance from it has a
 * meaning. The position along the arc is arbitrary, so people are spread evenly.
 */
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { formatCount } from '../shared/plural.ts';
import type { CloudData } from './data.ts';
import { dotsPath } from './dots.ts';
import { centreIndex, entryPositions } from './positions.ts';

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
		lookalike: [roundToTenth(at.x + right * scale), roundToTenth(at.y + down * scale)]
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
export function drawFan(measured: CloudData, fan: Fan, world: World): Drawing {
	const { x, y, scale, halfHeight, lookalike } = fan;
	const { radius, isListed, isInside, dots, street } = measured;
	const mark = Math.max(LABEL_SIZE * 0.8, Math.min(LABEL_SIZE * 2, scale * 0.36));
	const arcs = ARC_DISTANCES.map((away) => {
		const [right, down] = pointAt(away, 1, halfHeight).map((value) => value * scale) as [number, number];
		return { away, right: x + right, down: y + down, up: y - down };
	});
	const passers = street.passers.map(([right, down], n): Mark => {
		const [left, top] = pointAt(Math.hypot(right, down), spread(n + 0.5) * 0.94, halfHeight);
		return {
			id: `passer-by-${n}`,
			x: roundToTenth(x + left * scale),
			y: roundToTenth(y + top * scale),
			size: roundToTenth(mark * 0.7),
			core: 'person'
		};
	});
	return mergeDrawings({
		shapes: [
			{
				id: 'entries',
				style: 'members',
				d: watchlistPath(world, dots, halfHeight),
				transform: `translate(${x} ${y}) scale(${Math.round(scale * dotSize(halfHeight) * 1000) / 1000})`
			},
			{
				id: 'arcs',
				style: 'grid-line',
				d: arcs
					.map(({ away, right, down, up }) => {
						const r = roundToTenth(away * scale);
						return `M${roundToTenth(right)} ${roundToTenth(up)}A${r} ${r} 0 0 1 ${roundToTenth(right)} ${roundToTenth(down)}`;
					})
					.join('')
			},
			{ id: 'reach', style: isListed ? 'reach' : 'outline', d: circlePath(x, y, radius * scale) }
		],
		series: [
			{ kind: 'passers', marks: passers },
			{
				kind: 'entries',
				marks: [
					{
						id: String(world.lookalike.entry),
						x,
						y,
						size: roundToTenth(mark * 0.7),
						core: isListed ? 'none' : 'open',
						...(isListed && { frame: 'listed' })
					}
				]
			},
			{
				kind: 'people',
				marks: [
					{
						id: world.lookalike.personId,
						x: lookalike[0],
						y: lookalike[1],
						size: roundToTenth(mark),
						core: 'person',
						...(isInside && { frame: 'false' })
					}
				]
			}
		],
		texts: arcs.map(({ away, right, down }) => ({
			id: `arc-${away}`,
			text: formatCount(world, away),
			x: roundToTenth(right),
			y: roundToTenth(down + LABEL_SIZE * 1.05),
			size: LABEL_SIZE,
			anchor: 'middle',
			style: 'machine haloed'
		}))
	});
}

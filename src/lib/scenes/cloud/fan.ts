/**
 * All people by distance from entry 4,117, which is at the apex of a fan. Only the distance has a meaning: the
 * position along the arc is arbitrary, so people are spread evenly.
 */
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { integer } from '../plural.ts';
import type { Measured } from './data.ts';
import { dotsOf } from './dots.ts';
import { centreOf, entryPlaces } from './places.ts';

/** Maximum distance of the fan, and distance from its apex to the left edge, for the circle of the lowest threshold. */
const [MAX_DISTANCE, APEX_MARGIN] = [9.4, 1.75];
/** Maximum half angle, in radians. */
const MAX_HALF_ANGLE = 0.85;
/** Distances with an arc. */
const ARC_DISTANCES = [2, 4, 6, 8];
/** Height for the numbers of the arcs, in units. */
const NUMBERS_HEIGHT = LABEL * 1.3;
/** Position of the lookalike on her arc, -1 to 1. */
const LOOKALIKE_POSITION = 0.62;

/** Geometry of the fan, in units. */
export interface Fan {
	readonly x: number;
	readonly y: number;
	/** Units per unit of distance. */
	readonly scale: number;
	/** Half its height, as a distance. */
	readonly half: number;
	/** Position of the lookalike. */
	readonly her: readonly [x: number, y: number];
}

/** Returns the largest fan that fits a rectangle. */
export function fanOf({ street }: Measured, { x, y, width, height }: Rect): Fan {
	const scale = round(
		Math.min(width / (MAX_DISTANCE + APEX_MARGIN), (height - NUMBERS_HEIGHT) / 2 / (APEX_MARGIN + 0.1))
	);
	const tall = Math.min(height - NUMBERS_HEIGHT, 2 * MAX_DISTANCE * scale * Math.sin(MAX_HALF_ANGLE));
	const at = { x: round(x + APEX_MARGIN * scale), y: round(y + (height - NUMBERS_HEIGHT) / 2) };
	// Rounded to 0.1, so that similar viewports share the memoized dots.
	const half = Math.floor((tall / 2 / scale) * 10) / 10;
	const [right, down] = pointAt(street.apart, LOOKALIKE_POSITION, half);
	return { ...at, scale, half, her: [round(at.x + right * scale), round(at.y + down * scale)] };
}

/** Returns half the angle, the same at every distance; otherwise the fan would be cut off flat at the edges. */
const halfAngle = (half: number): number =>
	Math.min(MAX_HALF_ANGLE, Math.asin(Math.min(1, half / MAX_DISTANCE)));

/** Returns the point at a distance and at a position along its arc, from -1 at the top to 1 at the bottom. */
function pointAt(away: number, along: number, half: number): [x: number, y: number] {
	const angle = along * halfAngle(half);
	return [away * Math.cos(angle), away * Math.sin(angle)];
}

/** Returns the side of a dot, as a distance: low fans need smaller ones. */
const dotSize = (half: number): number => (half < 3 ? 0.02 : 0.03);

/** Spreads indices evenly over -1 to 1, with neighbours far apart (golden ratio sequence). */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
const spread = (index: number): number => 2 * ((index * GOLDEN_RATIO) % 1) - 1;

const memoizedDots = new WeakMap<World, Map<string, string>>();

/** Returns the dots of the watchlist as one path; memoized, as only its length changes it. */
function watchlistPath(world: World, dots: number, half: number): string {
	const cache = memoizedDots.get(world) ?? new Map<string, string>();
	memoizedDots.set(world, cache);
	const key = `${dots} ${half}`;
	const found = cache.get(key) ?? computeWatchlistPath(world, dots, half);
	cache.set(key, found);
	return found;
}

function computeWatchlistPath(world: World, dots: number, half: number): string {
	const points = entryPlaces(world, dots);
	const fanned = new Float32Array(2 * dots);
	for (let n = 0; n < dots; n++) {
		const away = Math.hypot(points[2 * n] ?? 0, points[2 * n + 1] ?? 0);
		fanned.set(pointAt(away, spread(n), half), 2 * n);
	}
	return dotsOf(fanned, dots, centreOf(world), dotSize(half));
}

/** Draws the watchlist, arcs, passers-by, and the circle of the threshold. */
export function drawFan(measured: Measured, fan: Fan, world: World): Drawing {
	const { x, y, scale, half, her } = fan;
	const { radius, listed, inside, dots, street } = measured;
	const mark = Math.max(LABEL * 0.8, Math.min(LABEL * 2, scale * 0.36));
	const arcs = ARC_DISTANCES.map((away) => {
		const [right, down] = pointAt(away, 1, half).map((value) => value * scale) as [number, number];
		return { away, right: x + right, down: y + down, up: y - down };
	});
	const passers = street.passers.map(([right, down], n): Mark => {
		const [left, top] = pointAt(Math.hypot(right, down), spread(n + 0.5) * 0.94, half);
		return {
			id: `passer-by-${n}`,
			x: round(x + left * scale),
			y: round(y + top * scale),
			size: round(mark * 0.7),
			core: 'person'
		};
	});
	return together({
		shapes: [
			{
				id: 'entries',
				style: 'members',
				d: watchlistPath(world, dots, half),
				transform: `translate(${x} ${y}) scale(${Math.round(scale * dotSize(half) * 1000) / 1000})`
			},
			{
				id: 'arcs',
				style: 'grid-line',
				d: arcs
					.map(({ away, right, down, up }) => {
						const r = round(away * scale);
						return `M${round(right)} ${round(up)}A${r} ${r} 0 0 1 ${round(right)} ${round(down)}`;
					})
					.join('')
			},
			{ id: 'reach', style: listed ? 'reach' : 'outline', d: ring(x, y, radius * scale) }
		],
		casts: [
			{ of: 'passers', marks: passers },
			{
				of: 'entries',
				marks: [
					{
						id: String(world.lookalike.entry),
						x,
						y,
						size: round(mark * 0.7),
						core: listed ? 'none' : 'open',
						...(listed && { frame: 'listed' })
					}
				]
			},
			{
				of: 'people',
				marks: [
					{
						id: world.lookalike.personId,
						x: her[0],
						y: her[1],
						size: round(mark),
						core: 'person',
						...(inside && { frame: 'false' })
					}
				]
			}
		],
		texts: arcs.map(({ away, right, down }) => ({
			id: `arc-${away}`,
			text: integer(world, away),
			x: round(right),
			y: round(down + LABEL * 1.05),
			size: LABEL,
			anchor: 'middle',
			style: 'machine haloed'
		}))
	});
}

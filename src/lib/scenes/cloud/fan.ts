/**
 * Everybody by distance from entry 4,117, which stands at the point of a fan. Only distances mean something: where on its
 * arc somebody stands does not, so that all are spread evenly along theirs.
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

/** How far the fan reaches, and how far before its point the circle of the lowest threshold does. */
const [REACH, NEAR] = [9.4, 1.75];
/** Half its angle at most. */
const OPEN = 0.85;
/** Distances that have an arc. */
const ARCS = [2, 4, 6, 8];
/** Room for their numbers under the fan. */
const NUMBERS = LABEL * 1.3;
/** Her on her arc, as a share of its half. */
const HERS = 0.62;

export interface Fan {
	readonly x: number;
	readonly y: number;
	/** Units for a distance of one. */
	readonly scale: number;
	/** Half its height, in distances. */
	readonly half: number;
	/** Where she is whom the entry resembles. */
	readonly her: readonly [x: number, y: number];
}

export function fanOf({ street }: Measured, { x, y, width, height }: Rect): Fan {
	const scale = round(Math.min(width / (REACH + NEAR), (height - NUMBERS) / 2 / (NEAR + 0.1)));
	const tall = Math.min(height - NUMBERS, 2 * REACH * scale * Math.sin(OPEN));
	const at = { x: round(x + NEAR * scale), y: round(y + (height - NUMBERS) / 2) };
	// To a tenth, so that rooms nearly alike share the list.
	const half = Math.floor((tall / 2 / scale) * 10) / 10;
	const [right, down] = placed(street.apart, HERS, half);
	return { ...at, scale, half, her: [round(at.x + right * scale), round(at.y + down * scale)] };
}

/** Half its angle: the same at every distance, or the fan would be cut off flat at the edges of its room. */
const opening = (half: number): number => Math.min(OPEN, Math.asin(Math.min(1, half / REACH)));

/** A place at a distance, so far along its arc: −1 is its upper end and 1 its lower one. */
function placed(away: number, along: number, half: number): [x: number, y: number] {
	const angle = along * opening(half);
	return [away * Math.cos(angle), away * Math.sin(angle)];
}

/** Side of an entry's dot, in distances: a low fan has less room for all of them. */
const cellOf = (half: number): number => (half < 3 ? 0.02 : 0.03);

/** Evenly spread, and no two neighbours alike. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const spread = (index: number): number => 2 * ((index * GOLDEN) % 1) - 1;

const lists = new WeakMap<World, Map<string, string>>();

/** The list as one path, kept: no control but its length changes it. */
function listOf(world: World, dots: number, half: number): string {
	const known = lists.get(world) ?? new Map<string, string>();
	lists.set(world, known);
	const key = `${dots} ${half}`;
	const found = known.get(key) ?? drawList(world, dots, half);
	known.set(key, found);
	return found;
}

function drawList(world: World, dots: number, half: number): string {
	const points = entryPlaces(world, dots);
	const fanned = new Float32Array(2 * dots);
	for (let n = 0; n < dots; n++) {
		const away = Math.hypot(points[2 * n] ?? 0, points[2 * n + 1] ?? 0);
		fanned.set(placed(away, spread(n), half), 2 * n);
	}
	return dotsOf(fanned, dots, centreOf(world), cellOf(half));
}

/** The list, arcs, those who pass, and the circle of the threshold with whoever is in it. */
export function drawFan(measured: Measured, fan: Fan, world: World): Drawing {
	const { x, y, scale, half, her } = fan;
	const { radius, listed, inside, dots, street } = measured;
	const mark = Math.max(LABEL * 0.8, Math.min(LABEL * 2, scale * 0.36));
	const arcs = ARCS.map((away) => {
		const [right, down] = placed(away, 1, half).map((value) => value * scale) as [number, number];
		return { away, right: x + right, down: y + down, up: y - down };
	});
	const passers = street.passers.map(([right, down], n): Mark => {
		const [left, top] = placed(Math.hypot(right, down), spread(n + 0.5) * 0.94, half);
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
				d: listOf(world, dots, half),
				transform: `translate(${x} ${y}) scale(${Math.round(scale * cellOf(half) * 1000) / 1000})`
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
						id: world.lookalike.of,
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

/** Geometry of the countries: where labels fit inside them. */
import { countries as outlines, others } from 'virtual:europe';
import { parseOutline, parseRings, type MapPosition } from '#lib/chart/plan/map-outline.ts';
import type { Rect } from '#lib/chart/viewport.ts';

type Ring = ReturnType<typeof parseRings>[number];

/** Geometry of a country. */
export interface CountryGeometry {
	readonly rings: readonly Ring[];
	/** Bounding box of the largest part, in kilometres. */
	readonly box: Rect;
	/** Candidate points inside the country, in kilometres, the most central first. */
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** Outline of all countries of the study. */
export const EUROPE_OUTLINE = parseOutline(Object.values(outlines).join(''));

/** Land of countries outside the study, without data, so that it is not taken for sea. */
export const NEIGHBOUR_LAND = others;

/** Candidate points tried in each direction. */
const GRID_STEPS = 18;

const cache = new Map<string, CountryGeometry>();

/** Returns the geometry of a country by its lower-case code. The result is cached. */
export function geometryOf(code: string): CountryGeometry {
	const cached = cache.get(code);
	if (cached) return cached;
	const rings = parseRings(outlines[code] ?? '');
	const largest = rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
	const { box } = parseOutline(pathOf(largest));
	const steps = [...Array(GRID_STEPS).keys()].map((step) => (step + 0.5) / GRID_STEPS);
	const inside = steps.flatMap((down) => {
		const y = box.y + down * box.height;
		const land = intervalsAt(rings, y);
		return steps
			.map((across) => [box.x + across * box.width, y] as const)
			.filter(([x]) => containsInterval(land, x, x));
	});
	const [cx, cy] = [mean(inside.map(([x]) => x)), mean(inside.map(([, y]) => y))];
	const places = inside.toSorted(
		(a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy)
	);
	const land: CountryGeometry = { rings, box, points: places };
	cache.set(code, land);
	return land;
}

const pathOf = (ring: Ring): string => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}`;
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

type Interval = readonly [from: number, to: number];

/**
 * Returns the intervals of x, in kilometres, in which a horizontal line lies inside a country and outside its
 * holes.
 */
function intervalsAt(rings: readonly Ring[], y: number): Interval[] {
	const borders: number[] = [];
	for (const ring of rings) {
		let before = ring.at(-1);
		for (const corner of ring) {
			if (before && before[1] > y !== corner[1] > y)
				borders.push(corner[0] + ((y - corner[1]) / (before[1] - corner[1])) * (before[0] - corner[0]));
			before = corner;
		}
	}
	borders.sort((a, b) => a - b);
	return borders.flatMap((from, index) =>
		index % 2 === 0 ? [[from, borders[index + 1] ?? from] as const] : []
	);
}

const containsInterval = (land: readonly Interval[], from: number, to: number): boolean =>
	land.some(([west, east]) => west <= from && to <= east);

/**
 * Returns the centre of a label that lies wholly inside a country, in kilometres, or `undefined` if none
 * fits.
 * @param width width of the label, in units of the viewport
 * @param height height of the label, in units of the viewport
 */
export function findLabelPosition(
	code: string,
	width: number,
	height: number,
	{ scale }: Pick<MapPosition, 'scale'>
): readonly [x: number, y: number] | undefined {
	const { rings, box, points } = geometryOf(code);
	const [halfWidth, halfHeight] = [width / 2 / scale, height / 2 / scale];
	if (2 * halfWidth > box.width || 2 * halfHeight > box.height) return undefined;
	const rows = new Map<number, Interval[][]>();
	return points.find(([x, y]) => {
		const row = rows.get(y) ?? [-halfHeight, 0, halfHeight].map((down) => intervalsAt(rings, y + down));
		rows.set(y, row);
		return row.every((land) => containsInterval(land, x - halfWidth, x + halfWidth));
	});
}

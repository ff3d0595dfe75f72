/** Draws towns as clusters of discs, whose fillings are the signs of their records, with names in the margins. */
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { dodgeCircles, type Circle } from '#lib/chart/layout/dodge.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { DOTS_STYLE } from '#lib/chart/marks/dots.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import type { MapPosition, SideLabel } from '#lib/chart/plan/map-outline.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { StatusSign, Town } from './index.ts';

/** Height of the row of a name, as a multiple of the font size. */
export const NAME_ROW_HEIGHT = 1.2;
/** Diameter of a disc in units of the map, and its limits in units of the viewport. */
const DISC_DIAMETER = { wide: 30, least: 7, most: 15 };

/**
 * Returns the name of a town as a label for the margin of the map.
 * @param size font size, in units
 */
export const marginLabel = ({ id, name, x, y }: Town, size: number, side: SideLabel['side']): SideLabel => ({
	id,
	side,
	x,
	y,
	width: textWidth(name, size),
	height: size * NAME_ROW_HEIGHT
});

interface DrawnTowns {
	readonly drawing: Drawing;
	/** Circle around the discs of each town, after overlapping circles were moved apart. */
	readonly discs: readonly Circle[];
}

/**
 * Draws towns as clusters of discs, moved apart where they would overlap, with names and leader lines.
 * @param named towns that have a name in the margin
 * @param rects rectangles of the names, by id of the town
 * @param size font size, in units
 * @param minDiameter smallest diameter of a disc, in units
 */
export function drawTowns(
	id: string,
	towns: readonly Town[],
	named: readonly Town[],
	seat: MapPosition,
	rects: ReadonlyMap<string, Rect>,
	size: number,
	minDiameter = DISC_DIAMETER.least
): DrawnTowns {
	const diameter = Math.max(minDiameter, Math.min(DISC_DIAMETER.most, DISC_DIAMETER.wide * seat.scale));
	const circles = dodgeCircles(
		towns.map((town) => ({
			id: town.id,
			x: seat.x + town.x * seat.scale,
			y: seat.y + town.y * seat.scale,
			radius: diameter * (clusterRadius(town.statuses.length) + 0.04)
		}))
	);
	const places = new Map(circles.map((circle) => [circle.id, circle]));
	const all = towns.flatMap(({ id: town, statuses }) => {
		const { x, y } = places.get(town) ?? { x: 0, y: 0 };
		const around = clusterOffsets(statuses.length);
		return statuses.map((sign, index): Disc => {
			const [dx, dy] = around[index] ?? [0, 0];
			return { x: x + dx * diameter, y: y + dy * diameter, sign };
		});
	});
	const labels = named.flatMap((town) => {
		const [rect, place] = [rects.get(town.id), places.get(town.id)];
		if (!rect || !place) return [];
		const name = text(town.id, town.name, { size, maxLines: 1 });
		return mergeDrawings(drawAt(name, [rect.x, rect.y + rect.height / 2], { x: 'start' }), {
			shapes: [createShape(`${town.id}-leader`, 'hair', leaderPath(rect, textWidth(town.name, size), place))]
		});
	});
	const drawing = mergeDrawings(...labels, { shapes: drawDiscs(id, all, diameter) });
	return { drawing, discs: [...places.values()] };
}

/**
 * Returns the leader line from a name to the edge of its cluster, or an empty path if they touch.
 * @param words width of the name, in units
 */
function leaderPath(
	{ x, y, width, height }: Rect,
	words: number,
	place: { readonly x: number; readonly y: number; readonly radius: number }
): string {
	const middle = y + height / 2;
	const start = place.x > x ? x + Math.min(words, width) + 2.5 : x - 2.5;
	const [dx, dy] = [place.x - start, place.y - middle];
	const distance = Math.hypot(dx, dy);
	const share = Math.max(0, (distance - place.radius) / distance);
	return distance < place.radius ? '' : `M${start} ${middle}L${start + dx * share} ${middle + dy * share}`;
}

/** A disc with its centre, in units. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly sign: StatusSign;
}

/** Diameter of a disc as a share of its cell. The rest is the gap to the next disc. */
const DIAMETER_SHARE = 0.84;
/** Distance of the dots of a disc from its centre, in radii, and their directions in thirds of a turn. */
const [DOT_OFFSET, DOT_DIRECTIONS] = [0.42, [0.25, 1.25, 2.25]];

/**
 * Draws discs. All parts that have the same style are one path.
 * @param id prefix of the ids of the shapes
 * @param size side of the square cell of a disc, in units
 */
export function drawDiscs(id: string, all: readonly Disc[], size: number): Shape[] {
	const radius = (size * DIAMETER_SHARE) / 2;
	const ringsOf = (...signs: readonly StatusSign[]) =>
		all
			.filter(({ sign }) => signs.includes(sign))
			.map(({ x, y }) => circlePath(x, y, radius))
			.join('');
	const strokesOf = (sign: StatusSign, path: (disc: Disc, radius: number) => string) =>
		all
			.filter((disc) => disc.sign === sign)
			.map((disc) => path(disc, radius))
			.join('');
	return [
		createShape(`${id}-open`, 'sign', ringsOf('tone', 'open', 'crossed', 'dotted')),
		createShape(`${id}-tone`, 'tone-2', ringsOf('tone')),
		createShape(`${id}-full`, 'sign full', ringsOf('full')),
		createShape(`${id}-strokes`, 'cut', strokesOf('crossed', crossPath)),
		createShape(`${id}-dots`, DOTS_STYLE, strokesOf('dotted', dotsPath))
	];
}

const crossPath = ({ x, y }: Disc, radius: number): string => {
	const half = radius * 1.15;
	return `M${x - half} ${y + half}L${x + half} ${y - half}`;
};

const dotsPath = ({ x, y }: Disc, radius: number): string =>
	DOT_DIRECTIONS.map((thirds) => {
		const angle = (thirds * 2 * Math.PI) / 3;
		return `M${x + DOT_OFFSET * radius * Math.cos(angle)} ${y - DOT_OFFSET * radius * Math.sin(angle)}h0`;
	}).join('');

/**
 * Arranges the discs of one place in a cluster, on a hexagonal lattice.
 * @returns the offset of each disc from the centre of the cluster, in widths of a cell
 */
export function clusterOffsets(count: number): readonly (readonly [x: number, y: number])[] {
	const lattice = [-3, -2, -1, 0, 1, 2, 3].flatMap((row) =>
		[-3, -2, -1, 0, 1, 2, 3].map((column) => [column + row / 2, (row * Math.sqrt(3)) / 2] as const)
	);
	// Nearest first. Ties go to the offset farthest to the right.
	const distanceRank = ([x, y]: readonly [number, number]) => Math.round(Math.hypot(x, y) * 100);
	const nearest = lattice
		.toSorted((a, b) => distanceRank(a) - distanceRank(b) || b[0] - a[0] || a[1] - b[1])
		.slice(0, count);
	const mean = (axis: 0 | 1) => nearest.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, count);
	return nearest.map(([x, y]) => [x - mean(0), y - mean(1)]);
}

/**
 * Returns the radius of the circle around a cluster, in widths of a cell.
 * @param count number of discs
 */
export const clusterRadius = (count: number): number =>
	0.5 + Math.max(0, ...clusterOffsets(count).map(([x, y]) => Math.hypot(x, y)));

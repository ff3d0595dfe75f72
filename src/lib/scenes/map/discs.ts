/** Draws records as discs. The filling of a disc is the sign of its status. */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { StatusSign } from './data.ts';

/** A disc with its centre, in units. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly sign: StatusSign;
}

/** Diameter of a disc as a share of its cell. The rest is the gap to the next disc. */
const DIAMETER_SHARE = 0.84;
/** Distances of the lines of a hatched disc from its centre, in radii. */
const HATCH_OFFSETS = [-0.55, 0, 0.55];

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
	const strokes = all.map((disc) =>
		disc.sign === 'crossed' ? crossPath(disc, radius) : disc.sign === 'hatched' ? hatchPath(disc, radius) : ''
	);
	return [
		{ id: `${id}-open`, style: 'sign', d: ringsOf('tone', 'open', 'crossed', 'hatched') },
		{ id: `${id}-tone`, style: 'tone-2', d: ringsOf('tone') },
		{ id: `${id}-full`, style: 'sign full', d: ringsOf('full') },
		{
			id: `${id}-strokes`,
			style: 'cut',
			d: strokes.filter((_, index) => all[index]?.sign === 'crossed').join('')
		},
		{
			id: `${id}-hatch`,
			style: 'axis fine',
			d: strokes.filter((_, index) => all[index]?.sign === 'hatched').join('')
		}
	].filter(({ d }) => d !== '');
}

const crossPath = ({ x, y }: Disc, radius: number): string => {
	const half = radius * 1.15;
	return `M${roundToTenth(x - half)} ${roundToTenth(y + half)}L${roundToTenth(x + half)} ${roundToTenth(y - half)}`;
};

const hatchPath = ({ x, y }: Disc, radius: number): string =>
	HATCH_OFFSETS.map((share) => {
		const [depth, half] = [share * radius, radius * Math.sqrt(1 - share * share)];
		const [dx, dy] = [(depth - half) * Math.SQRT1_2, (depth + half) * Math.SQRT1_2];
		return `M${roundToTenth(x + dx)} ${roundToTenth(y + dy)}L${roundToTenth(x + dy)} ${roundToTenth(y + dx)}`;
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

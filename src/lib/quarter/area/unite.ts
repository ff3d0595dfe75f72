/** Unites footprints into blocks, whose outlines are the façades. */
import { difference, union } from 'polyclip-ts';
import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { bendWalls } from './bend-walls.ts';
import { areaOf, cleanRing } from './clean-rings.ts';

/** A footprint, with its courtyards. */
export interface Footprint {
	readonly outline: Ring;
	readonly courtyards: readonly Ring[];
}

/** Courtyards smaller than this, in square metres, are what remains between two party walls. */
const MIN_COURTYARD_AREA = 1;
/** Blocks smaller than this, in square metres, are what remains of a building beside a passage. */
const MIN_BLOCK_AREA = 1;

type Clipped = [number, number][][][];

/**
 * Returns the blocks that footprints form where they touch, without the passages through them.
 * @param passages outlines of the ways that lead through buildings
 */
export function unite(footprints: readonly Footprint[], passages: readonly Ring[]): Footprint[] {
	const rings = bendWalls(footprints.flatMap(({ outline, courtyards }) => [outline, ...courtyards]));
	let next = 0;
	const polygons = footprints.map(({ courtyards }) => {
		const polygon = rings.slice(next, next + 1 + courtyards.length).map(toPolygon);
		next += polygon.length;
		return polygon;
	});
	return toBlocks(subtract(uniteAll(polygons), passages));
}

/** Returns the area of a footprint that is mended where its walls cross; its parts are separate footprints. */
export const mend = ({ outline, courtyards }: Footprint): Footprint[] =>
	toBlocks(uniteAll([[outline, ...courtyards].map(toPolygon)]));

const toPolygon = (ring: Ring): [number, number][] => ring.map(([x, y]) => [x, y]);

function uniteAll([first, ...others]: Clipped): Clipped {
	return first ? union(first, ...others) : [];
}

const subtract = (blocks: Clipped, passages: readonly Ring[]): Clipped =>
	blocks.length === 0 || passages.length === 0
		? blocks
		: difference(blocks, ...passages.map((ring) => [toPolygon(ring)]));

const toBlocks = (polygons: Clipped): Footprint[] =>
	polygons.flatMap(([outer = [], ...holes]) => {
		const outline = cleanRing(outer.map(([x, y]): Point => [x, y]));
		if (outline.length < 3 || areaOf(outline) < MIN_BLOCK_AREA) return [];
		const courtyards = holes.map(cleanRing);
		return [
			{
				outline,
				courtyards: courtyards.filter((ring) => ring.length > 2 && areaOf(ring) >= MIN_COURTYARD_AREA)
			}
		];
	});

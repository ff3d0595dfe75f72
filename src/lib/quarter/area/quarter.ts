/** A quarter: what a window on a map holds, in metres, as the models and the plan use it. */
import { streetGrid, type StreetGrid } from '#lib/model/cameras/coverage.ts';
import type { Building, BuiltPlan } from '#lib/model/district/district.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { KnownCamera, OtherDevice } from '../cameras/camera-tags.ts';
import type { SourceMap } from '../read/source-map.ts';
import type { ReadingNote } from './notes.ts';
import { markPublicGround } from './public-ground.ts';
import type { Footprint } from './unite.ts';

/** A mapped way. */
export interface Street {
	readonly name: string | undefined;
	readonly line: readonly Point[];
	/** Width in metres. */
	readonly width: number;
}

/** An area of the plan beside buildings: the first ring is its outline, the others are holes. */
export interface Area {
	readonly kind: 'public' | 'green' | 'water';
	readonly rings: readonly Ring[];
}

/**
 * A quarter. Coordinates are metres from the north-west corner of the window: x to the east and y to the south, unless the
 * window is turned.
 */
export interface Quarter {
	/** Size of the window in metres, in whole numbers. Walls may lie outside it, up to 40 m away. */
	readonly width: number;
	readonly height: number;
	/** Degrees by which the x axis is turned from the east to the south; 0 if undefined. */
	readonly turn?: number | undefined;
	readonly blocks: readonly Footprint[];
	readonly streets: readonly Street[];
	readonly areas: readonly Area[];
	/** False if the map has no ways: all ground without buildings then counts as public. */
	readonly hasStreets: boolean;
	readonly cameras: readonly KnownCamera[];
	/** Devices that are mapped and not counted. */
	readonly others: readonly OtherDevice[];
	/** Where people come in, on the edge; if undefined, it is where public ground crosses the edge. */
	readonly entrances?: readonly Point[] | undefined;
	/** Number of buildings of the map in the window. */
	readonly buildingCount: number;
	readonly notes: readonly ReadingNote[];
	readonly origin: SourceMap['origin'] | 'story';
	/** Day of the map, such as `2026-11-30`. */
	readonly date: string | undefined;
}

/** Returns everything that hides the view, as closed rings of walls: the outlines of blocks, and their courtyards. */
export const builtPlan: (quarter: Quarter) => BuiltPlan = memoizeFor(
	({ width, height, blocks }: Quarter) => ({
		width,
		height,
		buildings: blocks.flatMap(({ outline, courtyards }, index) => [
			toBuilding(String(index), outline),
			...courtyards.map((ring, at) => toBuilding(`${index}-${at}`, ring))
		])
	})
);

/** Returns the outlines of blocks alone: the walls on which cameras are placed. */
export const outerPlan: (quarter: Quarter) => BuiltPlan = memoizeFor(
	({ width, height, blocks }: Quarter) => ({
		width,
		height,
		buildings: blocks.map(({ outline }, index) => toBuilding(String(index), outline))
	})
);

const toBuilding = (id: string, ring: Ring): Building => ({ id, use: 'house', ring });

/** Returns the public ground of a quarter, as a grid with cells of 1 m. */
export const publicGrid: (quarter: Quarter) => StreetGrid = memoizeFor((quarter: Quarter) =>
	markPublicGround(quarter, streetGrid(builtPlan(quarter)))
);

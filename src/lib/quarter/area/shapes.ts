/** Features of a map in metres, each of one part. */
import type { Geometry, Position } from 'geojson';
import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { SourceMap, Tags } from '../read/source-map.ts';
import { boundsOf } from './public-ground.ts';

/** A point, a line, or an area whose first ring is its outline and whose others are holes. */
export interface Shape {
	readonly tags: Tags;
	readonly type: 'point' | 'line' | 'area';
	/** A point and a line have one list. */
	readonly rings: readonly Ring[];
}

/**
 * Returns the features of a map in metres; those with several parts become several shapes.
 * @param project returns the metres of a position
 */
export const projectShapes = ({ features }: SourceMap, project: (at: Position) => Point): Shape[] =>
	features.flatMap(({ geometry, properties: tags }) =>
		partsOf(geometry).map(({ type, lists }) => ({
			tags,
			type,
			rings: lists.map((list) => list.map(project))
		}))
	);

interface Part {
	readonly type: Shape['type'];
	readonly lists: readonly (readonly Position[])[];
}

function partsOf(geometry: Geometry): Part[] {
	switch (geometry.type) {
		case 'Point':
			return [{ type: 'point', lists: [[geometry.coordinates]] }];
		case 'MultiPoint':
			return geometry.coordinates.map((at) => ({ type: 'point', lists: [[at]] }));
		case 'LineString':
			return [{ type: 'line', lists: [geometry.coordinates] }];
		case 'MultiLineString':
			return geometry.coordinates.map((line) => ({ type: 'line', lists: [line] }));
		case 'Polygon':
			return [{ type: 'area', lists: geometry.coordinates }];
		case 'MultiPolygon':
			return geometry.coordinates.map((lists) => ({ type: 'area', lists }));
		case 'GeometryCollection':
			return geometry.geometries.flatMap(partsOf);
	}
}

/**
 * Tests whether the box around a shape comes near the window.
 * @param margin metres around the window
 */
export function isNear({ rings }: Shape, width: number, height: number, margin: number): boolean {
	const [left, top, right, bottom] = boundsOf(rings.flat());
	return left <= width + margin && right >= -margin && top <= height + margin && bottom >= -margin;
}

/** Returns the middle of the box around a shape. */
export function middleOf({ rings }: Shape): Point {
	const [left, top, right, bottom] = boundsOf(rings.flat());
	return [(left + right) / 2, (top + bottom) / 2];
}

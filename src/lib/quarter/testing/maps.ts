/** Maps for tests: crops of real ones, and small ones drawn by hand in metres. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { moveBy } from '../area/projection.ts';
import { readMap } from '../read/read-map.ts';
import type { SourceMap, TaggedFeature, Tags } from '../read/source-map.ts';
import type { MapWindow } from '../area/window.ts';

/** The crops in tests/fixtures/quarter, whose README says where they are from. */
export const CROPS = ['houses', 'yards', 'avenues', 'courtyards'] as const;

/** Returns the text of a crop. */
export const cropText = (name: (typeof CROPS)[number]): string =>
	readFileSync(`tests/fixtures/quarter/${name}.geojson`, 'utf8');

/** Returns a crop. */
export const readCrop = (name: (typeof CROPS)[number]): SourceMap => readMap(cropText(name));

/** The corner of the maps that are drawn by hand, in degrees. */
export const CORNER: Position = [2, 47];

/** Returns the position of a point in metres to the east and south of {@link CORNER}. */
export const position = ([x, y]: readonly [number, number]): Position => moveBy(CORNER, x, y);

/** Returns an area with the given corners in metres. */
export const area = (tags: Tags, ...corners: readonly (readonly [number, number])[]): TaggedFeature => ({
	type: 'Feature',
	geometry: { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)].map(position)] },
	properties: tags
});

/** Returns a rectangular building. */
export const house = (
	left: number,
	top: number,
	right: number,
	bottom: number,
	tags: Tags = {}
): TaggedFeature =>
	area({ building: 'yes', ...tags }, [left, top], [right, top], [right, bottom], [left, bottom]);

/** Returns a way through points in metres. */
export const way = (tags: Tags, ...points: readonly (readonly [number, number])[]): TaggedFeature => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates: points.map(position) },
	properties: tags
});

/** Returns a camera. */
export const camera = (x: number, y: number, tags: Tags = {}): TaggedFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: position([x, y]) },
	properties: { man_made: 'surveillance', ...tags }
});

/** Returns a map of features. */
export const mapOf = (...features: readonly TaggedFeature[]): SourceMap => ({
	origin: 'osm',
	features,
	date: undefined
});

/** Returns the window whose north-west corner is {@link CORNER}. */
export const windowOf = (width: number, height: number): MapWindow => ({
	centre: position([width / 2, height / 2]),
	width,
	height
});

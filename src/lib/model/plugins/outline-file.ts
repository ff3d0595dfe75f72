/** Outlines of maps, from a GeoJSON or TopoJSON file. Build only: no file of a map ships to readers. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GeoJSON, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { landOf } from '../maths/map-projection.ts';

/**
 * Returns the land of a map: everything in a GeoJSON file, or one layer of a TopoJSON file.
 * @param path path of the file, relative to the project folder
 * @param layer layer of a TopoJSON file; by default the first one
 * @throws Error if the file cannot be read or does not have the layer
 */
export function readOutline(path: string, layer?: string): MultiPolygon {
	const land = landOf(parseMapFile(path), layer);
	if (!land) throw new Error(`${path} has no layer “${layer ?? ''}”.`);
	return land;
}

/**
 * Returns a parsed GeoJSON or TopoJSON file.
 * @param path path of the file, relative to the project folder
 * @throws Error with what is wrong, in a clause after the name of the file
 */
export function parseMapFile(path: string): GeoJSON | Topology {
	let file: unknown;
	try {
		file = JSON.parse(readFileSync(resolve(path), 'utf8'));
	} catch {
		throw new Error('is no JSON: it may be cut off, or have a comma too many');
	}
	if (typeof file !== 'object' || file === null || !('type' in file))
		throw new Error('is no GeoJSON or TopoJSON: it has no “type”');
	return file as GeoJSON | Topology;
}

import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const FILE = 'data/europe.topojson';
const EUROPE = 'virtual:europe';
/** Everything outside the European Union and the United Kingdom: one shape, so the map takes no side on any border. */
const OTHERS = 'others';

/**
 * Projects to kilometres east and south of 52° N, 10° E, with the projection of the European Union’s statistical maps.
 * It is equal-area, so no country looks larger than it is.
 */
const projection = geoAzimuthalEqualArea()
	.rotate([-10, -52])
	.scale(6371)
	.translate([0, 0])
	.precision(0)
	.clipExtent([
		[-2800, -3400],
		[4000, 2600]
	]);

/**
 * Returns the Vite plugin for `virtual:europe`: path data of the countries of Europe by lower-case ISO 3166 code, and
 * of the land around them. They are projected at build, so neither the file nor a map library ships to the browser.
 */
export function europePlugin(): Plugin {
	const path = resolve(FILE);
	return {
		name: 'europe',
		resolveId: (id) => (id === EUROPE ? `\0${EUROPE}` : undefined),
		load(id) {
			if (id !== `\0${EUROPE}`) return undefined;
			this.addWatchFile(path);
			const { [OTHERS]: others, ...countries } = pathsById(
				JSON.parse(readFileSync(path, 'utf8')) as Topology
			);
			return (
				`export const countries = ${JSON.stringify(countries)};\n` +
				`export const others = ${JSON.stringify(others)};`
			);
		}
	};
}

/**
 * Returns the path data of each shape by its id, rounded to a kilometre, which is less than a pixel at every size of
 * the map.
 */
function pathsById(topology: Topology): Record<string, string> {
	const path = geoPath(projection).digits(0);
	const { features } = feature(topology, topology.objects['europe'] as GeometryCollection);
	return Object.fromEntries(features.map((shape) => [String(shape.id), path(shape) ?? '']));
}

import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const FILE = 'data/europe.topojson';
const EUROPE = 'virtual:europe';
/** What is not a member of the Union nor the United Kingdom: one shape, so that it takes side in no border. */
const OTHERS = 'others';

/**
 * Kilometres east and south of 52° N, 10° E, in the projection of the Union’s own statistical maps: areas are true,
 * so that no country weighs more than its size.
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
 * Gives pictures the outlines of the countries of Europe as path data by lower-case ISO 3166 code, and of the land
 * around them, projected at build, so that neither the file nor a map library goes to the browser.
 */
export function europe(): Plugin {
	const path = resolve(FILE);
	return {
		name: 'europe',
		resolveId: (id) => (id === EUROPE ? `\0${EUROPE}` : undefined),
		load(id) {
			if (id !== `\0${EUROPE}`) return undefined;
			this.addWatchFile(path);
			const { [OTHERS]: others, ...countries } = draw(JSON.parse(readFileSync(path, 'utf8')) as Topology);
			return (
				`export const countries = ${JSON.stringify(countries)};\n` +
				`export const others = ${JSON.stringify(others)};`
			);
		}
	};
}

/** Each shape as path data, to a kilometre: finer than a pixel at any size at which the map is shown. */
function draw(topology: Topology): Record<string, string> {
	const path = geoPath(projection).digits(0);
	const { features } = feature(topology, topology.objects['europe'] as GeometryCollection);
	return Object.fromEntries(features.map((shape) => [String(shape.id), path(shape) ?? '']));
}

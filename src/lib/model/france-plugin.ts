import { geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { projection } from './france-projection.ts';

const FILE = 'data/france.topojson';
const FRANCE = 'virtual:france';
const LAYERS = ['france', 'suburbs'];

/**
 * Gives pictures the outline of France and of the départements around Paris as path data,
 * projected at build, so that neither the file nor a map library goes to the browser.
 */
export function france(): Plugin {
	const path = resolve(FILE);
	return {
		name: 'france',
		resolveId: (id) => (id === FRANCE ? `\0${FRANCE}` : undefined),
		load(id) {
			if (id !== `\0${FRANCE}`) return undefined;
			this.addWatchFile(path);
			const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
			return LAYERS.map((layer) => `export const ${layer} = ${JSON.stringify(draw(topology, layer))};`).join(
				'\n'
			);
		}
	};
}

/** A layer as path data, to a hundred metres: finer than a pixel at any size at which the map is shown. */
function draw(topology: Topology, layer: string): string {
	const object = topology.objects[layer];
	if (!object) throw new Error(`France has no layer “${layer}”.`);
	return geoPath(projection).digits(1)(feature(topology, object)) ?? '';
}

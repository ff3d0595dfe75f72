/** Where the map of France has ground to draw a town on. */
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Outlines are simplified, and ports lie on them: so far from the coast a town is still on the map. In radians. */
const SHORE = 15 / 6371;

/**
 * Whether a town stands on the ground that a map draws.
 * @param layer of the map’s outlines
 * @returns a test of latitude and longitude
 */
export function onMap(topology: Topology, layer: string): (at: readonly [number, number]) => boolean {
	const object = topology.objects[layer];
	if (!object) throw new Error(`The map has no layer “${layer}”.`);
	const outline = feature(topology, object);
	const shore = topology.arcs.flatMap((arc) => absolute(topology, arc));
	return ([latitude, longitude]) => {
		const point: [number, number] = [longitude, latitude];
		return geoContains(outline, point) || shore.some((each) => geoDistance(each, point) < SHORE);
	};
}

/** The points of an arc, which a quantised topology gives as steps from one to the next. */
function absolute({ transform }: Topology, arc: Topology['arcs'][number]): [number, number][] {
	const { scale = [1, 1], translate = [0, 0] } = transform ?? {};
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]) => {
		[x, y] = transform ? [x + dx, y + dy] : [dx, dy];
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}

/** Scene “district”: the district at one moment with its people, and cameras as seen from the street. */
import { defineScene } from '../define-scene.ts';
import { data } from './data.ts';
import { layOutDistrict } from './layout.ts';
import type { DistrictState } from './story.ts';

export default defineScene({
	interpolate: (a: DistrictState, b: DistrictState, t): DistrictState => ({
		...(t < 1 ? a : b),
		time: a.time + (b.time - a.time) * t
	}),
	data,
	layout: (view, viewport, world) => layOutDistrict(view, viewport, world),
	table: ({ names }, world) =>
		names.length === 0
			? undefined
			: {
					caption: world.word('district.people'),
					head: ['district.name', 'district.who'].map(world.word),
					rows: names.map((id) => [world.word(`person.${id}`), world.word(`role.${id}`)])
				}
});

/** Scene “district”: the district at one moment with its people, and cameras as seen from the street. */
import { scene } from '../define.ts';
import { data } from './data.ts';
import { layout } from './layout.ts';

export default scene({
	data,
	layout: (view, viewport, world) => layout(view, viewport, world),
	table: ({ names }, world) =>
		names.length === 0
			? undefined
			: {
					caption: world.word('district.people'),
					head: ['district.name', 'district.who'].map(world.word),
					rows: names.map((id) => [world.word(`person.${id}`), world.word(`role.${id}`)])
				}
});

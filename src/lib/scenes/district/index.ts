/** Scene “district”: the district at one moment with its people, and cameras as seen from the street. */
import { defineScene } from '../define-scene.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, type DistrictData } from './data.ts';
import { layOutDistrict } from './layout.ts';
import type { PlanView } from './plan-frames.ts';
import type { DistrictState } from './story.ts';

/** Returns a state between two others, of which only the time is interpolated. */
export const interpolateTime = <State extends { readonly time: number }>(
	a: State,
	b: State,
	t: number
): State => ({ ...(t < 1 ? a : b), time: a.time + (b.time - a.time) * t });

/** Returns a state between two others: time passes, and the view moves from one part of the plan to the other. */
const interpolateView = (
	a: DistrictState,
	b: DistrictState,
	t: number
): DistrictState & Pick<PlanView, 'towards'> => ({
	...interpolateTime(a, b, t),
	...(t > 0 && t < 1 && a.frame !== b.frame && { towards: { frame: b.frame, t } })
});

/** Returns the table of the people with a name; undefined if there are none. */
export const namesTable = ({ names }: Pick<DistrictData, 'names'>, world: World): Table | undefined =>
	names.length === 0
		? undefined
		: {
				caption: world.word('district.people'),
				head: ['district.name', 'district.who'].map(world.word),
				rows: names.map((id) => [world.word(`person.${id}`), world.word(`role.${id}`)])
			};

export default defineScene({
	interpolate: interpolateView,
	data,
	layout: (view: DistrictData, viewport, world) => layOutDistrict(view, viewport, world),
	table: namesTable
});

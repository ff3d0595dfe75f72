/** Scene “ending”: the district, with one lit window near the fall. */
import { defineScene } from '../define-scene.ts';
import { data as districtData, type DistrictData } from '../district/data.ts';
import { layOutDistrict } from '../district/layout.ts';
import { interpolateTime, namesTable } from '../district/index.ts';
import { litWindow, windowShapes, type LitWindow } from './lit-window.ts';
import type { EndingState } from './story.ts';

/** The district, and the lit window if there is one. */
interface EndingData extends DistrictData {
	readonly window?: LitWindow;
}

export default defineScene({
	interpolate: interpolateTime<EndingState>,
	data(state: EndingState, world, choices): EndingData {
		const fall = world.scenario.incidents.find(({ kind }) => kind === 'fall');
		const place = fall && world.district.places[fall.place];
		return {
			...districtData(state, world, choices),
			...(state.window === 'lit' && place && { window: litWindow(world.district, place) })
		};
	},
	layout(view: EndingData, viewport, world) {
		const drawing = layOutDistrict(view, viewport, world);
		return {
			...drawing,
			baseMaps:
				drawing.baseMaps?.map((map) => ({
					...map,
					shapes: [...map.shapes, ...(view.window ? windowShapes(view.window, map) : [])]
				})) ?? []
		};
	},
	table: namesTable
});

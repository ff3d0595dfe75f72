/** Scene “cameras”: the district with its cameras and their fields of view. */
import '#lib/chart/charts.css';
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { defineScene } from '../define-scene.ts';
import { layOutDistrict as onDistrict, type DistrictExtras } from '../district/layout.ts';
import type { World } from '../world.ts';
import { data, table, type CamerasData, type FieldOfView } from './data.ts';
import { interpolateState } from './state.ts';
import { unfilmedStreets } from '../shared/unfilmed-streets.ts';

/** Draws the district with cameras and their fields of view, and whatever `extra` adds. */
export function layOutCameras(
	view: CamerasData,
	viewport: Viewport,
	world: World,
	extra: DistrictExtras = {}
): Drawing {
	return onDistrict(view, viewport, world, {
		...extra,
		beneath: view.blind ? unfilmedStreets(view.fieldsOfView.map(({ detect }) => detect)) : [],
		onGround: [
			...view.fieldsOfView.flatMap((cone) => fieldOfViewShapes(cone, view.rings)),
			...(extra.onGround ?? [])
		],
		lit: extra.lit ?? true
	});
}

/**
 * Returns the shapes of a field of view, one for each grade of detail that `rings` shows. The grade “identify” is
 * always shown.
 */
const fieldOfViewShapes = ({ rank, ...cone }: FieldOfView, rings: CamerasData['rings']): Shape[] =>
	(['detect', 'recognise', 'identify'] as const)
		.filter((grade) => grade === 'identify' || rings === 'all' || rings === grade)
		.map((grade) => ({ id: `fan-${rank}-${grade}`, d: cone[grade], style: `sector ${grade}` }));

export default defineScene({
	interpolate: interpolateState,
	data,
	layout: (view, viewport, world) => layOutCameras(view, viewport, world),
	table
});

/** Scene “cameras”: the district with its cameras and their fields of view. */
import '#lib/chart/charts.css';
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../define.ts';
import { layout as onDistrict, type Extra } from '../district/layout.ts';
import type { World } from '../world.ts';
import { data, type Cameras, type Cone } from './data.ts';
import { blend } from './state.ts';
import { table } from './table.ts';
import { unseen } from '../unseen.ts';

/** Returns the drawing of the district with fields of view. */
export function layout(view: Cameras, viewport: Viewport, world: World, extra: Extra = {}): Drawing {
	return onDistrict(view, viewport, world, {
		...extra,
		beneath: view.blind ? unseen(view.cones.map(({ detect }) => detect)) : [],
		way: [...view.cones.flatMap((cone) => fieldOfViewShapes(cone, view.rings)), ...(extra.way ?? [])],
		lit: extra.lit ?? true
	});
}

/** Shapes of a field of view, by grade of detail. */
const fieldOfViewShapes = ({ rank, ...cone }: Cone, rings: Cameras['rings']): Shape[] =>
	(['detect', 'recognise', 'identify'] as const)
		.filter((grade) => grade === 'identify' || rings === 'all' || rings === grade)
		.map((grade) => ({ id: `fan-${rank}-${grade}`, d: cone[grade], style: `sector ${grade}` }));

export default scene({
	blend,
	data,
	layout: (view, viewport, world) => layout(view, viewport, world),
	table
});

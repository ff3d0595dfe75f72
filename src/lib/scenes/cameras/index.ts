/** The district with its cameras, and what they see. */
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

/** The district in a room, with fans. */
export function layout(view: Cameras, viewport: Viewport, world: World, extra: Extra = {}): Drawing {
	return onDistrict(view, viewport, world, {
		...extra,
		beneath: view.blind ? unseen(view.cones.map(({ detect }) => detect)) : [],
		way: [...view.cones.flatMap((cone) => fan(cone, view.rings)), ...(extra.way ?? [])],
		lit: extra.lit ?? true
	});
}

/** What a camera sees, thicker where a face can be recognised and identified. */
const fan = ({ rank, ...cone }: Cone, rings: Cameras['rings']): Shape[] =>
	(['detect', 'recognise', 'identify'] as const)
		.filter((grade) => grade === 'identify' || rings === 'all' || rings === grade)
		.map((grade) => ({ id: `fan-${rank}-${grade}`, d: cone[grade], style: `sector ${grade}` }));

export default scene({
	blend,
	data,
	layout: (view, viewport, world) => layout(view, viewport, world),
	table
});

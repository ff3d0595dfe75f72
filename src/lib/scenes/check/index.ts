/**
 * Scene “check”: the square at 12:12 with everything that the chapters have drawn on it, and Monsieur Albert, who
 * lies where no camera sees him.
 */
import { together, type Drawing, type Ground } from '#lib/chart/drawing.ts';
import { cameraShapes, peopleAt } from '#lib/chart/plan.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { arrange } from './arrange.ts';
import { data, type CheckView } from './data.ts';
import { isNear, loupe } from './loupe.ts';
import { marks } from './marks.ts';
import { table } from './table.ts';

function layout(view: CheckView, viewport: Viewport, world: World): Drawing {
	const { mapping, free, plate, loupe: window } = arrange(view, viewport, world);
	const ground: Ground = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...view.sectors.map((d, rank) => ({ id: `fan-${rank}`, d, style: 'sector detect' })),
			...cameraShapes(view.cameras, mapping, true)
		],
		people: peopleAt({ time: view.time, moment: view.moment }, mapping)
	};
	const marked = marks(view, mapping, free, !(window && isNear(view.fallen?.gap)), world);
	return together(
		{ grounds: [ground] },
		window ? loupe(view, window, mapping, marked.texts ?? [], world) : {},
		marked,
		plate
	);
}

export default scene({
	data,
	layout,
	table,
	people: ({ moment }) => moment
});

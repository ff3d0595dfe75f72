/**
 * Scene “check”: the square at 12:12 with everything that the chapters have drawn on it, and Monsieur Albert, who
 * lies where no camera sees him.
 */
import { mergeDrawings, type Drawing, type BaseMap } from '#lib/chart/drawing.ts';
import { cameraShapes, scalePeople } from '#lib/chart/plan/plan.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { arrangePicture } from './arrange.ts';
import { data, type CheckData } from './data.ts';
import { isShortGap, drawLoupe } from './loupe.ts';
import { drawMarks } from './marks.ts';
import { table } from './table.ts';

function layout(view: CheckData, viewport: Viewport, world: World): Drawing {
	const { mapping, labelArea, plate, loupe: window } = arrangePicture(view, viewport, world);
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...view.sectors.map((d, rank) => ({ id: `fan-${rank}`, d, style: 'sector detect' })),
			...cameraShapes(view.cameras, mapping, true)
		],
		people: scalePeople({ time: view.time, moment: view.moment }, mapping)
	};
	const marked = drawMarks(view, mapping, labelArea, !(window && isShortGap(view.fallen?.gap)), world);
	return mergeDrawings(
		{ baseMaps: [ground] },
		window ? drawLoupe(view, window, mapping, marked.texts ?? [], world) : {},
		marked,
		plate
	);
}

export default defineMarkScene({
	data,
	layout,
	table,
	peopleAt: ({ moment }) => moment
});

/** Draws dated records: as signs in lanes above an axis of years, or as one gate through the years. */
import { definePictureScene } from '../define-picture-scene.ts';
import { data } from './data.ts';
import { drawGate } from './gate.ts';
import { drawLanes } from './lanes.ts';
import { table } from './table.ts';

export default definePictureScene({
	data,
	layout: ({ content }: ReturnType<typeof data>, viewport, world) =>
		'lanes' in content ? drawLanes(content, viewport, world) : drawGate(content, viewport, world),
	table,
	isStatic: true
});

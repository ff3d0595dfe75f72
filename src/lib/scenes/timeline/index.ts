/** Draws dated records: as signs in lanes above an axis of years, or as one gate through the years. */
import { definePictureScene } from '../define-picture-scene.ts';
import { data, table, type TimelineData } from './data.ts';
import { drawGate } from './gate.ts';
import { drawLanes } from './lanes.ts';

export default definePictureScene({
	data,
	layout: ({ content }: TimelineData, viewport, world) =>
		'lanes' in content ? drawLanes(content, viewport, world) : drawGate(content, viewport, world),
	table,
	isStatic: true
});

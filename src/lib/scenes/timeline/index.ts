/** Draws dated records: as signs in lanes above an axis of years, as one gate through the years, or as shops of a street. */
import { definePictureScene } from '../define-picture-scene.ts';
import { data, table, type TimelineData } from './data.ts';
import { drawGate } from './gate.ts';
import { drawLanes } from './lanes.ts';
import { drawStreet } from './street.ts';
import type { TimelineState } from './story.ts';

export default definePictureScene({
	data,
	layout({ content }: TimelineData, viewport, world) {
		if ('shops' in content) return drawStreet(content, viewport, world);
		return 'lanes' in content ? drawLanes(content, viewport, world) : drawGate(content, viewport, world);
	},
	table,
	isStatic: true,
	interpolate: (a: TimelineState, b: TimelineState, t) =>
		a.picture === b.picture ? { ...b, drawn: a.drawn + (b.drawn - a.drawn) * t } : undefined
});

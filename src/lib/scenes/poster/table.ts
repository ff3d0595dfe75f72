import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { PosterView } from './data.ts';

/**
 * Returns the table of the counts of scenes: judged correctly, alerts, right, false, missed, ignored, and
 * judged correctly by a detector without alerts.
 */
export function table(view: PosterView, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const { judged, right, wrong, missed, ignored, idle } = view;
	const rows = { judged, alerts: right + wrong, right, wrong, missed, ignored, idle };
	return {
		caption: world.fill('poster.caption', { scenes: number(view.scenes) }),
		head: ['poster.what', 'poster.scenes'].map(world.word),
		rows: Object.entries(rows).map(([name, value]) => [world.word(`poster.row-${name}`), number(value)])
	};
}

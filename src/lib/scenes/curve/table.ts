import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { CurveData } from './data.ts';

/** Returns the table: the results at selected thresholds, including the reader’s. */
export function table({ selection, own, events }: CurveData, world: World): Table {
	const tenths = (value: number) => world.format(value, { type: 'decimal', digits: 1 });
	return {
		caption: world.fill('curve.caption', { events: formatCount(world, events) }),
		head: ['threshold', 'alerts', 'lost', 'flagged', 'reached'].map((id) => world.word(`curve.head-${id}`)),
		rows: selection.map(({ threshold, perHour, lost, flagged, reached }) => [
			threshold === own.threshold
				? world.fill('curve.own', { threshold: formatCount(world, threshold) })
				: formatCount(world, threshold),
			tenths(perHour),
			world.format(lost, { type: 'percent', digits: 0 }),
			tenths(flagged),
			tenths(reached)
		])
	};
}

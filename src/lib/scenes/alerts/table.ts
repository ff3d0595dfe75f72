import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { allByDay, type AlertsData } from './data.ts';

/** Returns the table of all alerts with their scores. */
export function table(alerts: AlertsData, world: World): Table {
	const verdict = (real: boolean) => (alerts.isResolved ? (real ? 'is-right' : 'is-false') : 'is-unknown');
	return {
		caption: world.fill('alerts.day', { threshold: formatCount(world, alerts.threshold) }),
		head: ['alerts.head-alert', 'alerts.head-score', 'alerts.head-verdict'].map(world.word),
		rows: allByDay(alerts).map(({ score, real }, index) => [
			formatCount(world, index + 1),
			formatCount(world, score),
			world.word(`alerts.${verdict(real)}`)
		])
	};
}

import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { inOrder, type Alerts } from './data.ts';

/** Returns the table of all alerts with their scores. */
export function table(alerts: Alerts, world: World): Table {
	const verdict = (real: boolean) => (alerts.resolved ? (real ? 'is-right' : 'is-false') : 'is-unknown');
	return {
		caption: world.fill('alerts.day', { threshold: integer(world, alerts.threshold) }),
		head: ['alerts.head-alert', 'alerts.head-score', 'alerts.head-verdict'].map(world.word),
		rows: inOrder(alerts).map(({ score, real }, index) => [
			integer(world, index + 1),
			integer(world, score),
			world.word(`alerts.${verdict(real)}`)
		])
	};
}

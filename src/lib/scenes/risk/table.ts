import { falseAlertShares, splitFalseAlerts } from '#lib/model/faces/recognition.ts';
import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';

import { ratioText } from './scale.ts';
import { SAMPLE_SIZE, type GroupRisk } from './data.ts';

/** Ratios at which the table gives the false alerts, whatever the reader’s ratio is. */
const TABLE_RATIOS = [1, 2, 10, 100];

/**
 * Returns rows for the passers-by and false alerts by group, the false alerts at several ratios, and the
 * studies.
 */
export function table(shared: GroupRisk, world: World): Table {
	const { times, passers, errors, mean, ordinary, hiddenRatio, studies } = shared;
	const count = errors.a + errors.b;
	const share = passers.b / SAMPLE_SIZE;
	const none = world.word('risk.none');
	const number = (value: number) => formatCount(world, value);
	return {
		caption: world.fill('risk.caption', { times: number(times) }),
		head: ['what', 'a', 'b'].map((column) => world.word(`risk.head-${column}`)),
		rows: [
			[world.fill('risk.row-passers', { count: number(SAMPLE_SIZE) }), number(passers.a), number(passers.b)],
			[world.word('risk.row-errors'), number(errors.a), number(errors.b)],
			[
				world.word('risk.row-mean'),
				...[mean.a, mean.b].map((of) => world.format(of, { type: 'decimal', digits: 1 }))
			],
			[
				world.word('risk.row-ordinary'),
				none,
				world.fill('risk.range', { low: number(ordinary[0]), high: number(ordinary[1]) })
			],
			...TABLE_RATIOS.map((stop) => {
				const byGroup = splitFalseAlerts(count, { share, errorRatio: stop });
				return [world.fill('risk.row-stop', { times: number(stop) }), number(byGroup.a), number(byGroup.b)];
			}),
			[
				world.word('risk.row-share'),
				world.format(falseAlertShares({ share, errorRatio: times }).a, { type: 'percent', digits: 0 }),
				world.format(falseAlertShares({ share, errorRatio: times }).b, { type: 'percent', digits: 0 })
			],
			[world.word('risk.row-hidden'), none, ratioText(hiddenRatio, world)],
			...studies.map(({ names: [name = ''], between, found }) => [
				name,
				none,
				between
					? world.fill('risk.between', { low: number(between[0]), high: number(between[1]) })
					: world.word(found ? 'risk.unread' : 'risk.not-significant')
			])
		]
	};
}

import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { ChainView } from './view.ts';

/** How many events are left after each link and how many stay behind at it; last, the measurement. */
export function table({ events, stages, measured }: ChainView, world: World): Table {
	const number = (value: number) => integer(world, value);
	const none = world.word('chain.none');
	const { helped, label, total } = measured;
	return {
		caption: world.word('chain.caption'),
		head: ['link', 'left', 'behind'].map((key) => world.word(`chain.head-${key}`)),
		rows: [
			[world.word('chain.row-events'), number(events), none],
			...stages.map(({ stage, through, behind }) => [
				world.word(`chain.row-${stage}`),
				number(through),
				number(behind)
			]),
			[
				world.fill('chain.row-measured', { label, total: number(total) }),
				number(helped),
				number(total - helped)
			]
		]
	};
}

import '#lib/chart/charts.css';
import { componentScene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import Count from './Count.svelte';
import slide from './slide.ts';
import type { CountState } from './state.ts';
import type { CountLayout } from './slide.ts';
import { view, type CountView } from './view.ts';

function table({ wide }: CountView, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	return {
		caption: world.word('count.caption'),
		head: ['count.where', 'count.when', 'count.cameras'].map(world.word),
		rows: wide.flatMap(({ label, rows }) =>
			rows.map(({ when, value, high }) => [
				label,
				when,
				high > value ? world.fill('count.range', { low: number(value), high: number(high) }) : number(value)
			])
		)
	};
}

export default componentScene<CountState, CountView, CountLayout>({
	reads: { words: ['count'], series: ['cameras-towns', 'cameras-nice', 'cameras-france'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (state, world) => view(state, world),
	table,
	Scene: Count,
	slide
});

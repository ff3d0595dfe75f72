import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Europe from './Europe.svelte';
import slide from './slide.ts';
import type { EuropeState } from './state.ts';
import { table } from './table.ts';
import { view, type EuropeLayout, type EuropeView } from './view.ts';

export default componentScene<EuropeState, EuropeView, EuropeLayout>({
	reads: { words: ['europe'], records: ['europe'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Europe,
	slide,
	fixed: true
});

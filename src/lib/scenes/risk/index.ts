import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Risk from './Risk.svelte';
import slide from './slide.ts';
import type { RiskState } from './state.ts';
import { table } from './table.ts';
import { view, type RiskLayout, type RiskView } from './view.ts';

export default componentScene<RiskState, RiskView, RiskLayout>({
	reads: { words: ['risk', 'crowd.innocents', 'crowd.pile'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Risk,
	slide
});

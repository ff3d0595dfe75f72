import '#lib/chart/charts.css';
import { scene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import FourViews from './FourViews.svelte';
import slide from './slide.ts';
import type { FourViewsLayout } from './slide.ts';
import { blend, type FourViewsState } from './state.ts';
import { LOOKS, view, type FourViewsView } from './view.ts';

function table(_view: FourViewsView, world: World): Table {
	return {
		caption: world.word('look.caption'),
		head: ['look.who', 'look.keeps'].map(world.word),
		rows: LOOKS.map((look) => [world.word(`look.${look}`), world.word(`look.${look}-keeps`)])
	};
}

export default scene<FourViewsState, FourViewsView, FourViewsLayout>({
	reads: { words: ['look'] },
	blend,
	view,
	table,
	Scene: FourViews,
	slide
});

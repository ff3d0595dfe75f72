import '#lib/chart/charts.css';
import { componentScene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import FourViews from './FourViews.svelte';
import slide from './slide.ts';
import type { FourViewsLayout } from './slide.ts';
import { blend, type FourViewsState } from './state.ts';
import { LOOKS, view, type FourViewsView } from './view.ts';

function table(_view: FourViewsView, world: World): Table {
	return {
		caption: world.word('four-views.caption'),
		head: ['four-views.who', 'four-views.keeps'].map(world.word),
		rows: LOOKS.map((look) => [world.word(`four-views.${look}`), world.word(`four-views.${look}-keeps`)])
	};
}

export default componentScene<FourViewsState, FourViewsView, FourViewsLayout>({
	reads: { words: ['four-views'] },
	blend,
	view,
	table,
	Scene: FourViews,
	slide
});

import '#lib/draw/charts.css';
import { scene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import Looks from './Looks.svelte';
import slide from './slide.ts';
import type { LooksLayout } from './slide.ts';
import { blend, type LooksState } from './state.ts';
import { LOOKS, view, type LooksView } from './view.ts';

function table(_view: LooksView, world: World): Table {
	return {
		caption: world.word('look.caption'),
		head: ['look.who', 'look.keeps'].map(world.word),
		rows: LOOKS.map((look) => [world.word(`look.${look}`), world.word(`look.${look}-keeps`)])
	};
}

export default scene<LooksState, LooksView, LooksLayout>({
	reads: { words: ['look'] },
	blend,
	view,
	table,
	Scene: Looks,
	slide
});

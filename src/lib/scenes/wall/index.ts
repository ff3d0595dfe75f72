import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import slide from './slide.ts';
import { blend, type WallState } from './state.ts';
import { table } from './table.ts';
import type { WallSlide } from './slide.ts';
import { view, type WallView } from './view.ts';
import Wall from './Wall.svelte';

export default componentScene<WallState, WallView, WallSlide>({
	reads: { words: ['wall', 'person'] },
	blend,
	view,
	table,
	Scene: Wall,
	slide
});

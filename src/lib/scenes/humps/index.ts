import '#lib/draw/charts.css';
import { whole } from '../counted.ts';
import { scene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import Humps from './Humps.svelte';
import { TOP } from './scale.ts';
import slide from './slide.ts';
import type { HumpsState } from './state.ts';
import { BAND, view, type HumpsLayout, type HumpsView } from './view.ts';

/** Scenes by ten points of score, then on both sides of the threshold. */
function table({ real, ordinary, threshold }: HumpsView, world: World): Table {
	const number = (value: number) => whole(world, value);
	const row = (name: string, ordinaries: number, reals: number) => [name, number(ordinaries), number(reals)];
	const last = ordinary.bands.length - 1;
	return {
		caption: world.fill('humps.caption', { threshold: number(threshold) }),
		head: ['humps.head-score', 'humps.head-ordinary', 'humps.head-real'].map(world.word),
		rows: [
			...ordinary.bands.map((count, band) => {
				const [low, high] = [band * BAND, band === last ? TOP : (band + 1) * BAND - 1];
				const name = world.fill('humps.band', { low: number(low), high: number(high) });
				return row(name, count, real.bands[band] ?? 0);
			}),
			row(world.word('humps.row-alerts'), ordinary.alerts, real.alerts),
			row(world.word('humps.row-quiet'), ordinary.count - ordinary.alerts, real.count - real.alerts)
		]
	};
}

export default scene<HumpsState, HumpsView, HumpsLayout>({
	reads: { words: ['humps'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Humps,
	slide
});

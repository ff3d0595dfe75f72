import '#lib/chart/charts.css';
import { componentScene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import Density from './Density.svelte';
import slide from './slide.ts';
import type { DensityLayout } from './slide.ts';
import { blend, type DensityState } from './state.ts';
import { view, type DensityView } from './view.ts';

function table({ portraits }: DensityView, world: World): Table {
	const metres = (value: number) =>
		world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: 1 }) });
	return {
		caption: world.word('density.caption'),
		head: ['density.grade', 'density.distance', 'density.density', 'density.pixels'].map(world.word),
		rows: portraits.map(({ id, density, distance, pixels }) => [
			world.word(`density.${id}`),
			metres(distance),
			world.format(density, { type: 'integer' }),
			world.format(pixels, { type: 'integer' })
		])
	};
}

export default componentScene<DensityState, DensityView, DensityLayout>({
	reads: { words: ['density', 'unit.metres'] },
	blend,
	view,
	table,
	Scene: Density,
	slide
});

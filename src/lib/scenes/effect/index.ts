import '#lib/chart/charts.css';
import { scene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import Effect from './Effect.svelte';
import slide from './slide.ts';
import type { EffectLayout } from './slide.ts';
import type { EffectState } from './state.ts';
import { view, type EffectView } from './view.ts';

function table({ total, helped }: EffectView, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	return {
		caption: world.word('effect.caption'),
		head: ['effect.investigation', 'effect.number'].map(world.word),
		rows: [
			[world.word('effect.row-helped'), number(helped)],
			[world.word('effect.row-other'), number(total - helped)],
			[world.word('effect.row-total'), number(total)]
		]
	};
}

export default scene<EffectState, EffectView, EffectLayout>({
	reads: { words: ['effect'], series: ['investigations'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Effect,
	slide
});

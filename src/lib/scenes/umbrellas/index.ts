import '#lib/chart/charts.css';
import { detection, UMBRELLAS } from '#lib/model/supervision.ts';
import { componentScene, type Table } from '../scene.ts';
import type { World } from '../world.ts';
import slide from './slide.ts';
import type { UmbrellasState } from './state.ts';
import Umbrellas from './Umbrellas.svelte';
import { OUT_OF, view, type Chart, type UmbrellasView } from './view.ts';

/** What was measured, and between the measurements what is read off their line. */
function table(_view: UmbrellasView, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const last = UMBRELLAS[UMBRELLAS.length - 1]?.[0] ?? 0;
	return {
		caption: world.word('umbrellas.caption'),
		head: ['umbrellas.monitors', 'umbrellas.spotted', 'umbrellas.how'].map(world.word),
		rows: Array.from({ length: last }, (_, index) => {
			const monitors = index + 1;
			const measured = UMBRELLAS.some(([count]) => count === monitors);
			return [
				number(monitors),
				number(detection(monitors) * OUT_OF),
				world.word(measured ? 'umbrellas.measured' : 'umbrellas.between')
			];
		})
	};
}

export default componentScene<UmbrellasState, UmbrellasView, Chart>({
	reads: { words: ['umbrellas'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Umbrellas,
	slide
});

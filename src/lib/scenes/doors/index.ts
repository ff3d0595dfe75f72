import '#lib/draw/charts.css';
import type { Drawn } from '#lib/draw/strokes.ts';
import { scene } from '../scene.ts';
import type { DoorsState } from './state.ts';
import { table } from './table.ts';
import Doors from './Doors.svelte';
import slide from './slide.ts';
import { view, type DoorsView } from './view.ts';

export default scene<DoorsState, DoorsView, Drawn>({
	reads: { words: ['doors', 'unit.day-month-year'], records: ['doors'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Doors,
	slide,
	fixed: true
});

import '#lib/draw/charts.css';
import { scene } from '../scene.ts';
import Files from './Files.svelte';
import type { FilesLayout } from './layout.ts';
import slide from './slide.ts';
import type { FilesState } from './state.ts';
import { table } from './table.ts';
import { view, type FilesView } from './view.ts';

export default scene<FilesState, FilesView, FilesLayout>({
	reads: { words: ['files', 'unit.day-month-year', 'unit.month-year'], records: ['files'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Files,
	slide,
	fixed: true
});

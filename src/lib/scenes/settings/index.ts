import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import type { SettingsState } from './state.ts';
import { table } from './table.ts';
import Settings from './Settings.svelte';
import slide from './slide.ts';
import { view, type SettingsView } from './view.ts';

export default componentScene<SettingsState, SettingsView, Drawn>({
	reads: { words: ['settings'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Settings,
	slide
});

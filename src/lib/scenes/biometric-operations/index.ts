import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import slide from './slide.ts';
import BiometricOperations from './BiometricOperations.svelte';
import type { BiometricOperationsState } from './state.ts';
import { table } from './table.ts';
import { view, type BiometricOperationsLayout, type BiometricOperationsView } from './view.ts';

export default componentScene<BiometricOperationsState, BiometricOperationsView, BiometricOperationsLayout>({
	reads: { words: ['biometric-operations'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table: (_view, world) => table(world),
	Scene: BiometricOperations,
	slide,
	fixed: true
});

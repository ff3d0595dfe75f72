import { componentScene } from '../scene.ts';
import District from './District.svelte';
import { blend, type DistrictState } from './state.ts';
import { table } from './table.ts';
import { view, type DistrictView } from './view.ts';

export default componentScene<DistrictState, DistrictView>({
	reads: { words: ['person', 'role', 'incident', 'table', 'wind', 'unit.square-metres'] },
	blend,
	view,
	table,
	Scene: District
});

import '#lib/chart/charts.css';
import { blend, type DistrictState } from '../district/state.ts';
import { table } from '../district/table.ts';
import { componentScene } from '../scene.ts';
import { view, type YoursView } from './view.ts';
import Yours from './Yours.svelte';

export default componentScene<DistrictState, YoursView>({
	reads: { words: ['person', 'role', 'incident', 'table', 'wind', 'unit.square-metres'] },
	blend,
	view,
	table,
	Scene: Yours
});

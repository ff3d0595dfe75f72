/** The district at one moment, with its people, cameras and what they see. */
import { scene } from '../drawn.ts';
import { data } from './data.ts';
import { layout } from './layout.ts';
import { blend } from './state.ts';
import { table } from './table.ts';

export default scene({
	reads: { words: ['person', 'role', 'table', 'wind', 'unit.square-metres', 'plan.metres'] },
	blend,
	data,
	layout: (view, viewport, world) => layout(view, viewport, world),
	table
});

/** The district at one moment, with its people, cameras and what they see. */
import { scene } from '../define.ts';
import { data } from './data.ts';
import { layout } from './layout.ts';
import { blend } from './state.ts';
import { table } from './table.ts';

export default scene({
	reads: { words: ['person', 'role', 'table', 'wind', 'unit.square-metres', 'plan'] },
	blend,
	data,
	layout: (view, viewport, world) => layout(view, viewport, world),
	table
});

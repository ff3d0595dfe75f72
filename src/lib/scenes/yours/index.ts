/** The district with the reader's own cameras, and her walk on it once she has chosen one. */
import '#lib/chart/charts.css';
import type { Shape } from '#lib/chart/drawing.ts';
import { endsOf } from '#lib/model/walk-ends.ts';
import { YOU } from '#lib/model/walk.ts';
import { data as cameras, type Cameras } from '../cameras/data.ts';
import { layout } from '../cameras/index.ts';
import { blend, type CamerasState } from '../cameras/state.ts';
import { table } from '../cameras/table.ts';
import { scene } from '../define.ts';
import { densities, optics } from '../optics.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { joinedBy, trail, walkIn, type Trail } from './trail.ts';

export interface Yours extends Cameras {
	/** The reader's own way; null while she has none. */
	readonly trail: Trail | null;
}

function data(state: CamerasState, world: World, choices: Choices): Yours {
	const plain = cameras(state, world, choices);
	const ends = endsOf(choices.settings);
	const walk = walkIn(world, ends);
	if (!ends || !walk) return { ...plain, trail: null };
	return {
		...plain,
		moment: joinedBy(world.timeline.at, walk)(state.time),
		names: [...plain.names, YOU],
		trail: trail(walk, ends, world, plain.cameras, optics(choices), densities(choices).detect)
	};
}

/** Whole and blue where a camera films it, in ink where none does. */
const wayOf = ({ filmed, unfilmed, tips }: Trail): Shape[] => [
	{ id: 'way-ground', d: filmed + unfilmed, style: 'trail under' },
	{ id: 'way-unfilmed', d: unfilmed, style: 'trail' },
	{ id: 'way-filmed', d: filmed, style: 'trail filmed' },
	{ id: 'way-ends', d: tips, style: 'trail tips' }
];

export default scene({
	blend,
	data,
	layout: (view: Yours, viewport, world) =>
		layout(view, viewport, world, { way: view.trail ? wayOf(view.trail) : [] }),
	people: (view: Yours, seconds, world) => walking(view, world)(seconds),
	table
});

/** Everybody with her among them; the way is laid out once for a picture. */
const walks = new WeakMap<Yours, World['timeline']['at']>();

function walking(view: Yours, world: World): World['timeline']['at'] {
	const known = walks.get(view) ?? joinedBy(world.timeline.at, walkIn(world, view.trail?.ends));
	walks.set(view, known);
	return known;
}

import { together, type Drawing, type Ground, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { cameraShapes, fitted, onPlan, peopleAt, plaque, scaleBar, type Mapping } from '#lib/chart/plan.ts';
import { area, LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';
import { stretchFor } from './frames.ts';
import { namesOf } from './names.ts';

/** Radius of a ring around a camera that was looked for. */
const FOUND = 9;
/** Metres of the scale, and units a metre up to which a plan needs one. */
const SCALE = { metres: 50, from: 6 };
/** Rooms so wide have the name of the quarter in a corner. */
const ROOMY = 500;
/** Units a metre from which names of streets fit into them. */
const NAMED = 2.6;

/** What other scenes draw on it. */
export interface Extra {
	/** On the ground, in metres: beneath the buildings, and under people and cameras. */
	readonly beneath?: readonly Shape[];
	readonly way?: readonly Shape[];
	/** Whether cameras look, or hang there as in a street. */
	readonly lit?: boolean;
	/** The part of the picture that the plan has. */
	readonly room?: Rect;
}

/** The district in a room: the plan, people with their names, a scale. */
export function layout(view: District, viewport: Viewport, world: World, extra: Extra = {}): Drawing {
	const room = extra.room ?? { x: 0, y: 0, ...viewport };
	const mapping = fitted(stretchFor(view.frame, room), room);
	const free = area(viewport);
	const within = {
		...free,
		width: Math.min(free.width, room.x + room.width - free.x - LABEL * 0.4),
		height: Math.min(free.height, room.y + room.height - free.y - LABEL * 0.4)
	};
	const [right, foot] = [within.x + within.width, within.y + within.height];
	const metres = world.word('district.metres');
	return together(
		{ grounds: [groundOf(view, mapping, extra)] },
		view.found ? { shapes: [found(view, mapping)] } : {},
		mapping.scale < SCALE.from ? scaleBar(SCALE.metres, metres, mapping, right, foot) : {},
		(view.frame === 'whole' || view.frame === 'streets') && viewport.width >= ROOMY
			? plaque('plan-title', world.word('district.title'), within)
			: {},
		{ texts: namesOf(view, mapping, within, world) }
	);
}

function groundOf(view: District, mapping: Mapping, { beneath = [], way = [], lit = false }: Extra): Ground {
	const { cameras, moment, names, people, time } = view;
	return {
		id: 'district',
		...mapping,
		plan: mapping.scale >= NAMED && names.length === 0 ? 'named' : 'unnamed',
		beneath,
		shapes: [...way, ...cameraShapes(cameras, mapping, lit)],
		...(people !== 'hide' && { people: peopleAt({ time, moment, faint: people === 'faint' }, mapping) })
	};
}

const found = ({ cameras }: District, mapping: Mapping): Shape => ({
	id: 'found',
	d: cameras.map(({ x, y }) => ring(...onPlan(mapping, [x, y]), FOUND)).join(''),
	style: 'drawn'
});

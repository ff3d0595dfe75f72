import { together, type Drawing, type Ground, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { cameraShapes, fitted, onPlan, peopleAt, plaque, scaleBar, type Mapping } from '#lib/chart/plan.ts';
import { extent } from '#lib/chart/text-lines.ts';
import { area, LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';
import { stretchFor } from './frames.ts';
import { namesOf } from './names.ts';

/** Radius of a ring around a camera that was looked for. */
const FOUND = 9;
/** Share of the width that the scale may take, and units a metre up to which a plan needs one. */
const SCALE = { share: 0.25, from: 6 };
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
	const names = namesOf(view, mapping, within, world);
	const longest = within.width * SCALE.share;
	// A name goes before the scale, which other pictures have as well.
	const isTaken = names
		.map(extent)
		.some((name) => name.right > right - longest - LABEL && name.bottom > foot - 2.4 * LABEL);
	const scale =
		mapping.scale < SCALE.from && !isTaken
			? scaleBar(longest, world.word('district.metres'), mapping, [right, foot])
			: {};
	return together(
		{ grounds: [groundOf(view, mapping, room, extra)] },
		view.found ? { shapes: [found(view, mapping)] } : {},
		scale,
		(view.frame === 'whole' || view.frame === 'streets') && viewport.width >= ROOMY
			? plaque('plan-title', world.word('district.title'), within)
			: {},
		{ texts: names }
	);
}

function groundOf(
	view: District,
	mapping: Mapping,
	room: Rect,
	{ beneath = [], way = [], lit = false }: Extra
): Ground {
	const { cameras, moment, people, time } = view;
	return {
		id: 'district',
		...mapping,
		plan: isNamed(view, mapping, room) ? 'named' : 'unnamed',
		beneath,
		shapes: [...way, ...cameraShapes(cameras, mapping, lit)],
		...(people !== 'hide' && { people: peopleAt({ time, moment, faint: people === 'faint' }, mapping) })
	};
}

/** Whether names of streets have room, and none of them is cut off: a plan that is cropped has none. */
const isNamed = ({ frame, names }: District, { scale }: Mapping, room: Rect): boolean =>
	scale >= NAMED && names.length === 0 && stretchFor(frame, room)[2] >= stretchFor('streets', room)[2];

const found = ({ cameras }: District, mapping: Mapping): Shape => ({
	id: 'found',
	d: cameras.map(({ x, y }) => ring(...onPlan(mapping, [x, y]), FOUND)).join(''),
	style: 'drawn'
});

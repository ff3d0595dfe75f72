import { together, type Drawing, type Ground, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { cameraShapes, fitted, onPlan, peopleAt, plaque, scaleBar, type Mapping } from '#lib/chart/plan.ts';
import { extent } from '#lib/chart/text-lines.ts';
import { area, LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';
import { stretchFor } from './frames.ts';
import { namesOf } from './names.ts';

/** Radius of the ring around a camera that the reader had to find, in units. */
const CAMERA_RING_RADIUS = 9;
/** Maximum share of the width for the scale bar, and scale up to which a plan has one, in units per metre. */
const SCALE_BAR = { share: 0.25, from: 6 };
/** Minimum width for the name of the quarter in a corner. */
const MIN_TITLE_WIDTH = 500;
/** Minimum scale for street names, in units per metre. */
const MIN_NAMES_SCALE = 2.6;

/** What other scenes add to the district. */
export interface Extra {
	/** Shapes on the ground, in metres: below the buildings, and below people and cameras. */
	readonly beneath?: readonly Shape[];
	readonly way?: readonly Shape[];
	/** Whether cameras show their fields of view. */
	readonly lit?: boolean;
	/** The part of the picture for the plan. */
	readonly room?: Rect;
}

/** Returns the drawing of the district: the plan, people with their names, a scale bar. */
export function layout(view: District, viewport: Viewport, world: World, extra: Extra = {}): Drawing {
	const box = extra.room ?? { x: 0, y: 0, ...viewport };
	const mapping = fitted(stretchFor(view.frame, box), box);
	const free = area(viewport);
	const within = {
		...free,
		width: Math.min(free.width, box.x + box.width - free.x - LABEL * 0.4),
		height: Math.min(free.height, box.y + box.height - free.y - LABEL * 0.4)
	};
	const [right, foot] = [within.x + within.width, within.y + within.height];
	const names = namesOf(view, mapping, within, world);
	const longest = within.width * SCALE_BAR.share;
	// A name has priority over the scale bar, which other pictures have too.
	const isTaken = names
		.map(extent)
		.some((name) => name.right > right - longest - LABEL && name.bottom > foot - 2.4 * LABEL);
	const scale =
		mapping.scale < SCALE_BAR.from && !isTaken
			? scaleBar(longest, world.word('district.metres'), mapping, [right, foot])
			: {};
	return together(
		{ grounds: [baseMapOf(view, mapping, box, extra)] },
		view.found ? { shapes: [cameraRings(view, mapping)] } : {},
		scale,
		(view.frame === 'whole' || view.frame === 'streets') && viewport.width >= MIN_TITLE_WIDTH
			? plaque('plan-title', world.word('district.title'), within)
			: {},
		{ texts: names }
	);
}

function baseMapOf(
	view: District,
	mapping: Mapping,
	box: Rect,
	{ beneath = [], way = [], lit = false }: Extra
): Ground {
	const { cameras, moment, people, time } = view;
	return {
		id: 'district',
		...mapping,
		plan: isNamed(view, mapping, box) ? 'named' : 'unnamed',
		beneath,
		shapes: [...way, ...cameraShapes(cameras, mapping, lit)],
		...(people !== 'hide' && { people: peopleAt({ time, moment, faint: people === 'faint' }, mapping) })
	};
}

/** Whether street names fit and none is cut off: a cropped plan has none. */
const isNamed = ({ frame, names }: District, { scale }: Mapping, box: Rect): boolean =>
	scale >= MIN_NAMES_SCALE &&
	names.length === 0 &&
	stretchFor(frame, box)[2] >= stretchFor('streets', box)[2];

const cameraRings = ({ cameras }: District, mapping: Mapping): Shape => ({
	id: 'found',
	d: cameras.map(({ x, y }) => ring(...onPlan(mapping, [x, y]), CAMERA_RING_RADIUS)).join(''),
	style: 'drawn'
});

import { mergeDrawings, type Drawing, type BaseMap, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import {
	cameraShapes,
	fitPlan,
	planToUnits,
	scalePeople,
	textPlate,
	scaleBar,
	type PlanMapping
} from '#lib/chart/plan/plan.ts';
import { textExtent } from '#lib/chart/text/text-lines.ts';
import { contentArea, LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import type { World } from '../world.ts';
import type { DistrictData } from './data.ts';
import { isFullStage, planBoxFor, planBoxOf } from './plan-frames.ts';
import { placeNames } from './names.ts';

/** Radius of the circle around a camera that the reader had to find, in units. */
const CAMERA_RING_RADIUS = 9;
/**
 * Maximum share of the width for the scale bar, and scale of the plan, in units per metre, from which it has none.
 */
const SCALE_BAR = { share: 0.25, from: 6 };
/** Minimum width of a viewport with the name of the quarter in a corner, in units. */
const MIN_TITLE_WIDTH = 500;
/** Metres around the place of the fall within which a page may show people. */
const AROUND_METRES = 45;
/** Minimum scale for street names, in units per metre. */
const MIN_NAMES_SCALE = 2.6;

/** What other scenes add to the district. */
export interface DistrictExtras {
	/** Shapes below the buildings, in metres. */
	readonly beneath?: readonly Shape[];
	/** Shapes in metres, such as fields of view, above the buildings but below people and cameras. */
	readonly onGround?: readonly Shape[];
	/** Whether cameras show their fields of view. */
	readonly lit?: boolean;
	/** Whether streets keep their names beside people who are named. */
	readonly keepsNames?: boolean;
	/** Rectangle for the plan; if missing, the whole picture. */
	readonly room?: Rect;
}

/** Draws the district: the plan, people with their names, a scale bar, and whatever `extra` adds. */
export function layOutDistrict(
	view: DistrictData,
	viewport: Viewport,
	world: World,
	extra: DistrictExtras = {}
): Drawing {
	const box = extra.room ?? { x: 0, y: 0, ...viewport };
	const open = isFullStage(view.frame) ? viewport.free : undefined;
	const mapping = fitPlan(planBoxOf(view, box), open ?? box);
	const free = contentArea(viewport);
	const within = open ?? {
		...free,
		width: Math.min(free.width, box.x + box.width - free.x - LABEL_SIZE * 0.4),
		height: Math.min(free.height, box.y + box.height - free.y - LABEL_SIZE * 0.4)
	};
	const [right, foot] = [within.x + within.width, within.y + within.height];
	const names = placeNames(view, mapping, within, world);
	const longest = within.width * SCALE_BAR.share;
	// A name has priority over the scale bar, which other pictures have too.
	const isTaken = names
		.map(textExtent)
		.some((name) => name.right > right - longest - LABEL_SIZE && name.bottom > foot - 2.4 * LABEL_SIZE);
	const scale =
		mapping.scale < SCALE_BAR.from && !isTaken
			? scaleBar(longest, world.word('district.metres'), mapping, [right, foot])
			: {};
	return mergeDrawings(
		{ baseMaps: [baseMapOf(view, mapping, box, extra)] },
		view.areCamerasCircled ? { shapes: [cameraRings(view, mapping)] } : {},
		scale,
		(view.frame === 'whole' || view.frame === 'streets') && viewport.width >= MIN_TITLE_WIDTH
			? textPlate('plan-title', world.word('district.title'), within)
			: {},
		{ texts: names }
	);
}

function baseMapOf(
	view: DistrictData,
	mapping: PlanMapping,
	box: Rect,
	{ beneath = [], onGround = [], lit = false, keepsNames = false }: DistrictExtras
): BaseMap {
	const { cameras, frame, moment, people, time } = view;
	const isClose = isFullStage(frame);
	return {
		id: 'district',
		...mapping,
		plan: (keepsNames || view.names.length === 0) && isNamed(view, mapping, box) ? 'named' : 'unnamed',
		beneath,
		shapes: [...onGround, ...cameraShapes(cameras, mapping, lit)],
		...(people !== 'hide' && {
			people: scalePeople(
				{ time, moment: isClose ? nearby(moment, view, box) : moment, faint: people === 'faint' },
				mapping
			)
		})
	};
}

/**
 * Returns a moment without those who are far outside the full stage, which would make it heavy. A page may show the plan
 * for some way around it.
 */
function nearby(moment: Moment, { frame }: DistrictData, box: Rect): Moment {
	const [left, top, width, height] = planBoxFor(frame, box);
	const isNear = ({ x, y }: { readonly x: number; readonly y: number }) =>
		Math.hypot(x - left - width / 2, y - top - height / 2) < AROUND_METRES;
	return { ...moment, figures: moment.figures.filter(isNear), things: moment.things.filter(isNear) };
}

/** Returns whether all street names fit, and none is cut off. */
const isNamed = ({ frame }: DistrictData, { scale }: PlanMapping, box: Rect): boolean =>
	scale >= MIN_NAMES_SCALE && planBoxFor(frame, box)[2] >= planBoxFor('streets', box)[2];

const cameraRings = ({ cameras }: DistrictData, mapping: PlanMapping): Shape => ({
	id: 'found',
	d: cameras.map(({ x, y }) => circlePath(...planToUnits(mapping, [x, y]), CAMERA_RING_RADIUS)).join(''),
	style: 'drawn'
});

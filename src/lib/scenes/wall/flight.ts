/** The way of the pictures of the cameras from the plan to the first screens of the wall, and back. */
import { range } from 'd3-array';
import { createShape, mergeDrawings, type BaseMap, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { rectPath } from '#lib/chart/path.ts';
import { fitPlan, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { ease, phaseProgress } from '#lib/chart/transition.ts';
import type { Rect, Viewport } from '#lib/chart/viewport.ts';
import { degrees, type Point } from '#lib/model/maths/geometry.ts';
import type { CamerasData } from '../cameras/data.ts';
import { layOutCameras } from '../cameras/index.ts';
import { planBoxFor } from '../district/plan-frames.ts';
import type { World } from '../world.ts';
import { CLOSING_SHARE, type WallView } from './data.ts';
import type { ScreenGrid } from './grid.ts';
import { LAYERS, layerStyle, screenPaths, unitsPerMetre } from './paint.ts';
import { SHOT_RATIO, SHOT_WIDTH, type Shot } from './shots.ts';

/** Progress at which the plan begins to darken, and at which it is dark. */
const DARKENING = [0.1, 0.9] as const;
/** Distance between the lines that darken the plan, in units. */
const LINE_PITCH = 7;
/** How far the lines extend beyond the picture, in units. */
const BEYOND = 2000;
/** Size of a picture when it leaves its camera, as a share of its size on the plan. */
const START_SIZE = 0.05;

/** Draws the plan above the watchers, and the pictures of the cameras on their way. */
export function drawFlight(
	view: WallView,
	plan: CamerasData,
	grid: ScreenGrid,
	area: Rect,
	viewport: Viewport,
	world: World
): Drawing {
	const { baseMaps = [] } = layOutCameras(plan, viewport, world, { room: area });
	const mapping = fitPlan(planBoxFor('whole', area), area);
	// A clip that moves no edge: the pictures on their way and the plan are drawn together.
	const clip = { x: -BEYOND, y: -BEYOND, width: 2 * BEYOND + viewport.width, height: 2 * BEYOND };
	return mergeDrawings({
		baseMaps: view.flight > 0 ? baseMaps.map((map) => ({ ...map, clip })) : baseMaps,
		shapes: [darkness(view.flight, area), floor(area, viewport), ...tiles(view, plan, mapping, grid)]
	});
}

/** Returns the plan as an invisible base map, which marks its place while the wall covers it. */
export const planBaseMap = (area: Rect): BaseMap => ({
	id: 'district',
	...fitPlan(planBoxFor('whole', area), area),
	clip: { x: 0, y: 0, width: 0, height: 0 },
	plan: 'none',
	beneath: [],
	shapes: []
});

/** Darkens the plan as engravers do: by lines that become wider until they meet. */
function darkness(flight: number, { width, height }: Rect): Shape {
	const line = LINE_PITCH * phaseProgress(flight, ...DARKENING);
	const lines = range(Math.ceil((BEYOND + height) / LINE_PITCH)).map((index) =>
		rectPath({ x: -BEYOND, y: height - (index + 1) * LINE_PITCH, width: width + 2 * BEYOND, height: line })
	);
	return createShape('darkness', 'ground', line > 0 ? lines.join('') : '');
}

/** Covers the plan where the watchers are. */
const floor = ({ height }: Rect, viewport: Viewport): Shape =>
	createShape(
		'floor',
		'ground',
		rectPath({ x: -BEYOND, y: height, width: viewport.width + 2 * BEYOND, height: BEYOND })
	);

/** Position, size and direction of a picture; the size is the width in units. */
interface Place {
	readonly centre: Point;
	readonly width: number;
	/** Degrees. */
	readonly turn: number;
}

/** Draws the pictures of the cameras: each grows as the field of view of its camera closes, and then flies to its screen. */
function tiles(
	{ wall, people, flight }: WallView,
	{ cameras }: CamerasData,
	mapping: PlanMapping,
	grid: ScreenGrid
): Shape[] {
	const { districtCount, shots } = wall;
	return shots.slice(0, districtCount).flatMap((shot, index) => {
		const [start, closed] = [index, index + 1].map((each) => (CLOSING_SHARE * each) / districtCount) as [
			number,
			number
		];
		if (flight <= start) return [];
		const { x = 0, y = 0 } = cameras[index] ?? {};
		const grown = ease(phaseProgress(flight, start, closed));
		const flown = ease(phaseProgress(flight, closed, closed + 1 - CLOSING_SHARE));
		const onPlan = placeOnPlan(shot, mapping);
		const atCamera = { ...onPlan, centre: planToUnits(mapping, [x, y]), width: onPlan.width * START_SIZE };
		const [left, top] = grid.corners[index] ?? [0, 0];
		const onWall = {
			centre: [left + grid.screenWidth / 2, top + (grid.screenWidth * SHOT_RATIO) / 2] as const,
			width: grid.screenWidth,
			turn: 0
		};
		const place = between(between(atCamera, onPlan, grown), onWall, flown);
		return tileShapes(index, shot, people[index] ?? [], place);
	});
}

/** Returns where a shot is on the plan. */
const placeOnPlan = ({ framing }: Shot, mapping: PlanMapping): Place => ({
	centre: planToUnits(mapping, [framing.x, framing.y]),
	width: framing.span * mapping.scale,
	turn: -degrees(Math.atan2(framing.sin, framing.cos))
});

const between = (a: Place, b: Place, t: number): Place => ({
	centre: [a.centre[0] + (b.centre[0] - a.centre[0]) * t, a.centre[1] + (b.centre[1] - a.centre[1]) * t],
	width: a.width * (b.width / a.width) ** t,
	turn: a.turn + (b.turn - a.turn) * t
});

function tileShapes(
	index: number,
	shot: Shot,
	people: readonly number[],
	{ centre: [x, y], width, turn }: Place
): Shape[] {
	const metre = unitsPerMetre({ screenWidth: SHOT_WIDTH });
	const paths = screenPaths(
		shot,
		people,
		[-SHOT_WIDTH / 2, (-SHOT_WIDTH * SHOT_RATIO) / 2],
		SHOT_WIDTH,
		metre
	);
	const scale = width / SHOT_WIDTH;
	const move = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`;
	return [
		...LAYERS.map((layer) => ({
			id: `tile-${index}-${layer}`,
			style: layerStyle(layer, 'on'),
			d: paths[layer],
			transform: `${move} scale(${(scale * (layer === 'glass-people' ? metre : 1)).toFixed(4)})`
		})),
		{
			id: `tile-${index}-edge`,
			style: 'sightline',
			d: paths.glass,
			transform: `${move} scale(${scale.toFixed(4)})`
		}
	];
}

/** The handles of the reader’s own cameras: one on each to move it along the walls, and one on its axis to turn it. */
import type { CameraHandle } from '#lib/chart/drawing.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { unitsToPlan } from '#lib/chart/plan/units-to-plan.ts';
import { insetRect, type Rect } from '#lib/chart/viewport.ts';
import { snapPlacement, type Building, type District, type Placement } from '#lib/model/district/district.ts';
import { facadeAt } from '#lib/model/district/facades.ts';
import { nearestMount } from '#lib/model/district/hit-test.ts';
import { radians, type Point } from '#lib/model/maths/geometry.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';

/** Precision of positions in metres, and of headings in degrees. Keys and taps have the same. */
const [STEP_METRES, STEP_DEGREES] = [1, 5];

/**
 * Returns the handles of cameras.
 * @param reach length of the axis of a field of view, in metres
 * @param area rectangle of the plan, in units: the handle on an axis that leaves it is at its edge
 */
export const cameraHandles = (
	cameras: readonly ActiveCamera[],
	reach: number,
	mapping: PlanMapping,
	area: Rect,
	district: District
): CameraHandle[] =>
	cameras.flatMap(({ x, y, heading, placement }, camera): CameraHandle[] => {
		const building = district.buildings.find(({ id }) => id === placement.building);
		if (!building) return [];
		const at = planToUnits(mapping, [x, y]);
		const [endX, endY] = endOfAxis(at, heading, reach * mapping.scale, insetRect(area, HANDLE_RADIUS));
		return [
			{
				...{ camera, changes: 'position', axis: 'xy', x: at[0], y: at[1] },
				placementAt: (left, top) => moveTo(district, building, placement, unitsToPlan(mapping, [left, top]))
			},
			{
				...{ camera, changes: 'heading', axis: 'turn', x: endX, y: endY },
				placementAt: (left, top) => {
					const degrees = (Math.atan2(top - at[1], left - at[0]) * 180) / Math.PI;
					return snapPlacement(building, placement.along, Math.round(degrees / STEP_DEGREES) * STEP_DEGREES);
				}
			}
		];
	});

/** Returns the end of an axis of a length, or the point where it leaves a rectangle. All in units. */
function endOfAxis([x, y]: Point, heading: number, length: number, area: Rect): Point {
	const [dx, dy] = [Math.cos(radians(heading)), Math.sin(radians(heading))];
	const until = (from: number, by: number, least: number, most: number) =>
		by === 0 ? Infinity : ((by > 0 ? most : least) - from) / by;
	const inArea = Math.min(
		until(x, dx, area.x, area.x + area.width),
		until(y, dy, area.y, area.y + area.height)
	);
	// Clear of the camera, even of one that looks out of the plan.
	const far = Math.max(2 * HANDLE_RADIUS, Math.min(length, inArea));
	return [x + dx * far, y + dy * far];
}

/** Returns a camera on the wall that is nearest to a point in metres. It turns with the wall. */
function moveTo(district: District, building: Building, placement: Placement, point: Point): Placement {
	const mount = nearestMount(district, point);
	const next = district.buildings.find(({ id }) => id === mount.building) ?? building;
	const along = Math.round(mount.along / STEP_METRES) * STEP_METRES;
	const turned = facadeAt(next, { ...mount, along }).facing - facadeAt(building, placement).facing;
	return snapPlacement(next, along, placement.heading + turned);
}

/** Builds a quarter from a map and a window on it. */
import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { readDeviceTags, type KnownCamera, type OtherDevice } from '../cameras/camera-tags.ts';
import { mountCamera } from '../cameras/mount-camera.ts';
import type { SourceMap } from '../read/source-map.ts';
import { readBuildings } from './buildings.ts';
import { Notes } from './notes.ts';
import { createProjection } from './projection.ts';
import { segmentsOf } from './public-ground.ts';
import { outerPlan, type Area, type Quarter, type Street } from './quarter.ts';
import { isNear, middleOf, projectShapes, type Shape } from './shapes.ts';
import { streetTurn } from './street-turn.ts';
import { isPassage, isUnderground, streetWidth } from './streets.ts';
import { unite } from './unite.ts';
import { MARGIN_METRES } from './window-limits.ts';
import { checkWindow, type MapWindow } from './window.ts';

/** Metres by which a passage is longer at both ends than mapped, so that it leads through the wall. */
const PASSAGE_END_METRES = 0.5;

/**
 * Returns the quarter in a window on a map.
 * @throws QuarterFault if the window is too large, or has no building, or too many
 */
export function buildQuarter(map: SourceMap, window: MapWindow): Quarter {
	checkWindow(window);
	const { width, height } = window;
	const turn = window.isTurned
		? streetTurn(projectShapes(map, createProjection(window.centre, width, height)), window)
		: 0;
	const shapes = projectShapes(map, createProjection(window.centre, width, height, turn));
	const near = shapes.filter((shape) => isNear(shape, width, height, MARGIN_METRES));
	const notes = new Notes();
	const { footprints, count } = readBuildings(near, window, notes);
	const passages = near.filter(({ type, tags }) => type === 'line' && isPassage(tags)).flatMap(readStreet);
	notes.add('passage', passages.length);
	const blocks = unite(footprints, passages.flatMap(outlinePassage));
	notes.add('united', Math.max(0, footprints.length - blocks.length));
	const quarter: Quarter = {
		width,
		height,
		...(turn !== 0 && { turn }),
		blocks,
		streets: near.filter(({ type }) => type === 'line').flatMap(readStreet),
		areas: near.filter(({ type }) => type === 'area').flatMap(readArea),
		// Of the whole map: a window between two streets has streets all the same.
		hasStreets: map.features.some(({ properties }) => streetWidth(properties) !== undefined),
		cameras: [],
		others: [],
		buildingCount: count,
		notes: [],
		origin: map.origin,
		date: map.date
	};
	return { ...quarter, ...readDevices(near, quarter, notes), notes: notes.list() };
}

function readStreet({ tags, rings }: Shape): Street[] {
	const width = streetWidth(tags);
	return width === undefined ? [] : rings.map((line) => ({ name: tags['name'], line, width }));
}

/** Returns the rectangles that a passage takes from the buildings above it. */
const outlinePassage = ({ line, width }: Street): Ring[] =>
	segmentsOf(line).flatMap(([x1, y1, x2, y2]) => {
		const length = Math.hypot(x2 - x1, y2 - y1);
		if (length === 0) return [];
		const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
		const corner = (along: number, aside: number): Point => [
			x1 + ux * along - uy * aside,
			y1 + uy * along + ux * aside
		];
		const [start, end, half] = [-PASSAGE_END_METRES, length + PASSAGE_END_METRES, width / 2];
		return [[corner(start, -half), corner(end, -half), corner(end, half), corner(start, half)]];
	});

/** Values of `landuse` and `leisure` that are drawn as green. */
const GREEN =
	/^(grass|forest|meadow|cemetery|allotments|recreation_ground|village_green|garden|park|pitch|playground)$/;

function readArea({ tags, rings }: Shape): Area[] {
	const kind = 'building' in tags ? undefined : areaKind(tags);
	return kind ? [{ kind, rings }] : [];
}

function areaKind(tags: Shape['tags']): Area['kind'] | undefined {
	if (isUnderground(tags)) return undefined;
	if (tags['place'] === 'square' || streetWidth(tags) !== undefined) return 'public';
	if (tags['natural'] === 'water' || 'water' in tags || tags['waterway'] === 'riverbank') return 'water';
	return GREEN.test(tags['landuse'] ?? '') || GREEN.test(tags['leisure'] ?? '') ? 'green' : undefined;
}

/** Returns the cameras in the window, and the devices that are not counted. */
function readDevices(
	near: readonly Shape[],
	quarter: Quarter,
	notes: Notes
): Pick<Quarter, 'cameras' | 'others'> {
	const cameras: KnownCamera[] = [];
	const others: OtherDevice[] = [];
	for (const shape of near) {
		const device = readDeviceTags(shape.tags);
		if (!device) continue;
		const at = middleOf(shape);
		if ('other' in device) {
			if (isInWindow(at, quarter)) others.push({ kind: device.other, at });
			continue;
		}
		const mounted = mountCamera(outerPlan(quarter), at);
		const headings = device.camera.headings.map((heading) => (heading - (quarter.turn ?? 0) + 360) % 360);
		if (mounted) cameras.push({ ...mounted, ...device.camera, headings });
		else if (isInWindow(at, quarter)) others.push({ kind: 'inside', at });
	}
	notes.add('camera-far', cameras.filter(({ at }) => !isInWindow(at, quarter)).length);
	return { cameras, others };
}

const isInWindow = ([x, y]: Point, { width, height }: Quarter): boolean =>
	x >= 0 && y >= 0 && x <= width && y <= height;

/**
 * Plans that a group made on paper, as it reads them out: for each camera the letter of the building, the metre on its wall
 * and the direction in which it looks, such as `B 37 N`.
 */
import { perimeter, type District, type Placement } from '../district/district.ts';
import { looksOut, snapToGrid } from './placement-grid.ts';
import { PLAN_CAMERAS, PLAN_MISSIONS, type Plan } from './plan-code.ts';

/** Headings in degrees by compass point. West is “O” in French, and is in no English one. */
const COMPASS: Readonly<Record<string, number>> = {
	...{ E: 0, SE: 45, S: 90, SW: 135, SO: 135, W: 180, O: 180 },
	...{ NW: 225, NO: 225, N: 270, NE: 315 }
};

/** Why a text is not a plan made on paper. `camera` is its text as it was written. */
export interface PaperFault {
	readonly kind: 'building' | 'metre' | 'wall' | 'many' | 'mission';
	readonly camera: string;
	/** Length of all walls of the building in metres, if the metre is beyond it. */
	readonly metres?: number;
}

const CAMERA = /([A-Z])\s*(\d{1,3})\s*([NS][EOW]|[NSEOW])(?=[\s,;]|$)[\s,;]*/g;
/** The number of the mission before the cameras: `3:` or `mission 3`. */
const MISSION = /^\s*(?:M(?:ISSION)?\s*)?(\d)\s*(?::\s*|\s+(?=[A-Z]))/;

/**
 * Reads a plan as a group reads it out: `3: B 37 N, J 107 E`. Letters may be small.
 * @returns the plan on the grid, or the first fault; undefined if the text does not look like such a plan at all
 */
export function readPaperPlan(district: District, text: string): Plan | PaperFault | undefined {
	const capitals = text.toUpperCase();
	const [prefix = '', mission = '0'] = MISSION.exec(capitals) ?? [];
	const list = capitals.slice(prefix.length).trim();
	const found = [...list.matchAll(CAMERA)];
	if (found.length === 0 || found.map(([whole]) => whole).join('') !== list) return undefined;
	if (Number(mission) > PLAN_MISSIONS) return { kind: 'mission', camera: mission };
	if (found.length > PLAN_CAMERAS) return { kind: 'many', camera: (found[PLAN_CAMERAS]?.[0] ?? '').trim() };
	const cameras: Placement[] = [];
	for (const [whole, id = '', metre, point = ''] of found) {
		const camera = { building: id, along: Number(metre), heading: COMPASS[point] ?? 0 };
		const fault = findFault(district, camera, whole.replace(/[\s,;]+$/, ''));
		if (fault) return fault;
		cameras.push(snapToGrid(district, camera));
	}
	return { mission: Number(mission), cameras };
}

function findFault(district: District, placement: Placement, camera: string): PaperFault | undefined {
	const building = district.buildings.find(({ id }) => id === placement.building);
	if (!building) return { kind: 'building', camera };
	const metres = Math.ceil(perimeter(building)) - 1;
	if (placement.along > metres) return { kind: 'metre', camera, metres };
	return looksOut(district, placement) ? undefined : { kind: 'wall', camera };
}

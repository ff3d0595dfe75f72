/**
 * Plans that a group made on paper, as it reads them out: names of the cameras of the printed plan, such as `B3 F2`, or for
 * each camera the letter of the building, the metre on its wall and the direction in which it looks, such as `B 37 N`. A
 * camera has one number, so the letters between two numbers are the direction of one camera and the building of the next,
 * whatever separates them.
 */
import { perimeter, type District, type Placement } from '../district/district.ts';
import { findNumberedCamera, numberedCameras } from './numbered-cameras.ts';
import { looksOut, snapToGrid, wallFacing } from './placement-grid.ts';
import { PLAN_CAMERAS, PLAN_MISSIONS, type Plan } from './plan-code.ts';
import { splitLetters } from './spoken-letters.ts';

/** Headings in degrees by compass point. West is “O” in French, and is in no English one. */
const COMPASS: Readonly<Record<string, number>> = {
	...{ E: 0, SE: 45, S: 90, SW: 135, SO: 135, W: 180, O: 180 },
	...{ NW: 225, NO: 225, N: 270, NE: 315 }
};

/** What is wrong with a camera, or with another part of the text. */
export interface PaperFault {
	readonly kind:
		| 'building'
		| 'metre'
		| 'number'
		| 'wall'
		| 'many'
		| 'twice'
		| 'mission'
		| 'no-building'
		| 'no-direction'
		| 'unread';
	/** The camera, or the other part, as it was written. */
	readonly camera: string;
	/** Length of all walls of the building in metres, if the metre is beyond it. */
	readonly metres?: number;
	/** The building, if the number is beyond those of its cameras. */
	readonly building?: string;
	/** How many cameras the building has on the printed plan, or a plan at most. */
	readonly cameras?: number;
	/** Where the wall looks, in degrees, if the camera would look into it. */
	readonly facing?: number;
}

/** What a group read out. */
export interface PaperPlan {
	/** The cameras that can hang, on the grid, with the mission. */
	readonly plan: Plan;
	/** All that is wrong with the others, in the order of the text. */
	readonly faults: readonly PaperFault[];
}

/** Largest number of digits of a metre on a wall. */
const MAX_METRE_DIGITS = 3;
/** The mission before the cameras: `3:`, `M3,` or `mission n° 3`. The first building follows. */
const MISSION =
	/^\s*(?:M(?:ISSION)?\s*(?:N\s?[°ºO])?[\s.]*)?(\d)(?!\d)[\s,;:.)–-]*(?=[A-Z][^A-Z\d]*\d|[A-Z]{4})/;

/**
 * Reads a plan as a group reads it out: `3: B3 F2`, `3: B 37 N, J 107 E`, and also `m3 b37nj107e` or `B, 37, nord`.
 * @param most largest number of its cameras
 * @returns undefined if the text does not look like such a plan
 */
export function readPaperPlan(
	district: District,
	text: string,
	most: number = PLAN_CAMERAS
): PaperPlan | undefined {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
	const capitals = TURNED.test(plain) ? plain.replace(/(\d)([A-Z])/g, '$2$1') : plain;
	const [prefix = '', mission = '0'] = MISSION.exec(capitals) ?? [];
	const written = capitals.slice(prefix.length);
	const numbered = splitNumbered(written);
	const { cameras, unread } = numbered ?? splitCameras(district, written);
	if (!numbered && !looksLikePlan(district, cameras, unread)) return undefined;
	const isMission = Number(mission) <= PLAN_MISSIONS;
	const faults: PaperFault[] = isMission ? [] : [{ kind: 'mission', camera: mission }];
	const placements: Placement[] = [];
	for (const each of cameras) {
		const camera = numbered ? findNumbered(district, each) : placeCamera(district, each);
		if ('kind' in camera) faults.push(camera);
		else if (placements.some((other) => isSame(other, camera)))
			faults.push({ kind: 'twice', camera: each.text });
		else if (placements.length === most) faults.push({ kind: 'many', camera: each.text, cameras: most });
		else placements.push(snapToGrid(district, camera));
	}
	faults.push(...unread.map((part): PaperFault => ({ kind: 'unread', camera: part })));
	return { plan: { mission: isMission ? Number(mission) : 0, cameras: placements }, faults };
}

const isSame = (a: Placement, b: Placement): boolean =>
	a.building === b.building && a.along === b.along && a.heading === b.heading;

/** The parts of a camera. Those that are missing are empty. */
interface WrittenCamera {
	readonly building: string;
	readonly metre: string;
	readonly point: string;
	/** All of them. */
	readonly text: string;
}

/** The name of a camera of the printed plan, and anything else between separators. */
const [NAME, OTHER] = [/[A-Z][^A-Z\d]*\d(?!\d)/g, /[A-Z]+\d*|\d+/g];
/** What separates names, and the length of a name with a digit too many. */
const [SEPARATOR, MAX_NAME_LENGTH] = [/[^A-Z\d]+/, 3];
/** All names turned round: `3B 2F`. */
const TURNED = /^[^A-Z\d]*(?:\d[A-Z][^A-Z\d]+)*\d[A-Z][^A-Z\d]*$/;
/** Words between names. */
const AND = /\b(?:ET|AND|PUIS|THEN)\b/g;

/** Returns the cameras of a text that names most of them as the printed plan does; undefined for any other text. */
function splitNumbered(text: string) {
	const written = text.replace(AND, ' ');
	const names = written.match(NAME) ?? [];
	const unread: readonly string[] = written.replace(NAME, ' ').match(OTHER) ?? [];
	// Groups of a code are longer than a name: only where each word may be one are some of them wrong.
	const isByWord = written.split(SEPARATOR).every(({ length }) => length <= MAX_NAME_LENGTH);
	if (names.length <= unread.length || (unread.length > 0 && !isByWord)) return undefined;
	const cameras = names.map((name): WrittenCamera => {
		const [building, metre] = [name.charAt(0), name.slice(-1)];
		return { building, metre, point: '', text: building + metre };
	});
	return { cameras, unread };
}

/** Returns a camera of the printed plan, or why there is none of its name. */
function findNumbered(district: District, { building, text: camera }: WrittenCamera): Placement | PaperFault {
	const found = findNumberedCamera(district, camera);
	if (found) return found.placement;
	if (!district.buildings.some(({ id }) => id === building)) return { kind: 'building', camera };
	const cameras = numberedCameras(district).filter(({ placement }) => placement.building === building).length;
	return { kind: 'number', camera, building, cameras };
}

/** Returns the cameras of a text, and what belongs to none. */
function splitCameras({ buildings }: District, text: string) {
	const metres = text.match(/\d+/g) ?? [];
	const names = {
		isPoint: (letters: string) => letters in COMPASS,
		isBuilding: (letter: string) => buildings.some(({ id }) => id === letter)
	};
	const parts = text
		.split(/\d+/)
		.map((part, index) =>
			splitLetters(part, { ...names, isAfterNumber: index > 0, isBeforeNumber: index < metres.length })
		);
	const cameras = metres.map((metre, index): WrittenCamera => {
		const [building, point] = [parts[index]?.building ?? '', parts[index + 1]?.point ?? ''];
		return { building, metre, point, text: [building, metre, point].filter(Boolean).join(' ') };
	});
	return { cameras, unread: parts.map(({ rest }) => rest).filter(Boolean) };
}

/**
 * Returns whether a text is meant as a plan from paper, and not as a code: half of its cameras have all parts, or all have a
 * building of the district and nothing else is in the text. No wall has a metre of four digits.
 */
function looksLikePlan(
	{ buildings }: District,
	cameras: readonly WrittenCamera[],
	unread: readonly string[]
) {
	const whole = cameras.filter(({ building, point }) => building && point);
	const hasBuilding = ({ building }: WrittenCamera) => buildings.some(({ id }) => id === building);
	return (
		cameras.length > 0 &&
		cameras.every(({ metre }) => metre.length <= MAX_METRE_DIGITS) &&
		(whole.length * 2 >= cameras.length || (unread.length === 0 && cameras.every(hasBuilding)))
	);
}

/** Returns a camera as the group means it, or why it cannot hang. */
function placeCamera(district: District, written: WrittenCamera): Placement | PaperFault {
	const { building: id, metre, point, text: camera } = written;
	if (!id) return { kind: 'no-building', camera };
	const building = district.buildings.find((each) => each.id === id);
	if (!building) return { kind: 'building', camera };
	const metres = Math.ceil(perimeter(building)) - 1;
	const mount = { building: id, along: Number(metre) };
	if (mount.along > metres) return { kind: 'metre', camera, metres };
	const heading = COMPASS[point];
	if (heading === undefined) return { kind: 'no-direction', camera };
	const placement = { ...mount, heading };
	return looksOut(district, placement)
		? placement
		: { kind: 'wall', camera, facing: wallFacing(district, mount) };
}

/** The plan of the district for groups without a screen: letters of buildings, and the cameras that it offers along their walls. */
import { buildingLetters, type BuildingLetter } from '#lib/model/district/building-letters.ts';
import {
	cameraAt,
	mountPosition,
	perimeter,
	type Building,
	type District
} from '#lib/model/district/district.ts';
import { radians, type Point } from '#lib/model/maths/geometry.ts';
import { numberedCameras } from '#lib/model/plan-code/numbered-cameras.ts';
import { wallFacing } from '#lib/model/plan-code/placement-grid.ts';
import { NAMED_USES } from './plan-landmarks.ts';

/** Perimeter in metres below which a building has the names of its cameras outside, beside their arrows. */
const SMALL_PERIMETER = 40;
/** Distances in metres of a name from a horizontal and from a vertical wall, as names are wider than high. */
const [NAME_ABOVE, NAME_BESIDE] = [4, 5.4];
/** Distance in metres of the names of the cameras of a small building from its walls. */
const OUTSIDE = 7;
/** Distance in metres of names from the middle of their buildings, and from that of a small building. */
const [USE_METRES, OUTER_USE_METRES] = [4, 17];

/** A camera that the plan offers: its name, where that stands, and its arrow. In metres and degrees. */
export interface PaperCamera {
	readonly name: string;
	readonly at: Point;
	readonly arrow: { readonly x: number; readonly y: number; readonly heading: number };
}

/** What the plan draws, in metres. */
export interface PaperPlan {
	/** Outlines of the buildings, as path data. */
	readonly walls: string;
	readonly letters: readonly BuildingLetter[];
	/** Names of some buildings, below their letters. The text is the letter of the building. */
	readonly named: readonly BuildingLetter[];
	readonly cameras: readonly PaperCamera[];
}

/** Returns what the printed plan draws. */
export function createPaperPlan(district: District): PaperPlan {
	const { buildings } = district;
	const letters = buildingLetters(district);
	const small = buildings.filter((building) => perimeter(building) < SMALL_PERIMETER).map(({ id }) => id);
	const isNamedInside = (letter: string) =>
		!small.includes(letter) && buildings.some(({ id, use }) => id === letter && NAMED_USES.includes(use));
	return {
		walls: buildings
			.map(({ ring }) => `M${ring.map((point) => point.map(round).join(' ')).join('L')}z`)
			.join(''),
		letters: letters.map(({ text, at: [x, y] }) => ({
			text,
			at: [x, isNamedInside(text) ? y - USE_METRES : y]
		})),
		named: letters
			.filter(({ text }) => small.includes(text) || isNamedInside(text))
			.map(({ text, at: [x, y] }) => ({
				text,
				at: [x, small.includes(text) ? y - OUTER_USE_METRES : y + USE_METRES]
			})),
		cameras: numberedCameras(district).map(({ name, placement }) => ({
			name,
			at: beside(district, placement, small.includes(placement.building)),
			arrow: cameraAt(district, placement)
		}))
	};
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Returns where the name of a camera stands: in its building, or outside of a small one. */
function beside(
	district: District,
	mount: { readonly building: Building['id']; readonly along: number },
	isOutside: boolean
): Point {
	const [x, y] = mountPosition(district, mount);
	const angle = radians(wallFacing(district, mount));
	const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
	const inside = -NAME_ABOVE - (NAME_BESIDE - NAME_ABOVE) * Math.abs(dx);
	const distance = isOutside ? OUTSIDE : inside;
	return [round(x + dx * distance), round(y + dy * distance)];
}

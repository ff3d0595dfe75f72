/** The plan of the district for groups without a screen: letters of buildings, and the cameras that it offers along their walls. */
import { buildingLetters, type BuildingLetter } from '#lib/model/district/building-letters.ts';
import {
	cameraAt,
	mountPosition,
	perimeter,
	type District,
	type Placement
} from '#lib/model/district/district.ts';
import { radians, type Point } from '#lib/model/maths/geometry.ts';
import { numberedCameras } from '#lib/model/plan-code/numbered-cameras.ts';
import { wallFacing } from '#lib/model/plan-code/placement-grid.ts';
import { NAMED_USES } from './plan-landmarks.ts';

/**
 * Perimeters in metres below which a building has the names of its cameras outside: opposite its walls, or, of a larger one,
 * beside their arrows.
 */
const [SMALL_PERIMETER, MIDDLE_PERIMETER] = [40, 120];
/** Distances in metres of a name from a horizontal and from a vertical wall, as names are wider than high. */
const [NAME_ABOVE, NAME_BESIDE] = [4, 5.4];
/** Distances in metres, from both walls, of the names of the cameras of a small building. */
const [OUTSIDE_ABOVE, OUTSIDE_BESIDE] = [8, 9];
/** Distances in metres of a name from both walls beside its arrow, and along these from the foot of an arrow that points straight out. */
const [ARROW_OUTSIDE, ARROW_BESIDE, ARROW_ABOVE] = [3.4, 5, 3.2];
/** Part of that distance beside an arrow that points away from the name. */
const ASLANT = 0.45;
/** Width and height in metres of the space that a name takes, and distances by which it moves along its wall for it. */
const [NAME_WIDTH, NAME_HEIGHT] = [8, 5.2];
const MOVES = [0, 1, -1, 2, -2, 3, -3, 4, -4];
/** Distance in metres of names from the middle of their buildings, and from that of a small building. */
const [USE_METRES, OUTER_USE_METRES] = [4, 17];

/** A camera that the plan offers: its name, where that stands, and its arrow. In metres and degrees. */
export interface PaperCamera {
	readonly name: string;
	readonly at: Point;
	/** Whether it stands on the street. */
	readonly isOutside: boolean;
	readonly arrow: { readonly x: number; readonly y: number; readonly heading: number };
}

/** What the plan draws, in metres. */
export interface PaperPlan {
	/** Outlines of the buildings, as path data. */
	readonly walls: string;
	readonly letters: readonly (BuildingLetter & { readonly isSmall: boolean })[];
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
			at: [x, isNamedInside(text) ? y - USE_METRES : y],
			isSmall: small.includes(text)
		})),
		named: letters
			.filter(({ text }) => small.includes(text) || isNamedInside(text))
			.map(({ text, at: [x, y] }) => ({
				text,
				at: [x, small.includes(text) ? y - OUTER_USE_METRES : y + USE_METRES]
			})),
		cameras: placeNames(
			numberedCameras(district).map(({ name, placement }) => ({
				name,
				places: placesOfName(district, placement),
				isOutside: perimeterOf(district, placement) < MIDDLE_PERIMETER,
				arrow: cameraAt(district, placement)
			}))
		)
	};
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Returns cameras with their names at the first place that is free of the names before, else at the first of all. */
function placeNames(
	cameras: readonly (Omit<PaperCamera, 'at'> & { readonly places: readonly Point[] })[]
): PaperCamera[] {
	const taken: Point[] = [];
	return cameras.map(({ places, ...camera }) => {
		const isFree = ([x, y]: Point) =>
			taken.every((other) => Math.abs(x - other[0]) >= NAME_WIDTH || Math.abs(y - other[1]) >= NAME_HEIGHT);
		const at = places.find(isFree) ?? places[0] ?? [0, 0];
		taken.push(at);
		return { ...camera, at };
	});
}

/** Returns the perimeter of the building on which a camera hangs, in metres. */
function perimeterOf({ buildings }: District, camera: Placement): number {
	const building = buildings.find(({ id }) => id === camera.building);
	return building ? perimeter(building) : 0;
}

/** Returns where the name of a camera may stand, the best place first: in its building, or outside of a small one. */
function placesOfName(district: District, camera: Placement): Point[] {
	const [x, y] = mountPosition(district, camera);
	const facing = wallFacing(district, camera);
	const [dx, dy] = [Math.cos(radians(facing)), Math.sin(radians(facing))];
	const length = perimeterOf(district, camera);
	const between = (above: number, beside: number) => above + (beside - above) * Math.abs(dx);
	/** Returns a point at a distance out of the wall, and along it. */
	const place = (out: number, along: number): Point => [
		round(x + dx * out - dy * along),
		round(y + dy * out + dx * along)
	];
	if (length < SMALL_PERIMETER) return [place(between(OUTSIDE_ABOVE, OUTSIDE_BESIDE), 0)];
	if (length < MIDDLE_PERIMETER) {
		const turn = Math.round(Math.sin(radians(camera.heading - facing)));
		const [middle = [x, y]] = buildingLetters(district).flatMap(({ text, at }) =>
			text === camera.building ? [at] : []
		);
		const fromMiddle = Math.sign(dx * (y - middle[1]) - dy * (x - middle[0])) || 1;
		const along = between(ARROW_BESIDE, ARROW_ABOVE) * (turn === 0 ? fromMiddle : -turn * ASLANT);
		return [place(between(ARROW_OUTSIDE, ARROW_BESIDE), along)];
	}
	return MOVES.map((along) => place(-between(NAME_ABOVE, NAME_BESIDE), along));
}

/** The plan of the district for groups without a screen: letters of buildings, and a scale in metres along their walls. */
import { buildingLetters, type BuildingLetter } from '#lib/model/district/building-letters.ts';
import { mountPosition, perimeter, type Building, type District } from '#lib/model/district/district.ts';
import { facadeAt, facades } from '#lib/model/district/facades.ts';
import { NAMED_USES } from './plan-landmarks.ts';
import { radians, type Point } from '#lib/model/maths/geometry.ts';

/** Metres between two ticks, and between two ticks with a number. */
const [TICK_METRES, NUMBER_METRES] = [5, 10];
/** Perimeter in metres below which a building has its numbers outside, in the middle of its walls. */
const SMALL_PERIMETER = 40;
/** Distance in metres from a corner within which there is no number, as the next wall has one there. */
const CORNER_METRES = 7;
/** Length of a tick, and distances of a number from a horizontal and from a vertical wall, in metres. */
const [TICK_LENGTH, NUMBER_ABOVE, NUMBER_BESIDE] = [1.4, 4.6, 6.4];

/** Distance in metres of names from the middle of their buildings, and from that of a building with its numbers outside. */
const [NAME_METRES, OUTER_NAME_METRES] = [3, 13.5];

/** A number or a letter on the plan, and where it is in metres. */
export type PaperLabel = BuildingLetter;

/** What the plan draws, in metres. */
export interface PaperPlan {
	/** Outlines of the buildings, and the ticks along them, as path data. */
	readonly walls: string;
	readonly ticks: string;
	readonly letters: readonly PaperLabel[];
	/** Names of some buildings, below their letters. The text is the letter of the building. */
	readonly named: readonly PaperLabel[];
	readonly numbers: readonly PaperLabel[];
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
		ticks: buildings.map((building) => ticksOf(district, building)).join(''),
		letters: letters.map(({ text, at: [x, y] }) => ({
			text,
			at: [x, isNamedInside(text) ? y - NAME_METRES : y]
		})),
		named: letters
			.filter(({ text }) => small.includes(text) || isNamedInside(text))
			.map(({ text, at: [x, y] }) => ({
				text,
				at: [x, small.includes(text) ? y - OUTER_NAME_METRES : y + NAME_METRES]
			})),
		numbers: buildings.flatMap((building) => numbersOf(district, building))
	};
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Returns the point at a distance in metres from a wall; outside if positive. Cameras hang just outside. */
function beside(district: District, building: Building, along: number, distance: number): Point {
	const [x, y] = mountPosition(district, { building: building.id, along });
	const angle = radians(facadeAt(building, { building: building.id, along }).facing);
	return [round(x + Math.cos(angle) * distance), round(y + Math.sin(angle) * distance)];
}

const everyMetres = (building: Building, step: number): number[] =>
	Array.from({ length: Math.ceil(perimeter(building) / step) }, (_, index) => index * step);

const ticksOf = (district: District, building: Building): string =>
	everyMetres(building, TICK_METRES)
		.map((along) => {
			const length = along % NUMBER_METRES === 0 ? TICK_LENGTH : TICK_LENGTH / 2;
			return `M${beside(district, building, along, 0).join(' ')}L${beside(district, building, along, -length - 0.6).join(' ')}`;
		})
		.join('');

/** Returns the distance of a number from its wall. Numbers are wider than high. */
const numberDistance = (building: Building, along: number): number => {
	const { facing } = facadeAt(building, { building: building.id, along });
	return NUMBER_ABOVE + (NUMBER_BESIDE - NUMBER_ABOVE) * Math.abs(Math.cos(radians(facing)));
};

function numbersOf(district: District, building: Building): PaperLabel[] {
	const isSmall = perimeter(building) < SMALL_PERIMETER;
	if (isSmall) {
		return facades(building).map(({ start, length }) => {
			const along = Math.round(start + length / 2);
			return { text: String(along), at: beside(district, building, along, numberDistance(building, along)) };
		});
	}
	return everyMetres(building, NUMBER_METRES)
		.filter((along) => {
			const { start, length } = facadeAt(building, { building: building.id, along });
			const fromStart = along - start;
			return fromStart >= CORNER_METRES && length - fromStart >= CORNER_METRES;
		})
		.map((along) => ({
			text: String(along),
			at: beside(district, building, along, -numberDistance(building, along))
		}));
}

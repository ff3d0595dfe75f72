/** What the plans of a class film: each of them, and all of them together. */
import { streetGrid, visibleCells, type Optics, type StreetGrid } from '../cameras/coverage.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import { cameraAt, type District, type Placement } from '../district/district.ts';
import { fallVisibility } from '../figures/fall.ts';
import type { Timeline } from '../scenario/timeline.ts';
import type { Scenario } from '#lib/narrative/types/scenario.ts';
import type { Settings } from '#lib/narrative/types/story.ts';

/** The district and the equipment, the same for all plans. */
export interface PlanContext {
	readonly district: District;
	readonly scenario: Scenario;
	readonly optics: Optics;
	readonly settings: Settings;
}

/** What the cameras of one plan film. */
export interface PlanMeasures {
	/** One value for each cell of the street grid: 1 if a camera films it, else 0. */
	readonly filmed: Uint8Array;
	/** Share of the streets that is filmed, 0 … 1. */
	readonly share: number;
	/** Share of the streets that at least two cameras film, 0 … 1. */
	readonly twice: number;
	/** Whether the fall of the story is filmed. */
	readonly fall: boolean;
}

/**
 * Computes what a plan films. The generator yields after each camera, which takes about a millisecond, so that the caller
 * may pause there.
 */
export function* measurePlan(
	context: PlanContext,
	placements: readonly Placement[]
): Generator<undefined, PlanMeasures> {
	const { district, optics } = context;
	const { detect } = requiredDensities(context.settings);
	const grid = streetGrid(district);
	const cameras = placements.map((placement) => cameraAt(district, placement));
	const [filmed, again] = [new Uint8Array(grid.street.length), new Uint8Array(grid.street.length)];
	for (const camera of cameras) {
		for (const cell of visibleCells(grid, district, camera, optics, detect)) {
			if (filmed[cell]) again[cell] = 1;
			filmed[cell] = 1;
		}
		yield;
	}
	return {
		filmed,
		share: countCells(filmed, 1) / grid.area,
		twice: countCells(again, 1) / grid.area,
		fall: fallVisibility({ ...context, cameras }).filmed
	};
}

/** Returns the number of cells with a value. */
function countCells(cells: Uint8Array, value: number): number {
	let count = 0;
	for (const cell of cells) if (cell === value) count++;
	return count;
}

/** Returns for each cell of the street grid the number of plans that film it. There may be at most 255. */
export function countFilmingPlans(plans: readonly Pick<PlanMeasures, 'filmed'>[], cells: number): Uint8Array {
	const counts = new Uint8Array(cells);
	for (const { filmed } of plans)
		for (let cell = 0; cell < cells; cell++) counts[cell] = (counts[cell] ?? 0) + (filmed[cell] ?? 0);
	return counts;
}

/** Seconds between two moments at which people are looked for. */
const SECONDS_BETWEEN_MOMENTS = 5;

/** For each person of the scenario, by id, the street cells where they are, every five seconds. */
export type PeoplesCells = ReadonlyMap<string, ReadonlySet<number>>;

/** Finds where the people of the scenario are. The generator yields after each moment. */
export function* findPeoplesCells(
	district: District,
	timeline: Timeline
): Generator<undefined, PeoplesCells> {
	const grid = streetGrid(district);
	const people = new Map<string, Set<number>>();
	for (let second = 0; second <= timeline.duration; second += SECONDS_BETWEEN_MOMENTS) {
		for (const { id, x, y } of timeline.at(second).figures) {
			const cell = cellAt(grid, x, y);
			if (cell === undefined) continue;
			const cells = people.get(id);
			if (cells) cells.add(cell);
			else people.set(id, new Set([cell]));
		}
		yield;
	}
	return people;
}

/** Returns the number of people whom no plan films in any of the cells where they are. */
export const countUnfilmedPeople = (people: PeoplesCells, { filmed }: Pick<PlanMeasures, 'filmed'>): number =>
	[...people.values()].filter((cells) => ![...cells].some((cell) => filmed[cell])).length;

/** Returns the index of the street cell at a point in metres; undefined outside the plan and in a building. */
export function cellAt({ columns, rows, street }: StreetGrid, x: number, y: number): number | undefined {
	const [column, row] = [Math.floor(x), Math.floor(y)];
	if (column < 0 || row < 0 || column >= columns || row >= rows) return undefined;
	const cell = row * columns + column;
	return street[cell] ? cell : undefined;
}

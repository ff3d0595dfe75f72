/** What the plans of a class film: each of them, and all of them together. */
import { reach, streetGrid, visibleCells, type Optics, type StreetGrid } from '../cameras/coverage.ts';
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
	/** Share of the streets where a camera is near enough to identify a stranger, 0 … 1. */
	readonly identified: number;
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
	const { detect, identify } = requiredDensities(context.settings);
	const grid = streetGrid(district);
	const cameras = placements.map((placement) => cameraAt(district, placement));
	const [filmed, near] = [new Uint8Array(grid.street.length), new Uint8Array(grid.street.length)];
	const identifyMetres = reach(identify, optics);
	for (const camera of cameras) {
		for (const cell of visibleCells(grid, district, camera, optics, detect)) {
			filmed[cell] = 1;
			const [x, y] = centreOf(grid, cell);
			if (Math.hypot(x - camera.x, y - camera.y) <= identifyMetres) near[cell] = 1;
		}
		yield;
	}
	return {
		filmed,
		share: countCells(filmed, 1) / grid.area,
		identified: countCells(near, 1) / grid.area,
		fall: fallVisibility({ ...context, cameras }).filmed
	};
}

/** Returns the centre of a cell, in metres. */
const centreOf = ({ columns }: StreetGrid, cell: number): readonly [x: number, y: number] => [
	(cell % columns) + 0.5,
	Math.floor(cell / columns) + 0.5
];

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

/** People who are in the streets during the scenario. */
export interface PeopleCount {
	readonly all: number;
	/** Those whom no plan films at any moment. */
	readonly unfilmed: number;
}

/**
 * Counts the people of the scenario whom no plan ever films, every five seconds. The generator yields after each moment.
 * @param counts the number of plans that film each cell
 */
export function* countUnfilmedPeople(
	district: District,
	timeline: Timeline,
	counts: Uint8Array
): Generator<undefined, PeopleCount> {
	const grid = streetGrid(district);
	const [all, filmed] = [new Set<string>(), new Set<string>()];
	for (let second = 0; second <= timeline.duration; second += SECONDS_BETWEEN_MOMENTS) {
		for (const { id, x, y } of timeline.at(second).figures) {
			const cell = cellAt(grid, x, y);
			if (cell === undefined) continue;
			all.add(id);
			if (counts[cell]) filmed.add(id);
		}
		yield;
	}
	return { all: all.size, unfilmed: all.size - filmed.size };
}

/** Returns the index of the street cell at a point in metres; undefined outside the plan and in a building. */
export function cellAt({ columns, rows, street }: StreetGrid, x: number, y: number): number | undefined {
	const [column, row] = [Math.floor(x), Math.floor(y)];
	if (column < 0 || row < 0 || column >= columns || row >= rows) return undefined;
	const cell = row * columns + column;
	return street[cell] ? cell : undefined;
}

import { expect, it } from 'vitest';
import { coverageShare, streetGrid } from '../cameras/coverage.ts';
import { cameraAt, type Placement } from '../district/district.ts';
import { isStreet } from '../district/hit-test.ts';
import { fallVisibility } from '../figures/fall.ts';
import { placementAt, placementGrid } from '../plan-code/placement-grid.ts';
import { createTimeline } from '../scenario/timeline.ts';
import { constants } from '../testing/constants.ts';
import { district, optics, requireDefined, scenario } from '../testing/fixtures.ts';
import { drawEvent, filmsEvent } from './drawn-events.ts';
import { nameCells, placesFilmedBy, separateStreets } from './street-summary.ts';
import { countFilmingPlans, countUnfilmedPeople, findPeoplesCells, measurePlan } from './plan-measures.ts';

const context = { district, scenario, optics, settings: constants };
const grid = streetGrid(district);
const timeline = createTimeline(district, scenario, 20260);

/** Returns the result of a generator that may be paused. */
function finish<Result>(steps: Generator<undefined, Result>): Result {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Returns six cameras of the grid. */
const plan = (number: number): Placement[] =>
	Array.from({ length: 6 }, (_, camera) => {
		const places = placementGrid(district);
		return placementAt(places, ((number * 6 + camera) * 7919) % places.size);
	});
const plans = [1, 2, 3, 4, 5].map(plan);
const measures = plans.map((cameras) => finish(measurePlan(context, cameras)));

it('measures what the models of the story measure', () => {
	plans.forEach((placements, index) => {
		const cameras = placements.map((placement) => cameraAt(district, placement));
		const { share, fall } = requireDefined(measures[index]);
		expect(share).toBe(coverageShare(grid, district, cameras, optics, constants['detect-2015']));
		expect(fall).toBe(fallVisibility({ ...context, cameras }).filmed);
	});
});

it('may be paused after each camera', () => {
	const steps = measurePlan(context, plan(1));
	expect(Array.from({ length: 7 }, () => steps.next().done)).toEqual([
		...Array<boolean>(6).fill(false),
		true
	]);
});

it('counts for each place the plans that film it', () => {
	const counts = countFilmingPlans(measures, grid.street.length);
	const total = measures.reduce((sum, { share }) => sum + share * grid.area, 0);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(total, 6);
	expect(Math.max(...counts)).toBeLessThanOrEqual(plans.length);
});

it('measures what two cameras film: nothing with one, all with the same one twice', () => {
	const [camera] = plan(2);
	const twice = (...cameras: Placement[]) => finish(measurePlan(context, cameras));
	expect(twice(requireDefined(camera)).twice).toBe(0);
	const both = twice(requireDefined(camera), requireDefined(camera));
	expect(both.twice).toBe(both.share);
	expect(both.share).toBeGreaterThan(0);
});

it('counts people who are never filmed: everybody without cameras, fewer with more plans', () => {
	const people = finish(findPeoplesCells(district, timeline));
	const unfilmed = (count: number) =>
		countUnfilmedPeople(people, {
			filmed: countFilmingPlans(measures.slice(0, count), grid.street.length)
		});
	expect(unfilmed(0)).toBe(people.size);
	expect(people.size).toBeGreaterThan(scenario.crowd / 2);
	expect(unfilmed(1)).toBeLessThan(people.size);
	expect(unfilmed(5)).toBeLessThanOrEqual(unfilmed(1));
});

it('draws the same events for the same number, in the street and within the minutes', () => {
	const draws = (lot: number) =>
		Array.from({ length: 30 }, (_, draw) => requireDefined(drawEvent(context, timeline, lot, draw + 1)));
	expect(draws(7)).toEqual(draws(7));
	const seconds = (lot: number) => draws(lot).map(({ second }) => second);
	expect(seconds(8)).not.toEqual(seconds(7));
	for (const { second, at } of draws(7)) {
		expect(second).toBeLessThan(timeline.duration);
		expect(isStreet(district, ...at)).toBe(true);
	}
	expect(new Set(draws(7).map(({ at }) => at.join())).size).toBeGreaterThan(25);
});

it('films an event where a camera of the plan sees it', () => {
	const [cameras, { filmed }] = [plan(1), requireDefined(measures[0])];
	const cells = [...filmed.keys()].filter((cell) => grid.street[cell]);
	const eventAt = (cell: number) => ({
		second: 0,
		at: [(cell % grid.columns) + 0.5, Math.floor(cell / grid.columns) + 0.5] as const
	});
	for (const cell of cells.filter((_, index) => index % 97 === 0))
		expect(filmsEvent(context, cameras, eventAt(cell))).toBe(filmed[cell] === 1);
});

it('names the streets that no plan films, and those that some film', () => {
	// Each building faces a street of its own name.
	const outlooks = Object.fromEntries(
		district.buildings.map(({ id, ring }) => [id, ring.map(() => `street of ${id}`)])
	);
	const streets = finish(nameCells(district, outlooks, grid));
	const counts = new Uint8Array(grid.street.length);
	const everywhere = placesFilmedBy(grid, streets, counts, (count) => count === 0);
	expect(everywhere.share).toBe(1);
	expect(everywhere.streets).toHaveLength(2);
	expect(placesFilmedBy(grid, streets, counts, (count) => count > 0)).toEqual({ share: 0, streets: [] });
	const fountain = streets.names.indexOf('street of G');
	for (const cell of counts.keys())
		if (grid.street[cell] && streets.cells[cell] === fountain) counts[cell] = 2;
	const filmed = placesFilmedBy(grid, streets, counts, (count) => count === 2);
	expect(filmed.streets.map(({ name }) => name)).toEqual(['street of G']);
	expect(filmed.share + placesFilmedBy(grid, streets, counts, (count) => count === 0).share).toBeCloseTo(
		1,
		9
	);
});

it('names as never filmed what the map shows so: no street that plans film for the greater part, however large', () => {
	const [large, small] = [1, 2];
	const cells = grid.street.map((isOpen, cell) => (isOpen ? (cell % 10 === 0 ? small : large) : 0));
	const streets = { names: ['', 'large', 'small'], cells };
	// A third of the large street, which is more than all of the small one.
	const counts = grid.street.map((isOpen, cell) => (isOpen && cell % 10 !== 0 && cell % 3 > 0 ? 1 : 0));
	const never = (by: 'area' | 'share') =>
		placesFilmedBy(grid, streets, counts, (count) => count === 0, by).streets.map(({ name }) => name);
	expect(never('area')).toEqual(['large', 'small']);
	expect(never('share')).toEqual(['small']);
	expect(
		placesFilmedBy(grid, streets, new Uint8Array(counts.length), (count) => count === 0, 'share').streets
	).toHaveLength(2);
});

it('names no place twice: a street that plans film in part has a side in each list', () => {
	const names = (counts: Uint8Array) => {
		const streets = { names: ['', 'square'], cells: grid.street.map((isOpen) => isOpen) };
		const [never, agreed] = [0, 1].map((most) =>
			placesFilmedBy(grid, streets, counts, (count) => count === most)
		);
		return separateStreets(never?.streets ?? [], agreed?.streets ?? []);
	};
	const filmedWhere = (isFilmed: (x: number, y: number) => boolean) =>
		grid.street.map((isOpen, cell) =>
			isOpen && isFilmed(cell % grid.columns, Math.floor(cell / grid.columns)) ? 1 : 0
		);
	const [x, y] = [grid.columns / 2, grid.rows / 2];
	expect(names(filmedWhere((_, row) => row < y))).toEqual([
		[{ name: 'square', side: 'south' }],
		[{ name: 'square', side: 'north' }]
	]);
	expect(names(filmedWhere((column) => column > x))).toEqual([
		[{ name: 'square', side: 'west' }],
		[{ name: 'square', side: 'east' }]
	]);
	// Filmed everywhere a little: no side would be true.
	expect(names(filmedWhere((column, row) => (column + row) % 2 === 0))).toEqual([[{ name: 'square' }], []]);
});

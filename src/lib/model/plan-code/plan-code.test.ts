import { describe, expect, it } from 'vitest';
import { coverageShare, streetGrid } from '../cameras/coverage.ts';
import { cameraAt, perimeter, type Placement } from '../district/district.ts';
import { facadeAt } from '../district/facades.ts';
import { hash } from '../maths/random.ts';
import { district, optics, requireDefined } from '../testing/fixtures.ts';
import { numRuns } from '../../../../tests/random.ts';
import { CODE_CHARACTERS, CODE_LENGTH, groupCode, LOOKALIKES } from './code-characters.ts';
import { placementAt, placementGrid, snapToGrid } from './placement-grid.ts';
import { PLAN_CAMERAS, PLAN_MISSIONS, readPlanCode, writePlanCode, type Plan } from './plan-code.ts';

const SEED = 20260;
const grid = placementGrid(district);

/** Returns a random number from 0 to less than `below`, always the same for the same keys. */
const draw = (below: number, ...keys: (string | number)[]) => hash(SEED, 'plan', ...keys) % below;

/** Returns a random plan on the grid, with 0 to 6 cameras in the order of the grid. */
function randomPlan(number: number): Plan {
	const indices = Array.from({ length: draw(PLAN_CAMERAS + 1, number, 'count') }, (_, camera) =>
		draw(grid.size, number, 'camera', camera)
	);
	return {
		mission: draw(PLAN_MISSIONS + 1, number, 'mission'),
		cameras: indices.sort((a, b) => a - b).map((index) => placementAt(grid, index))
	};
}

/** Returns a random camera with any position and heading, as a finger places it. */
function randomPlacement(...keys: (string | number)[]): Placement {
	const building = requireDefined(district.buildings[draw(district.buildings.length, ...keys, 'building')]);
	return {
		building: building.id,
		along: (draw(1_000_000, ...keys, 'along') / 1_000_000) * perimeter(building),
		heading: draw(3600, ...keys, 'heading') / 10
	};
}

describe('codes', () => {
	it('decode to their plans, for thousands of them', () => {
		for (let number = 0; number < numRuns(2000); number++) {
			const plan = randomPlan(number);
			const code = writePlanCode(district, plan);
			expect(code).toHaveLength(CODE_LENGTH);
			expect(readPlanCode(district, code)).toEqual(plan);
		}
	});

	it('reach the last camera of the grid, six times, with the last mission', () => {
		const last = placementAt(grid, grid.size - 1);
		const plan = { mission: PLAN_MISSIONS, cameras: Array<Placement>(PLAN_CAMERAS).fill(last) };
		expect(readPlanCode(district, writePlanCode(district, plan))).toEqual(plan);
	});

	it('do not depend on the order of the cameras', () => {
		for (let number = 0; number < 100; number++) {
			const { mission, cameras } = randomPlan(number);
			expect(writePlanCode(district, { mission, cameras: cameras.toReversed() })).toBe(
				writePlanCode(district, { mission, cameras })
			);
		}
	});

	it('are refused with any single wrong character, and with any two exchanged', () => {
		for (let number = 0; number < 40; number++) {
			const code = writePlanCode(district, randomPlan(number));
			for (let place = 0; place < CODE_LENGTH; place++) {
				for (const character of CODE_CHARACTERS) {
					if (character === code[place]) continue;
					const wrong = code.slice(0, place) + character + code.slice(place + 1);
					expect(readPlanCode(district, wrong)).toEqual({ kind: 'check' });
				}
				const [a = '', b = ''] = code.slice(place, place + 2);
				if (b === '' || a === b) continue;
				const exchanged = code.slice(0, place) + b + a + code.slice(place + 2);
				expect(readPlanCode(district, exchanged)).toEqual({ kind: 'check' });
			}
		}
	});

	it('are read as people type them', () => {
		const code = writePlanCode(district, randomPlan(7));
		const plan = readPlanCode(district, code);
		const typed = Object.entries(LOOKALIKES).reduce(
			(text, [letter, digit]) => text.replaceAll(digit, letter),
			code
		);
		for (const text of [
			groupCode(code),
			groupCode(code, '\u00a0–\u00a0'),
			` ${groupCode(code.toLowerCase(), ' ')}\n`,
			typed.toLowerCase()
		])
			expect(readPlanCode(district, text)).toEqual(plan);
	});

	it('say what is wrong', () => {
		const code = writePlanCode(district, randomPlan(7));
		expect(readPlanCode(district, code.slice(1))).toEqual({ kind: 'length', count: 19 });
		expect(readPlanCode(district, `${code}7`)).toEqual({ kind: 'length', count: 21 });
		expect(readPlanCode(district, '')).toEqual({ kind: 'length', count: 0 });
		expect(readPlanCode(district, code.replace(/.$/, '?'))).toEqual({ kind: 'character', character: '?' });
		expect(readPlanCode(district, code.replace(/^./, 'é'))).toEqual({ kind: 'character', character: 'É' });
	});

	it('cannot be written for what no code can name', () => {
		const camera = placementAt(grid, 4711);
		const write = (plan: Plan) => () => writePlanCode(district, plan);
		expect(write({ mission: 6, cameras: [camera] })).toThrow(RangeError);
		expect(write({ mission: 0, cameras: Array<Placement>(7).fill(camera) })).toThrow(RangeError);
		expect(write({ mission: 0, cameras: [{ ...camera, along: 0.5 }] })).toThrow(RangeError);
		expect(write({ mission: 0, cameras: [{ ...camera, heading: camera.heading + 180 }] })).toThrow(
			RangeError
		);
	});
});

describe('the grid', () => {
	it('is the finest whose plans fit into 19 characters: half of either step would not', () => {
		const plans = (size: number) => {
			let ways = 1;
			for (let camera = 1; camera <= PLAN_CAMERAS; camera++) ways = (ways * (size + camera)) / camera;
			return ways * (PLAN_MISSIONS + 1);
		};
		const codes = CODE_CHARACTERS.length ** (CODE_LENGTH - 1);
		expect(plans(grid.size)).toBeLessThan(codes);
		expect(plans(2 * grid.size)).toBeGreaterThan(codes);
	});

	it('leaves a camera on its façade, at most a metre away, and looking out', () => {
		for (let number = 0; number < 2000; number++) {
			const placement = randomPlacement(number);
			const snapped = snapToGrid(district, placement);
			const building = requireDefined(district.buildings.find(({ id }) => id === placement.building));
			const facadeOf = ({ along }: Placement) =>
				facadeAt(building, { building: building.id, along: along + 1e-6 });
			const facade = facadeOf(placement);
			expect(facadeOf(snapped)).toEqual(facade);
			expect(Math.abs(snapped.along - placement.along)).toBeLessThanOrEqual(1);
			const turn = Math.abs(((snapped.heading - facade.facing + 540) % 360) - 180);
			expect(turn).toBeLessThanOrEqual(90 + 1e-6);
			expect(snapToGrid(district, snapped)).toEqual(snapped);
		}
	});

	it('rounds headings that look out of the wall by at most 2.5°', () => {
		const placement = { building: 'B', along: 20, heading: 272.4 };
		expect(snapToGrid(district, placement)).toEqual({ building: 'B', along: 20, heading: 270 });
		expect(snapToGrid(district, { ...placement, heading: 357.6 }).heading).toBe(0);
		// Into the wall: the nearest heading along it.
		expect(snapToGrid(district, { ...placement, heading: 20 }).heading).toBe(0);
		expect(snapToGrid(district, { ...placement, heading: 160 }).heading).toBe(180);
	});

	it('gives decoded plans the coverage of the plan that the page shows', () => {
		const streets = streetGrid(district);
		const share = (cameras: readonly Placement[]) =>
			coverageShare(
				streets,
				district,
				cameras.map((camera) => cameraAt(district, camera)),
				optics,
				25
			);
		for (let number = 0; number < 40; number++) {
			const shown = Array.from({ length: PLAN_CAMERAS }, (_, camera) =>
				snapToGrid(district, randomPlacement('shown', number, camera))
			);
			const plan = readPlanCode(district, writePlanCode(district, { mission: 0, cameras: shown }));
			expect('cameras' in plan && share(plan.cameras)).toBe(share(shown));
		}
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '../cameras/placement.ts';
import { streetGrid, visibleCells } from '../cameras/coverage.ts';
import { cameraAt } from '../district/district.ts';
import { district } from '../testing/fixtures.ts';
import { nameOfCamera, numberedCameras } from './numbered-cameras.ts';
import { readPaperPlan } from './paper-plan.ts';
import { readPlanCode, writePlanCode } from './plan-code.ts';

const cameras = numberedCameras(district);
const filmed = (heading: number, [index]: readonly [number]) => {
	const placement = { ...(cameras[index]?.placement ?? { building: '', along: 0 }), heading };
	const grid = streetGrid(district);
	return visibleCells(grid, district, cameraAt(district, placement), PLACEMENT_OPTICS, PLACEMENT_DENSITY)
		.length;
};

it('offers each building cameras that are numbered from 1, one digit each', () => {
	for (const { id } of district.buildings) {
		const names = cameras.flatMap(({ name, placement }) => (placement.building === id ? [name] : []));
		expect(names.length).toBeGreaterThan(0);
		expect(names).toEqual(names.map((_, index) => id + String(index + 1)));
		expect(names.length).toBeLessThanOrEqual(9);
	}
});

it('reads any six of them as a plan, which has a code', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(cameras.length - 1), { minLength: 1, maxLength: 6 }), (indices) => {
			const chosen = indices.map((index) => cameras[index] ?? { name: '', placement: undefined });
			const names = chosen.map(({ name }) => name);
			for (const text of [names.join(' '), names.join(', ').toLowerCase(), names.join('')]) {
				const read = readPaperPlan(district, text);
				expect(read?.faults).toEqual([]);
				expect(read?.plan.cameras).toEqual(chosen.map(({ placement }) => placement));
				const back = readPlanCode(district, read ? writePlanCode(district, read.plan) : '');
				const found = 'cameras' in back ? back.cameras.map((each) => nameOfCamera(district, each)) : [];
				expect([...found].sort()).toEqual([...names].sort());
			}
		})
	);
});

it('points each of them where it films much of what it could film there', () => {
	cameras.forEach(({ placement: { heading } }, index) => {
		const most = Math.max(...Array.from({ length: 24 }, (_, step) => filmed(step * 15, [index])));
		expect(filmed(heading, [index])).toBeGreaterThan(0.4 * most);
	});
});

import { expect, it } from 'vitest';
import { createProjection, metresPerDegree, moveBy } from './projection.ts';

it('a degree has the length that the ellipsoid WGS 84 gives it', () => {
	// Published lengths, in metres.
	expect(metresPerDegree(0).east).toBeCloseTo(111_319.5, 0);
	expect(metresPerDegree(0).north).toBeCloseTo(110_574.3, 0);
	expect(metresPerDegree(45).east).toBeCloseTo(78_846.8, 0);
	expect(metresPerDegree(45).north).toBeCloseTo(111_131.8, 0);
});

it('a plan has its centre in the middle, north above, and positions where they were moved', () => {
	const centre = [2.35, 48.85];
	const project = createProjection(centre, 250, 160);
	expect(project(centre)).toEqual([125, 80]);
	const [x, y] = project([2.35, 48.86]);
	expect(x).toBe(125);
	expect(y).toBeCloseTo(80 - 1112.07, 1);
	const [east, south] = project(moveBy(centre, 100, 50));
	expect([east.toFixed(6), south.toFixed(6)]).toEqual(['225.000000', '130.000000']);
});

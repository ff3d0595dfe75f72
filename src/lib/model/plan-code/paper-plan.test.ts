import { expect, it } from 'vitest';
import { district } from '../testing/fixtures.ts';
import { readPaperPlan } from './paper-plan.ts';
import { readPlanCode, writePlanCode } from './plan-code.ts';

const cameras = [
	{ building: 'B', along: 37, heading: 270 },
	{ building: 'J', along: 107, heading: 45 }
];

it('reads cameras as a group says them, with or without its mission', () => {
	const plan = { mission: 0, cameras };
	for (const text of ['B 37 N, J 107 SE', 'b37n j107se', 'B37 N;J107 SE\n', ' B 37 N  J 107 SE '])
		expect(readPaperPlan(district, text)).toEqual(plan);
	for (const text of ['3: B 37 N, J 107 SE', '3 b37n j107se', 'mission 3 : B37 N, J107 SE'])
		expect(readPaperPlan(district, text)).toEqual({ mission: 3, cameras });
});

it('knows west in both languages', () => {
	const west = [{ building: 'F', along: 90, heading: 180 }];
	for (const point of ['W', 'O'])
		expect(readPaperPlan(district, `F 90 ${point}`)).toEqual({ mission: 0, cameras: west });
});

it('gives a plan that has a code', () => {
	const plan = readPaperPlan(district, 'B 37 N, J 107 SE, F 90 SO, L 0 N');
	const code = plan && 'cameras' in plan ? writePlanCode(district, plan) : '';
	const read = readPlanCode(district, code);
	expect('cameras' in read && read.cameras).toHaveLength(4);
});

it('says which camera is wrong', () => {
	const faults = {
		'B 37 N, X 12 S': { kind: 'building', camera: 'X 12 S' },
		'B 37 N, G 24 S': { kind: 'metre', camera: 'G 24 S', metres: 23 },
		'B 20 S': { kind: 'wall', camera: 'B 20 S' },
		'7: B 37 N': { kind: 'mission', camera: '7' },
		'B1N B2N B3N B4N B5N B6N B7N': { kind: 'many', camera: 'B7N' }
	};
	for (const [text, fault] of Object.entries(faults)) expect(readPaperPlan(district, text)).toEqual(fault);
});

it('leaves everything else to the reader of codes', () => {
	for (const text of ['', 'hello', '7KQ2-0M4B-1PDX-99TT-AB34', 'B 37', 'B 37 N and more'])
		expect(readPaperPlan(district, text)).toBeUndefined();
});

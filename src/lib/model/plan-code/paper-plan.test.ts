import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { district } from '../testing/fixtures.ts';
import { CODE_CHARACTERS, groupCode } from './code-characters.ts';
import { nameOfCamera } from './numbered-cameras.ts';
import { readPaperPlan } from './paper-plan.ts';
import { readPlanCode, writePlanCode } from './plan-code.ts';
import { placementAt, placementGrid } from './placement-grid.ts';

const cameras = [
	{ building: 'B', along: 37, heading: 270 },
	{ building: 'J', along: 107, heading: 45 }
];
const heading = (text: string) => readPaperPlan(district, text)?.plan.cameras.map((camera) => camera.heading);

describe('cameras as a group says them', () => {
	const spoken = [
		...['B 37 N, J 107 SE', 'b37n j107se', 'B37 N;J107 SE\n', ' B 37 N  J 107 SE ', 'B37NJ107SE'],
		...['B, 37, N; J, 107, SE', 'B-37-N / J-107-SE', '(B 37 N) (J 107 SE)', 'b 37 nord et j 107 sud-est'],
		...['B m 37 N, J m 107 SE'],
		...['Bâtiment B, mètre 37, nord, bâtiment J, mètre 107, sud est', 'B 37 north and J 107 south-east']
	];
	it.each(spoken)('%s', (text) => {
		expect(readPaperPlan(district, text)).toEqual({ plan: { mission: 0, cameras }, faults: [] });
	});

	it.each(['3: ', '3 ', 'mission 3 : ', 'M3, ', 'm3 ', 'Mission n° 3 – ', '3. '])(
		'with the mission: %s',
		(mission) => {
			const plan = { mission: 3, cameras };
			expect(readPaperPlan(district, `${mission}b37n, J107 SE`)).toEqual({ plan, faults: [] });
		}
	);
});

it('knows west in both languages, as a letter and in full', () => {
	for (const point of ['W', 'O', 'ouest', 'West']) expect(heading(`F 90 ${point}`)).toEqual([180]);
	for (const point of ['NO', 'NW', 'nord-ouest', 'north west'])
		expect(heading(`F 90 ${point}`)).toEqual([225]);
});

it('takes E as a direction, and as a building before its metre', () => {
	expect(readPaperPlan(district, 'B 37 NE 0 N')?.plan.cameras).toEqual([
		{ building: 'B', along: 37, heading: 270 },
		{ building: 'E', along: 0, heading: 270 }
	]);
	expect(heading('B 37 NE, E 0 N')).toEqual([315, 270]);
});

it('gives a plan that has a code', () => {
	const read = readPaperPlan(district, 'B 37 N, J 107 SE, F 90 SO, L 0 N');
	const code = read ? writePlanCode(district, read.plan) : '';
	const plan = readPlanCode(district, code);
	expect('cameras' in plan && plan.cameras).toHaveLength(4);
});

it('says all that is wrong, and keeps the cameras that can hang', () => {
	const faults: Record<string, [good: number, ...faults: object[]]> = {
		'B 37 N, X 12 S': [1, { kind: 'building', camera: 'X 12 S' }],
		'B 37 N, M 9 E': [1, { kind: 'building', camera: 'M 9 E' }],
		'M 9 E': [0, { kind: 'building', camera: 'M 9 E' }],
		'B 37 N, G 24 S': [1, { kind: 'metre', camera: 'G 24 S', metres: 23 }],
		'B 20 S': [0, { kind: 'wall', camera: 'B 20 S', facing: 270 }],
		'7: B 37 N': [1, { kind: 'mission', camera: '7' }],
		'B1N B2N B3N B4N B5N B6N B7N': [6, { kind: 'many', camera: 'B 7 N', cameras: 6 }],
		'B 37, J 107 SE': [1, { kind: 'no-direction', camera: 'B 37' }],
		'B 37 N, 107 SE': [1, { kind: 'no-building', camera: '107 SE' }],
		'B 37': [0, { kind: 'no-direction', camera: 'B 37' }],
		'c 12, e 0 nord': [1, { kind: 'no-direction', camera: 'C 12' }],
		'c 12\ne 0 nord': [1, { kind: 'no-direction', camera: 'C 12' }],
		'E 0 nord ; E 3, B 37 N': [2, { kind: 'no-direction', camera: 'E 3' }],
		'B 37 N or so': [1, { kind: 'unread', camera: 'OR SO' }],
		'X 1 N, B 20 S, B 37 N, G 24 S': [
			1,
			{ kind: 'building', camera: 'X 1 N' },
			{ kind: 'wall', camera: 'B 20 S', facing: 270 },
			{ kind: 'metre', camera: 'G 24 S', metres: 23 }
		]
	};
	for (const [text, [good, ...expected]] of Object.entries(faults)) {
		const read = readPaperPlan(district, text);
		expect([text, read?.faults, read?.plan.cameras.length]).toEqual([text, expected, good]);
	}
});

describe('the reader of codes', () => {
	it('gets everything else', () => {
		for (const text of ['', 'hello', '7KQ2-0M4B-1PDX-99TT-AB34', 'B 37 and more', '37', '2024'])
			expect(readPaperPlan(district, text)).toBeUndefined();
	});

	it('gets nearly all codes, also those with a wrong character', () => {
		const grid = placementGrid(district);
		const index = fc.nat({ max: grid.size - 1 });
		const plans = fc.record({
			mission: fc.nat({ max: 5 }),
			indices: fc.array(index, { minLength: 6, maxLength: 6 })
		});
		const wrong = fc.tuple(plans, fc.nat({ max: 19 }), fc.nat({ max: CODE_CHARACTERS.length - 1 }));
		const samples = fc.sample(wrong, { numRuns: 1000, seed: 5 });
		const taken = samples.filter(([{ mission, indices }, place, character]) => {
			const code = writePlanCode(district, {
				mission,
				cameras: indices.map((each) => placementAt(grid, each))
			});
			const text = code.slice(0, place) + (CODE_CHARACTERS[character] ?? '') + code.slice(place + 1);
			return [text, groupCode(text, ' ')].some((each) => readPaperPlan(district, each));
		});
		expect(taken.length).toBeLessThan(samples.length / 100);
	});
});

describe('cameras of the printed plan, by their names', () => {
	const names = (text: string) =>
		readPaperPlan(district, text)?.plan.cameras.map((camera) => nameOfCamera(district, camera));

	it.each(['b3 f2', 'B3, F2', 'B3F2', 'B 3 ; F 2', 'B3 et F2', 'B3\tF2 ', 'b-3 f-2'])('%s', (text) => {
		expect(names(text)).toEqual(['B3', 'F2']);
	});

	it.each(['3: ', '3 ', 'M3 ', 'Mission n° 3 : '])('with the mission: %s', (mission) => {
		expect(readPaperPlan(district, `${mission}B3 F2`)?.plan.mission).toBe(3);
		expect(names(`${mission}B3 F2`)).toEqual(['B3', 'F2']);
	});

	it('takes E with a digit as a building, and at the end as a direction', () => {
		expect(names('B3 E2')).toEqual(['B3', 'E2']);
		expect(readPaperPlan(district, 'B 58 E')?.plan.cameras).toEqual([
			{ building: 'B', along: 58, heading: 0 }
		]);
	});

	it('says which names a building has, and keeps the others', () => {
		const read = readPaperPlan(district, 'B3 G9 X1');
		expect(read?.faults).toEqual([
			{ kind: 'number', camera: 'G9', building: 'G', cameras: 4 },
			{ kind: 'building', camera: 'X1' }
		]);
		expect(read?.plan.cameras).toHaveLength(1);
	});

	it('names each of them that is wrong, and no other', () => {
		expect(readPaperPlan(district, 'B33 F2 K5 J1')?.faults).toEqual([{ kind: 'unread', camera: 'B33' }]);
		expect(readPaperPlan(district, 'BE F2 K5 J1')?.faults).toEqual([{ kind: 'unread', camera: 'BE' }]);
		expect(readPaperPlan(district, 'B3 F2 B3')?.faults).toEqual([{ kind: 'twice', camera: 'B3' }]);
	});

	it('takes them turned round', () => {
		expect(names('3B 2F 5K')).toEqual(['B3', 'F2', 'K5']);
	});

	it('takes no more than a lesson asks for', () => {
		expect(readPaperPlan(district, 'A1 B1 C1', 2)?.faults).toEqual([
			{ kind: 'many', camera: 'C1', cameras: 2 }
		]);
	});

	it('takes six at most', () => {
		expect(readPaperPlan(district, 'A1 B1 C1 D1 E1 F1 H1')?.faults).toEqual([
			{ kind: 'many', camera: 'H1', cameras: 6 }
		]);
	});
});

import { expect, it } from 'vitest';
import { words, type Word } from '#lib/i18n/words.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { district } from '#lib/model/testing/fixtures.ts';
import { readTypedPlan } from '#lib/ui/plan-code/typed-plan.ts';
import { describePlan, readCameras, writePlansTable } from './plans-csv.ts';

const word: Word = (key, values = {}) => fillBlanks(words[key].en, values);
const plan = {
	mission: 0,
	cameras: [
		{ building: 'B', along: 37, heading: 270 },
		{ building: 'J', along: 107, heading: 45 }
	]
};

it('says the cameras of a plan so that a group could type them', () => {
	const typed = readCameras(plan, word)
		.map((camera) => camera.join(' '))
		.join(', ');
	expect(readTypedPlan(district, typed)).toEqual(plan);
});

it('says what a plan films under the headings of the table, as numbers of at most three decimals', () => {
	const row = {
		index: 1,
		number: 2,
		code: 'x',
		share: 0.12345,
		twice: 0,
		people: 12,
		fall: false,
		...{ cameras: 6, events: undefined, table: 2, shareGuess: 30, off: 18 }
	};
	const described = JSON.parse(
		JSON.stringify(describePlan(row, plan, (field) => `<${field}>`, word))
	) as object;
	expect(described).toMatchObject({
		...{ '<number>': 2, '<share>': 0.123, '<twice>': 0, '<people>': 12, '<fall>': false, '<shareGuess>': 30 }
	});
	expect(Object.keys(described)).toHaveLength(6 + plan.cameras.length);
	const [camera] = Object.values(described).slice(6) as Record<string, unknown>[];
	expect(Object.values(camera ?? {})).toEqual(readCameras(plan, word)[0]);
});

it('is a table with a cell for each heading in each line, whatever separates them', () => {
	for (const [isCommaDecimal, separator] of [
		[true, ';'],
		[false, ',']
	] as const) {
		const rows = [{ code: '0'.repeat(20), plan, values: ['1', 'a "b"'] }];
		const text = writePlansTable(['No.', 'Odd;, heading'], rows, word, isCommaDecimal);
		expect(text.startsWith('\uFEFF')).toBe(true);
		const [head = '', line = '', end] = text.slice(1).split('\r\n');
		expect(head).toContain('"Odd;, heading"');
		expect(line).toContain('"a ""b"""');
		const cells = (each: string) => each.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(separator).length;
		expect([cells(head), cells(line), end]).toEqual([9, 9, '']);
	}
});

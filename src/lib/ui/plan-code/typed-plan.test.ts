import { describe, expect, it } from 'vitest';
import { words, type Word } from '#lib/i18n/words.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { CODE_CHARACTERS, groupCode } from '#lib/model/plan-code/code-characters.ts';
import { placementAt, placementGrid } from '#lib/model/plan-code/placement-grid.ts';
import { writePlanCode } from '#lib/model/plan-code/plan-code.ts';
import { district } from '#lib/model/testing/fixtures.ts';
import { describeFault, readTypedPlan } from './typed-plan.ts';

const grid = placementGrid(district);
const cameras = [100, 20_000, 50_000].map((index) => placementAt(grid, index));
const code = writePlanCode(district, { mission: 2, cameras });
const plan = { mission: 2, cameras };

/** Returns the code with its n-th character replaced by the one that follows it. */
function withWrong(place: number): string {
	const next = (CODE_CHARACTERS.indexOf(code[place] ?? '') + 1) % CODE_CHARACTERS.length;
	return code.slice(0, place) + (CODE_CHARACTERS[next] ?? '') + code.slice(place + 1);
}

it('reads a code, an address with a code, and cameras read from paper', () => {
	for (const text of [
		groupCode(code),
		code.toLowerCase(),
		`https://example.org/fr/plan/?plan=${groupCode(code)}&result=1`,
		`./?a=b&plan=${code}#there`
	])
		expect(readTypedPlan(district, text)).toEqual(plan);
	expect(readTypedPlan(district, '2: B 37 N')).toEqual({
		mission: 2,
		cameras: [{ building: 'B', along: 37, heading: 270 }]
	});
});

it('says all faults of a plan from paper, with the directions that its wall allows', () => {
	const fault = readTypedPlan(district, 'B 20 S, G 24 N, B 37 N');
	if (!('kind' in fault && fault.kind === 'paper')) throw new Error('It was read as a plan');
	expect(fault.good.cameras).toHaveLength(1);
	for (const [lang, points] of [
		['fr', 'NO, N, NE'],
		['en', 'NW, N, NE']
	] as const) {
		const word: Word = (key, values = {}) => fillBlanks(words[key][lang], values);
		const said = describeFault(fault, word);
		expect(said).toContain('B 20 S');
		expect(said).toContain(points);
		expect(said).toContain('G 24 N');
		expect(said).toContain('23');
	}
});

describe('what is no plan', () => {
	/** More than forty texts, and the kind of fault that each has. */
	const faulty: [text: string, kind: string][] = [
		...Array.from({ length: 20 }, (_, place): [string, string] => [groupCode(withWrong(place)), 'check']),
		...[1, 4, 10, 16, 19].map((length): [string, string] => [code.slice(0, length), 'length']),
		...[1, 4, 20].map((length): [string, string] => [code + code.slice(0, length), 'length']),
		...['?', 'é', '€', '@'].map((character): [string, string] => [
			code.slice(0, 19) + character,
			'character'
		]),
		['0'.repeat(20), 'empty'],
		[writePlanCode(district, { mission: 4, cameras: [] }), 'empty'],
		['X 12 N', 'paper'],
		['G 24 N', 'paper'],
		['B 20 S', 'paper'],
		['9: B 37 N', 'paper'],
		['B1N B2N B3N B4N B5N B6N B7N', 'paper'],
		['B 37', 'paper'],
		['B 37 N, 12 N', 'paper'],
		['B 37 N or so', 'paper'],
		['https://example.org/?plan=', 'length']
	];

	it.each(faulty)('%s is refused with a sentence', (text, kind) => {
		const fault = readTypedPlan(district, text);
		if ('cameras' in fault) throw new Error('It was read as a plan');
		expect(fault.kind).toBe(kind);
		for (const lang of ['fr', 'en'] as const) {
			const word: Word = (key, values = {}) => fillBlanks(words[key][lang], values);
			const sentence = describeFault(fault, word);
			expect(sentence).toMatch(/^[A-ZÀÉ0-9].*\.$/u);
			expect(sentence, 'all blanks are filled').not.toMatch(/[{}]|undefined/);
		}
	});
});

import { expect, it } from 'vitest';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { words, type Word } from '#lib/i18n/words.ts';
import type { PlanRow } from './plan-rows.ts';
import { describeRanking } from './ranking-result.ts';

const word: Word = (key, values = {}) => fillBlanks(words[key].en, values);
const format = (value: number) => `${Math.round(100 * value)}%`;
const row = (number: number, by: Partial<PlanRow> = {}): PlanRow => ({
	...{ index: number - 1, number, code: '', share: 0.2, twice: 0, people: 0, fall: false, events: undefined },
	...{ cameras: 6, table: number, shareGuess: undefined, off: undefined },
	...by
});
const describe = (...rows: PlanRow[]) => describeRanking(rows, { format, locale: 'en-GB' }, word);

it('names the plan that films most and the nearest bet by their tables; of equal ones, each', () => {
	const rows = [row(3, { share: 0.41, off: 11 }), row(7, { off: 1 }), row(9)];
	expect(describe(...rows)).toEqual(['Most streets: table 3, 41%.', 'Nearest bet: table 7, off by 1 point.']);
	expect(describe(...rows, row(5, { off: 1 }))[1]).toBe('Nearest bet: tables 5 and 7, off by 1 point.');
	expect(describe(row(4, { off: 0 }), row(5, { off: 2 }))[1]).toBe('Exact bet: table 4.');
});

it('names all plans that the table shows with the largest share', () => {
	const rows = [row(8, { share: 0.2166 }), row(10, { share: 0.2234 }), row(2, { share: 0.214 })];
	expect(describe(...rows)).toEqual(['Most streets: tables 8 and 10, 22%.']);
});

it('names plans without a table by their numbers, and no bet where there is none', () => {
	expect(describe(row(1, { table: undefined, share: 0.5 }), row(2))).toEqual(['Most streets: plan 1, 50%.']);
});

it('says nothing of what is not computed yet', () => {
	expect(describe(row(1, { share: undefined, shareGuess: 30 }))).toEqual([]);
	expect(describe()).toEqual([]);
});

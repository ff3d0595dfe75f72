import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activeRow,
	addAnswer,
	changedTables,
	countAnswers,
	countRight,
	passOthers,
	readRolls,
	removeLastAnswer,
	repeatRolls,
	writeRolls
} from './roll-calls.ts';

const [TABLES, CHOICES] = [5, 3];
const one = { rows: 1, choices: CHOICES };
const answer = (text: string, size = one, tables = TABLES) =>
	[...text].reduce((rolls, digit) => addAnswer(rolls, tables, Number(digit)), readRolls('', size));

describe('answers of tables', () => {
	it('survive a round trip through text', () => {
		const roll = fc
			.array(fc.integer({ min: 0, max: CHOICES }), { maxLength: 40 })
			.map((digits) => digits.join(''));
		const rows = fc.array(roll, { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(rows, fc.option(rows, { nil: undefined }), (now, earlier) => {
				const rolls = { rows: now, ...(earlier ? { earlier } : {}) };
				const read = readRolls(writeRolls(rolls), { rows: 3, choices: CHOICES });
				expect(read.rows).toEqual(now);
				if (writeRolls(rolls)) expect(read.earlier).toEqual(earlier);
			})
		);
	});

	it('have the size of the board, whatever the text says', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { rows } = readRolls(text, { rows: 2, choices: 2 });
				expect(rows).toHaveLength(2);
				for (const roll of rows) expect(roll).toMatch(/^[0-2]{0,40}$/);
			})
		);
	});

	it('belong to the tables in their order, row by row', () => {
		const two = { rows: 2, choices: CHOICES };
		expect(answer('1231', two).rows).toEqual(['1231', '']);
		expect(answer('1231322', two).rows).toEqual(['12313', '22']);
		expect(activeRow(answer('1231322133', two), TABLES)).toBe(2);
		expect(answer('12313221331', two).rows).toEqual(['12313', '22133']);
		expect(removeLastAnswer(answer('123132', two)).rows).toEqual(['12313', '']);
		expect(removeLastAnswer(answer('12313', two)).rows).toEqual(['1231', '']);
		expect(passOthers(answer('12', two), TABLES).rows).toEqual(['12000', '']);
	});

	it('stay in one row while the number of tables is not known', () => {
		expect(answer('1231322', { rows: 2, choices: CHOICES }, 0).rows).toEqual(['1231322', '']);
	});

	it('are counted by choice, and compared with the first ones', () => {
		expect(countAnswers('12103', CHOICES)).toEqual([2, 1, 1]);
		const second = repeatRolls(answer('12103'));
		expect(second).toEqual({ rows: [''], earlier: ['12103'] });
		expect(repeatRolls(second)).toEqual({ rows: ['12103'] });
		expect(changedTables('12103', '13210')).toEqual([2, 3]);
	});

	it('are marked table by table', () => {
		const rolls = { rows: ['121', '221', '11'] };
		expect(countRight(rolls, [1, 2, 1])).toBe('321');
	});
});

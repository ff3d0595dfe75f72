import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	completeVotes,
	limitCount,
	readTalk,
	recountVotes,
	setCell,
	setVotes,
	sumCounts,
	writeTalk
} from './talk-values.ts';

const count = fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined });

describe('what a class enters on a talk board', () => {
	it('gives the choice of two that is not counted the rest of the class, once its size is known', () => {
		expect(completeVotes([12, undefined], 28)).toEqual([12, 16]);
		expect(completeVotes([12, 3], 28)).toEqual([12, 3]);
		expect(completeVotes([12, undefined], 0)).toEqual([12, undefined]);
		expect(completeVotes([12, undefined, undefined], 28)).toEqual([12, undefined, undefined]);
	});

	it('survives a round trip through text', () => {
		const size = fc.record({ rows: fc.nat(5), columns: fc.integer({ min: 1, max: 4 }), choices: fc.nat(6) });
		const values = size.chain((of) =>
			fc.record({
				of: fc.constant(of),
				table: fc.array(fc.array(count, { minLength: of.columns, maxLength: of.columns }), {
					minLength: of.rows,
					maxLength: of.rows
				}),
				votes: fc.array(count, { minLength: of.choices, maxLength: of.choices })
			})
		);
		fc.assert(
			fc.property(values, ({ of, ...entered }) => {
				expect(readTalk(writeTalk(entered), of)).toEqual(entered);
			})
		);
	});

	it('has the size of the board, whatever the text says', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { table, votes } = readTalk(text, { rows: 3, columns: 4, choices: 2 });
				expect([table.length, ...table.map(({ length }) => length), votes.length]).toEqual([3, 4, 4, 4, 2]);
				for (const each of [...table.flat(), ...votes])
					expect(each === undefined || (each >= 0 && each <= 99)).toBe(true);
			})
		);
	});

	it('is no text as long as nothing is counted', () => {
		const empty = readTalk('', { rows: 2, columns: 2, choices: 2 });
		expect(writeTalk(empty)).toBe('');
		expect(writeTalk(setCell(empty, 1, 0, 7))).toBe('.-7._.');
		expect(writeTalk(setVotes(empty, 1, 12))).toBe('.-._.12');
		expect(writeTalk(setVotes(setVotes(empty, 1, 12), 1, undefined))).toBe('');
	});

	it('keeps a first count of votes beside the second, and comes back to it', () => {
		const size = { rows: 0, columns: 0, choices: 2 };
		const first = setVotes(setVotes(readTalk('', size), 0, 12), 1, 5);
		const second = setVotes(recountVotes(first), 1, 9);
		expect(readTalk(writeTalk(second), size)).toEqual({ table: [], votes: [undefined, 9], earlier: [12, 5] });
		expect(recountVotes(recountVotes(first))).toEqual(first);
	});

	it('counts whole pupils, and adds up a row once one of its cells is counted', () => {
		expect([-1, 2.9, 300, NaN].map(limitCount)).toEqual([0, 2, 99, undefined]);
		expect([sumCounts([undefined, undefined]), sumCounts([undefined, 0, 4])]).toEqual([undefined, 4]);
	});
});

import { expect, it } from 'vitest';
import {
	addAnswer,
	bestTables,
	countAnswers,
	guessesOf,
	isGuessRight,
	isRollFull,
	takeAnswerBack
} from './mission-answers.ts';
import { NO_ANSWER, readPlansState, type PlansState } from './plans-state.ts';

const state: PlansState = {
	...readPlansState(''),
	plans: [
		{ code: 'one', answers: '' },
		{ code: 'two', answers: '' }
	]
};
const answersOf = ({ plans }: PlansState) => plans.map(({ answers }) => answers);

it('takes one answer from each table, in their order, and takes back the last', () => {
	const answered = ['B', 'A', 'B', 'E'].reduce((before, letter) => addAnswer(before, 1, letter, 3), state);
	expect(answersOf(answered)).toEqual(['', 'BAB']);
	expect(isRollFull({ answers: 'BAB' }, 3)).toBe(true);
	expect(addAnswer(answered, 1, 'C', 3)).toBe(answered);
	expect(takeAnswerBack(answered, 1).plans[1]?.answers).toBe('BA');
	expect(takeAnswerBack(state, 1)).toBe(state);
});

it('takes any number of answers while the number of tables is not known', () => {
	expect(isRollFull({ answers: 'ABCDEABCDE' }, 0)).toBe(false);
	expect(isRollFull({ answers: 'A'.repeat(40) }, 0)).toBe(true);
});

it('is the guess of the class what most tables say; of a tie, each', () => {
	expect(countAnswers({ answers: 'ABBXB' }, 2)).toBe(3);
	expect(guessesOf({ answers: 'ABBXXXXX' })).toEqual([2]);
	expect(guessesOf({ answers: 'CABBC' })).toEqual([2, 3]);
	expect(guessesOf({ answers: NO_ANSWER })).toEqual([]);
	expect(isGuessRight({ answers: 'ABB', mission: 2 })).toBe(true);
	expect(isGuessRight({ answers: 'AB', mission: 2 })).toBe(false);
});

it('finds the tables that are right most often', () => {
	const plans = [
		{ answers: 'ABAA', mission: 1 },
		{ answers: 'CCXC', mission: 3 },
		{ answers: 'EABB', mission: 2 }
	];
	expect(bestTables(plans)).toEqual({ tables: [4], right: 3 });
	expect(bestTables(plans.slice(0, 2))).toEqual({ tables: [1, 4], right: 2 });
	expect(bestTables([{ answers: 'BBX', mission: 1 }])).toEqual({ tables: [], right: 0 });
	expect(bestTables([])).toEqual({ tables: [], right: 0 });
});

import { describe, expect, it } from 'vitest';
import { ClassBets } from './class-bets.svelte.ts';
import type { QuestionData } from './data.ts';
import { answerRanges, Questions } from './questions.svelte.ts';

const list = [
	{ ask: 'How many?', choices: [] },
	{ ask: 'Which?', choices: ['this', 'that'] }
];
const newQuestions = (asked: readonly QuestionData[]) =>
	new Questions(asked, new ClassBets(answerRanges(asked)), () => undefined);
const at = (text: string) => {
	const questions = newQuestions(list);
	questions.written = text;
	return questions;
};

describe('questions before and after a lesson', () => {
	it('are gone through one by one; after it, each with its answer', () => {
		const way = (pass: 'before' | 'after', by: 1 | -1) => {
			const questions = newQuestions(list);
			questions.on = true;
			questions.begin(pass, by > 0 ? 'first' : 'last');
			const seen = [questions.written];
			for (let key = 0; key < 5; key++) if (questions.turn(by)) seen.push(questions.written);
			return seen;
		};
		expect(way('before', 1)).toEqual(['before-1', 'before-2', 'on']);
		expect(way('after', 1).slice(0, 4)).toEqual(['after-1', 'after-1-answer', 'after-2', 'after-2-answer']);
		expect(new Set(way('after', 1).slice(4))).toEqual(new Set(['after-2-answer']));
		expect(way('after', -1)).toEqual(['after-2', 'after-1', 'on']);
		expect(way('before', -1).at(-1)).toBe('before-1');
	});

	it('come back from an address, and from any other there are none', () => {
		for (const text of ['', 'on', 'before-2', 'after-1', 'after-2-answer'])
			expect(at(text).written).toBe(text);
		expect(at('before-2-answer').written).toBe('before-2');
		for (const text of ['before-0', 'before-3', 'after-', 'during-1', 'before-1-answers', 'off'])
			expect(at(text).written).toBe('');
		const none = newQuestions([]);
		none.written = 'on';
		expect(none.on).toBe(false);
	});
});

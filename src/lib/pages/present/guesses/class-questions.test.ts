import { describe, expect, it } from 'vitest';
import { ClassGuesses } from './class-guesses.svelte.ts';
import type { QuestionData } from '../data/deck-types.ts';
import { answerRanges, ClassQuestions } from './class-questions.svelte.ts';
import { questionsOnRoute } from '../player/route-stops.ts';

const list = [
	{ needs: [0], ask: 'How many?', choices: [] },
	{ needs: [2, 3], ask: 'Which?', choices: ['this', 'that'] }
];
const newQuestions = (asked: readonly QuestionData[], order = [...asked.keys()]) =>
	new ClassQuestions(
		asked,
		() => order,
		new ClassGuesses(answerRanges(asked)),
		() => undefined
	);
const at = (text: string) => {
	const questions = newQuestions(list);
	questions.encoded = text;
	return questions;
};

describe('questions before and after a lesson', () => {
	it('follow one another; after the lesson, each is followed by its answer', () => {
		const visit = (pass: 'before' | 'after', by: 1 | -1) => {
			const questions = newQuestions(list);
			questions.isEnabled = true;
			questions.begin(pass, by > 0 ? 'first' : 'last');
			const seen = [questions.encoded];
			for (let key = 0; key < 5; key++) if (questions.advance(by)) seen.push(questions.encoded);
			return seen;
		};
		expect(visit('before', 1)).toEqual(['before-1', 'before-2', 'on']);
		expect(visit('after', 1).slice(0, 4)).toEqual(['after-1', 'after-1-answer', 'after-2', 'after-2-answer']);
		expect(new Set(visit('after', 1).slice(4))).toEqual(new Set(['after-2-answer']));
		expect(visit('after', -1)).toEqual(['after-2', 'after-1', 'on']);
		expect(visit('before', -1).at(-1)).toBe('before-1');
	});

	it('are limited to those of the lesson', () => {
		const questions = newQuestions(list, [1]);
		questions.isEnabled = true;
		questions.begin('before');
		expect([questions.encoded, questions.advance(1), questions.encoded]).toEqual(['before-2', true, 'on']);
		const none = newQuestions(list, []);
		none.isEnabled = true;
		expect(none.hasQuestions).toBe(false);
	});

	it('are those that the steps of a custom route answer, or those that a lesson lists', () => {
		const lesson = {
			id: 'short',
			title: '',
			minutes: 1,
			steps: [0, 2, 3],
			questions: [1],
			boards: [],
			plan: []
		};
		const asked = (name: string, steps: number[]) =>
			questionsOnRoute({ name, steps, unknownIds: [] }, { routes: [lesson], questions: list });
		expect(asked('short', lesson.steps)).toEqual([1]);
		expect(asked('', [0, 1, 2, 3])).toEqual([0, 1]);
		expect(asked('a,c', [0, 2])).toEqual([0]);
		expect(asked('b', [1])).toEqual([]);
	});

	it('survive a round trip through an address, and an unknown text gives none', () => {
		for (const text of ['', 'on', 'before-2', 'after-1', 'after-2-answer'])
			expect(at(text).encoded).toBe(text);
		expect(at('before-2-answer').encoded).toBe('before-2');
		for (const text of ['before-0', 'before-3', 'after-', 'during-1', 'before-1-answers', 'off'])
			expect(at(text).encoded).toBe('');
		const none = newQuestions([]);
		none.encoded = 'on';
		expect(none.isEnabled).toBe(false);
	});
});

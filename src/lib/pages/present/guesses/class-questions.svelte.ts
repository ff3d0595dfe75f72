import type { GuessRange } from './guess-values.ts';
import type { ClassGuesses } from './class-guesses.svelte.ts';
import type { QuestionData } from '../data/deck-types.ts';

/** Whether a question is asked at the start of the route, or again at its end, with the answer. */
export type QuestionPass = 'before' | 'after';

/** The question that is shown: its pass, its index in the story, and whether its answer is shown too. */
export interface AskedQuestion {
	readonly pass: QuestionPass;
	readonly index: number;
	readonly answered: boolean;
}

/**
 * Returns the name under which `ClassGuesses` stores the votes on a question: `before-2`.
 * @param index index of the question in the story, from 0; the name counts from 1
 */
export const answersKey = (pass: QuestionPass, index: number): string => `${pass}-${index + 1}`;

/** The range of answers to a question without choices: any whole number up to a million. */
export const ANY_NUMBER_RANGE: GuessRange = { min: 0, max: 1_000_000, step: 1 };

/**
 * Returns the range of the votes on each question, in each of the two passes, by the name from `answersKey`. A vote is
 * the index of a choice; if the question has no choices, it is the answer, a number.
 */
export function answerRanges(questions: readonly QuestionData[]): Record<string, GuessRange> {
	const rangeOf = ({ choices }: QuestionData): GuessRange =>
		choices.length > 0 ? { min: 0, max: choices.length - 1, step: 1 } : ANY_NUMBER_RANGE;
	return Object.fromEntries(
		questions.flatMap((question, index) =>
			(['before', 'after'] as const).map((pass) => [answersKey(pass, index), rangeOf(question)])
		)
	);
}

const WRITTEN_QUESTION = /^(before|after)-(\d{1,2})(-answer)?$/;

/** The questions of a lesson, and the one that is shown. */
export class ClassQuestions {
	/** Whether the route begins and ends with questions. */
	isEnabled = $state.raw(false);
	current: AskedQuestion | undefined = $state.raw();
	/** All questions of the story; a lesson asks some of them. */
	readonly list: readonly QuestionData[];
	readonly #order: () => readonly number[];
	readonly #guesses: ClassGuesses;
	readonly #say: (text: string) => void;

	/**
	 * @param list all questions of the story
	 * @param order returns the indices of the questions that the current route asks
	 * @param guesses stores the votes of the class
	 * @param say announces a text to screen readers
	 */
	constructor(
		list: readonly QuestionData[],
		order: () => readonly number[],
		guesses: ClassGuesses,
		say: (text: string) => void
	) {
		this.list = list;
		this.#order = order;
		this.#guesses = guesses;
		this.#say = say;
	}

	/** Indices of the questions that the lesson asks. */
	get order(): readonly number[] {
		return this.#order();
	}

	/** Whether the lesson asks any questions. */
	get hasQuestions(): boolean {
		return this.isEnabled && this.order.length > 0;
	}

	/** Shows the first or the last question of a pass. The last is for a presenter who comes back from the slides. */
	begin(pass: QuestionPass, at: 'first' | 'last' = 'first'): void {
		const index = this.order.at(at === 'first' ? 0 : -1);
		if (index === undefined) return;
		this.current = { pass, index, answered: false };
		this.#announce();
	}

	#announce(): void {
		this.#guesses.forgetDraft();
		if (this.current) this.#say(this.list[this.current.index]?.ask ?? '');
	}

	/**
	 * Moves one question forward (1) or back (−1). In the pass after the lesson, each question is followed by its answer.
	 * @returns false if no question was shown, so that nothing has moved
	 */
	advance(by: 1 | -1): boolean {
		if (!this.current) return false;
		const { pass, index, answered } = this.current;
		this.#guesses.submitDraft(answersKey(pass, index));
		const next = this.order[this.order.indexOf(index) + by];
		if (by > 0 && pass === 'after' && !answered) this.current = { pass, index, answered: true };
		else if (next !== undefined) this.current = { pass, index: next, answered: false };
		// The first pass ends after its last question, towards the slides; the second one ends the same way backwards.
		else if ((pass === 'before') === by > 0) this.current = undefined;
		this.#announce();
		return true;
	}

	/**
	 * The state as text for the address: the question shown, such as `after-2-answer`; else `on` if enabled; else empty.
	 */
	get encoded(): string {
		const { current } = this;
		if (!current) return this.isEnabled ? 'on' : '';
		return answersKey(current.pass, current.index) + (current.answered ? '-answer' : '');
	}

	set encoded(text: string) {
		if (text === this.encoded) return;
		const [, pass, number, answer] = WRITTEN_QUESTION.exec(text) ?? [];
		const index = Number(number) - 1;
		const known = (pass === 'before' || pass === 'after') && this.list[index] !== undefined;
		this.isEnabled = this.list.length > 0 && (known || text === 'on');
		this.current = known ? { pass, index, answered: pass === 'after' && answer !== undefined } : undefined;
	}
}

import type { BetRange } from './bets.ts';
import type { ClassBets } from './class-bets.svelte.ts';
import type { QuestionData } from './data.ts';

/** Whether a question is asked at the start of the route, or again at its end, with the answer. */
export type Pass = 'before' | 'after';

/** The question that is shown. */
export interface Asked {
	readonly pass: Pass;
	readonly index: number;
	readonly answered: boolean;
}

/** Returns the name under which the votes on a question are kept: `before-2`. */
export const answersTo = (pass: Pass, index: number): string => `${pass}-${index + 1}`;

/** The range of a question without choices: any number. */
export const ANY_NUMBER: BetRange = { min: 0, max: 1_000_000, step: 1 };

/** Returns the range of answers to each question, for both passes: the index of a choice, or a number. */
export function answerRanges(questions: readonly QuestionData[]): Record<string, BetRange> {
	const rangeOf = ({ choices }: QuestionData): BetRange =>
		choices.length > 0 ? { min: 0, max: choices.length - 1, step: 1 } : ANY_NUMBER;
	return Object.fromEntries(
		questions.flatMap((question, index) =>
			(['before', 'after'] as const).map((pass) => [answersTo(pass, index), rangeOf(question)])
		)
	);
}

const WRITTEN_QUESTION = /^(before|after)-(\d{1,2})(-answer)?$/;

/** The questions of a lesson, and the one that is shown. */
export class Questions {
	/** Whether the route begins and ends with questions. */
	on = $state.raw(false);
	asked: Asked | undefined = $state.raw();
	/** All questions of the story; a lesson asks some of them. */
	readonly list: readonly QuestionData[];
	readonly #order: () => readonly number[];
	readonly #bets: ClassBets;
	readonly #say: (text: string) => void;

	/**
	 * @param list all questions of the story
	 * @param order returns the indices of the questions that the current route asks
	 * @param bets stores the votes of the class
	 * @param say announces a text to screen readers
	 */
	constructor(
		list: readonly QuestionData[],
		order: () => readonly number[],
		bets: ClassBets,
		say: (text: string) => void
	) {
		this.list = list;
		this.#order = order;
		this.#bets = bets;
		this.#say = say;
	}

	/** Indices of the questions that the lesson asks. */
	get order(): readonly number[] {
		return this.#order();
	}

	/** Whether the lesson asks any questions. */
	get wanted(): boolean {
		return this.on && this.order.length > 0;
	}

	/** Shows the first question of a pass, or the last one when the presenter comes back to it. */
	begin(pass: Pass, at: 'first' | 'last' = 'first'): void {
		const index = this.order.at(at === 'first' ? 0 : -1);
		if (index === undefined) return;
		this.asked = { pass, index, answered: false };
		this.#announce();
	}

	#announce(): void {
		this.#bets.forgetDraft();
		if (this.asked) this.#say(this.list[this.asked.index]?.ask ?? '');
	}

	/**
	 * Moves one question forward or back. After the lesson, each question is followed by its answer.
	 * @returns false if no question was shown
	 */
	turn(by: 1 | -1): boolean {
		if (!this.asked) return false;
		const { pass, index, answered } = this.asked;
		this.#bets.take(answersTo(pass, index));
		const next = this.order[this.order.indexOf(index) + by];
		if (by > 0 && pass === 'after' && !answered) this.asked = { pass, index, answered: true };
		else if (next !== undefined) this.asked = { pass, index: next, answered: false };
		// The first pass ends after its last question, towards the slides; the second one ends the same way backwards.
		else if ((pass === 'before') === by > 0) this.asked = undefined;
		this.#announce();
		return true;
	}

	/** The state as the address holds it: `on`, or the question shown, such as `after-2-answer`. */
	get written(): string {
		const { asked } = this;
		if (!asked) return this.on ? 'on' : '';
		return answersTo(asked.pass, asked.index) + (asked.answered ? '-answer' : '');
	}

	set written(text: string) {
		if (text === this.written) return;
		const [, pass, number, answer] = WRITTEN_QUESTION.exec(text) ?? [];
		const index = Number(number) - 1;
		const known = (pass === 'before' || pass === 'after') && this.list[index] !== undefined;
		this.on = this.list.length > 0 && (known || text === 'on');
		this.asked = known ? { pass, index, answered: pass === 'after' && answer !== undefined } : undefined;
	}
}

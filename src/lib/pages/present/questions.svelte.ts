import type { BetRange } from './bets.ts';
import type { ClassBets } from './class-bets.svelte.ts';
import type { QuestionData } from './data.ts';

/** Questions are put to a class at the start of a route, and once more at its end, with their answers. */
export type Pass = 'before' | 'after';

/** The question on the wall. */
export interface Asked {
	readonly pass: Pass;
	readonly index: number;
	readonly answered: boolean;
}

/** What a class's hands are kept under: `before-2`. */
export const answersTo = (pass: Pass, index: number): string => `${pass}-${index + 1}`;

/** A number that is asked for without choices: anything a class may say. */
export const ANY_NUMBER: BetRange = { min: 0, max: 1_000_000, step: 1 };

/** What may be said to each question, in both passes: the place of a choice, or a number. */
export function answerRanges(questions: readonly QuestionData[]): Record<string, BetRange> {
	const rangeOf = ({ choices }: QuestionData): BetRange =>
		choices.length > 0 ? { min: 0, max: choices.length - 1, step: 1 } : ANY_NUMBER;
	return Object.fromEntries(
		questions.flatMap((question, index) =>
			(['before', 'after'] as const).map((pass) => [answersTo(pass, index), rangeOf(question)])
		)
	);
}

const WRITTEN = /^(before|after)-(\d{1,2})(-answer)?$/;

/** Where a lesson is in its questions, if they belong to it at all. */
export class Questions {
	/** Whether a route begins and ends with them. */
	on = $state.raw(false);
	asked: Asked | undefined = $state.raw();
	/** Every question of the story; a lesson asks some of them. */
	readonly list: readonly QuestionData[];
	readonly #order: () => readonly number[];
	readonly #bets: ClassBets;
	readonly #say: (text: string) => void;

	/**
	 * @param order places of those that the lesson asks, as its route is now
	 * @param say tells whoever only hears the slides
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

	/** Places of those that the lesson asks. */
	get order(): readonly number[] {
		return this.#order();
	}

	/** Whether the lesson asks any. */
	get wanted(): boolean {
		return this.on && this.order.length > 0;
	}

	/** Puts the first question of a pass, or its last, for who comes back to it. */
	begin(pass: Pass, at: 'first' | 'last' = 'first'): void {
		const index = this.order.at(at === 'first' ? 0 : -1);
		if (index === undefined) return;
		this.asked = { pass, index, answered: false };
		this.#tell();
	}

	#tell(): void {
		this.#bets.forgetDraft();
		if (this.asked) this.#say(this.list[this.asked.index]?.ask ?? '');
	}

	/**
	 * One on or back. After the lesson, on from a question comes its answer.
	 * @returns whether there was a question to go on from
	 */
	turn(by: 1 | -1): boolean {
		if (!this.asked) return false;
		const { pass, index, answered } = this.asked;
		this.#bets.take(answersTo(pass, index));
		const next = this.order[this.order.indexOf(index) + by];
		if (by > 0 && pass === 'after' && !answered) this.asked = { pass, index, answered: true };
		else if (next !== undefined) this.asked = { pass, index: next, answered: false };
		// Before the first one before a lesson, and after the last one after it, there is nothing.
		else if ((pass === 'before') === by > 0) this.asked = undefined;
		this.#tell();
		return true;
	}

	/** As an address has it: `on`, or the question on the wall, `after-2-answer`. */
	get written(): string {
		const { asked } = this;
		if (!asked) return this.on ? 'on' : '';
		return answersTo(asked.pass, asked.index) + (asked.answered ? '-answer' : '');
	}

	set written(text: string) {
		if (text === this.written) return;
		const [, pass, number, answer] = WRITTEN.exec(text) ?? [];
		const index = Number(number) - 1;
		const known = (pass === 'before' || pass === 'after') && this.list[index] !== undefined;
		this.on = this.list.length > 0 && (known || text === 'on');
		this.asked = known ? { pass, index, answered: pass === 'after' && answer !== undefined } : undefined;
	}
}

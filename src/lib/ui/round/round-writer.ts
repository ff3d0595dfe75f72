import type { Word } from '#lib/i18n/words.ts';
import { expectRound } from '#lib/model/round/round-expectation.ts';
import type { RoundPlay } from '#lib/model/round/round-play.ts';
import type { RoundResult } from '#lib/model/round/round-results.ts';
import { ROUND_SPEED } from '#lib/model/round/round.ts';
import { SCENE_SECONDS, type RoundRules } from '#lib/model/round/round-rules.ts';
import type { World } from '#lib/scenes/world.ts';

/** Writes what rounds gave, and what the models expect of them. */
export class RoundWriter {
	readonly #world: World;
	readonly #word: Word;
	readonly #rules: RoundRules;

	constructor(world: World, word: Word, rules: RoundRules) {
		this.#world = world;
		this.#word = word;
		this.#rules = rules;
	}

	/** Returns a number with one decimal if it is below ten, else without any. */
	number(value: number): string {
		const format = value < 10 ? ({ type: 'decimal', digits: 1 } as const) : ({ type: 'integer' } as const);
		return this.#world.format(value, format);
	}

	/**
	 * Returns how many seconds of play a number of seconds of a round takes.
	 * @param pace factor on the duration of a round
	 */
	inPlay(seconds: number, pace: number): string {
		return this.number((seconds / ROUND_SPEED) * pace).replace(/[.,]0$/, '');
	}

	/** Returns how many falls were seen, and how many screens were opened for nothing. */
	result({ seen, wrong }: RoundResult): string {
		const values = { seen: String(seen), falls: String(this.#rules.events), wrong: String(wrong) };
		return this.#word('round.result', values);
	}

	/** Returns how many falls the models expect to be seen in a round like this one. */
	expected(round: RoundResult): string {
		return this.number(expectRound(this.#rules, round).reached);
	}

	/** Returns what the models expect of a round like this one, in a sentence or two. */
	expectation(round: RoundResult): string {
		const { reached, right, wrong } = expectRound(this.#rules, round);
		const values = { reached: this.number(reached), falls: String(this.#rules.events) };
		if (round.threshold === undefined)
			return this.#word('round.model-alone', { ...values, minutes: String(SCENE_SECONDS / 60) });
		return this.#word('round.model-software', {
			...values,
			threshold: String(round.threshold),
			right: this.number(right),
			wrong: this.number(wrong)
		});
	}

	/** Returns how many falls and other scenes the software reported in a round; empty without software. */
	reports({ round, setup: { threshold } }: RoundPlay): string {
		if (threshold === undefined) return '';
		const reported = round.scenes.filter(({ score }) => score > threshold);
		const right = reported.filter(({ kind }) => kind === 'fall').length;
		return this.#word('round.alerts', {
			right: String(right),
			wrong: String(reported.length - right),
			falls: String(this.#rules.events)
		});
	}
}

import { getContext, setContext } from 'svelte';
import { readRounds, writeRounds } from '#lib/model/round/round-results.ts';
import type { RoundSetup } from '#lib/model/round/round-play.ts';

/** Keeps the round that is being played as text, so that a reload of the page does not lose it. */
export interface RoundMemory {
	/** The text; empty while no round is played. */
	readonly value: string;
	keep(value: string): void;
}

/** A round that was being played when the page was reloaded. */
export interface InterruptedRound {
	readonly setup: RoundSetup;
	/** Whether it was played in turns, without a clock. */
	readonly inTurns: boolean;
}

/** First letter of the text: how the round is played. */
const CLOCK = 'c';
const TURNS = 't';
const KEY = Symbol('round memory');

type FindMemory = (step: string) => RoundMemory;

/** Lets the steps in a component keep their rounds. Call it while the component is created. @param find by id of a step */
export const setRoundMemories = (find: FindMemory): FindMemory => setContext(KEY, find);

/**
 * Returns the memory of the rounds of a step; undefined where rounds are not kept. Call it while the component is
 * created.
 */
export const findRoundMemory = (step: string): RoundMemory | undefined =>
	getContext<FindMemory | undefined>(KEY)?.(step);

/** Returns a round that begins as text: how it is played, and its setup. */
export const writeRoundInPlay = ({ setup, inTurns }: InterruptedRound): string =>
	(inTurns ? TURNS : CLOCK) + writeRounds([{ ...setup, seen: 0, wrong: 0 }]);

/** Returns the round in a text of {@link writeRoundInPlay}; undefined for any other text. */
export function readRoundInPlay(text = ''): InterruptedRound | undefined {
	const [round] = readRounds(text.slice(1));
	const { threshold, people } = round ?? {};
	return people === undefined ? undefined : { setup: { threshold, people }, inTurns: text.startsWith(TURNS) };
}

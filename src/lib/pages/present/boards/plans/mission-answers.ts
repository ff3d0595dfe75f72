/** What each table guesses of whose mission a plan serves, and which tables are right. */
import { letterOfMission, missionOfLetter } from '#lib/model/plan-code/mission-letters.ts';
import { mostRight } from '../votes/most-right.ts';
import { MAX_PLANS, NO_ANSWER, type GatheredPlan, type PlansState } from './plans-state.ts';

/** Returns whether every table has answered of a plan. Without their number, none is known to be the last. */
export const isRollFull = ({ answers }: Pick<GatheredPlan, 'answers'>, tables: number): boolean =>
	answers.length >= (tables || MAX_PLANS);

/** Returns the state with the answer of the next table of the plan at an index; the same state if all have answered. */
export const addAnswer = (state: PlansState, index: number, letter: string, tables: number): PlansState =>
	changeAnswers(state, index, (plan) => (isRollFull(plan, tables) ? plan.answers : plan.answers + letter));

/** Returns the state without the last answer of the plan at an index. */
export const takeAnswerBack = (state: PlansState, index: number): PlansState =>
	changeAnswers(state, index, ({ answers }) => answers.slice(0, -1));

function changeAnswers(state: PlansState, index: number, change: (plan: GatheredPlan) => string): PlansState {
	const plan = state.plans[index];
	if (!plan) return state;
	const answers = change(plan);
	return answers === plan.answers
		? state
		: { ...state, plans: state.plans.with(index, { ...plan, answers }) };
}

/** Returns how many tables chose a mission, by its number from 1. */
export const countAnswers = ({ answers }: Pick<GatheredPlan, 'answers'>, mission: number): number =>
	answers.split(letterOfMission(mission)).length - 1;

/** Returns the numbers of the missions that most tables chose, in their order; several if as many chose each. */
export function guessesOf(plan: Pick<GatheredPlan, 'answers'>): number[] {
	const missions = [...new Set(plan.answers.replaceAll(NO_ANSWER, ''))].map(missionOfLetter);
	const most = Math.max(...missions.map((mission) => countAnswers(plan, mission)));
	return missions.filter((mission) => countAnswers(plan, mission) === most).sort((a, b) => a - b);
}

/** A plan with its answers, and its true mission. */
export interface GuessedPlan extends Pick<GatheredPlan, 'answers'> {
	/** From 1. */
	readonly mission: number;
}

/** Returns whether the mission of a plan is the one that most tables chose. Half of a tie is no guess. */
export function isGuessRight(plan: GuessedPlan): boolean {
	const guesses = guessesOf(plan);
	return guesses.length === 1 && guesses[0] === plan.mission;
}

/** Returns the numbers of the tables that are right most often, and how often; no table if none ever is. */
export function bestTables(plans: readonly GuessedPlan[]): ReturnType<typeof mostRight> {
	const counts: (number | undefined)[] = [];
	for (const { answers, mission } of plans)
		for (const [index, letter] of [...answers].entries())
			if (letter === letterOfMission(mission)) counts[index] = (counts[index] ?? 0) + 1;
	return mostRight(Array.from(counts));
}

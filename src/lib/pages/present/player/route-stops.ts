import { isActivity } from '#lib/ui/activity.ts';
import type { StepData } from '#lib/runtime/data.ts';
import type { Route } from '#lib/runtime/address/routes.ts';
import type { DeckData, PlannedSlides, QuestionData } from '../data/deck-types.ts';

/** What a route stops at: a step, by its index in the story, or a board, by its id. */
export type Stop = number | string;

/**
 * Returns the stops of a route: its steps, and each board after the steps that precede it.
 * @param steps indices of the steps, in the order of the route
 * @param boards boards in the order of the route, each with the number of steps before it (`place`)
 */
export function stopsOnRoute(
	steps: readonly number[],
	boards: readonly { readonly id: string; readonly place: number }[]
): Stop[] {
	const boardsAt = (place: number) => boards.filter((board) => board.place === place).map(({ id }) => id);
	return [...boardsAt(0), ...steps.flatMap((step, index) => [step, ...boardsAt(index + 1)])];
}

/**
 * Returns the stop before or after a stop on a route; undefined at the ends of the route. From a step beside the route,
 * “back” leads to the stop where the route was left, and “next” to the one after that; if there is none, to the end.
 * @param stop the current stop
 * @param by 1 for the next stop, −1 for the previous one
 * @param left the last shown stop that is on the route; undefined if there is none
 */
export function adjacentStop(
	stops: readonly Stop[],
	stop: Stop,
	by: 1 | -1,
	left: Stop | undefined
): Stop | undefined {
	const place = stops.indexOf(stop);
	if (place >= 0) return stops[place + by];
	const at = placeWhereLeft(stops, stop, left);
	return stops[by > 0 ? at + 1 : at] ?? stops.at(by > 0 ? -1 : 0);
}

/**
 * Returns the position on the route where it was left. If no stop of the route was shown yet, it is that of the last
 * step that comes before the current one in the story; −1 if none does.
 */
function placeWhereLeft(stops: readonly Stop[], stop: Stop, left: Stop | undefined): number {
	const place = left === undefined ? -1 : stops.indexOf(left);
	if (place >= 0) return place;
	const earlier = stops.filter((each) => typeof each === 'number' && typeof stop === 'number' && each < stop);
	return stops.indexOf(Math.max(-1, ...earlier.map(Number)));
}

/** Returns whether a row of a plan shows a stop. */
export const isInRow = ({ steps, board }: PlannedSlides, stop: Stop): boolean =>
	typeof stop === 'string' ? board?.id === stop : steps.includes(stop);

/**
 * Returns the indices of the questions that a route asks: those that the lesson lists; if it lists none, all questions
 * that can be answered with the steps of the route.
 */
export function questionsOnRoute(
	{ name, steps }: Route,
	{ routes, questions }: Pick<DeckData, 'routes' | 'questions'>
): readonly number[] {
	const lesson = routes.find(({ id, questions: own }) => id === name && own.length > 0);
	if (lesson) return lesson.questions;
	const isAnswered = ({ needs }: QuestionData) => needs.every((step) => steps.includes(step));
	return [...questions.keys()].filter((index) => questions[index] && isAnswered(questions[index]));
}

/** Returns whether a step has a guess, controls or cameras to place. */
export function isInteractive(step: StepData | undefined): boolean {
	const { guess, play, controls = [] } = step ?? {};
	return guess !== undefined || isActivity(play) || controls.length > 0;
}

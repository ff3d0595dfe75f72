import type { StepData } from '#lib/runtime/data.ts';
import type { Route } from '#lib/runtime/address/routes.ts';
import type { DeckData, QuestionData } from '../data/deck-types.ts';

/** Returns the position of a step on a route, from 0; −1 if it is not on the route. */
export const placeOnRoute = ({ steps }: Route, step: number): number => steps.indexOf(step);

/**
 * Returns the step before or after a step on a route; the step itself at the ends of the route. From a step beside
 * the route, “back” leads to where the route was left, and “on” to the step after that, or to the last one.
 * @param step index of the current step
 * @param by 1 for the next step, −1 for the previous one
 * @param left index of the step of the route that was shown last
 */
export function adjacentStep(route: Route, step: number, by: 1 | -1, left: number): number {
	const { steps } = route;
	const place = placeOnRoute(route, step);
	if (place >= 0) return steps[place + by] ?? step;
	const at = placeWhereLeft(route, step, left);
	return steps[by > 0 ? at + 1 : at] ?? steps.at(by > 0 ? -1 : 0) ?? step;
}

/**
 * Returns the position where the route was left. If the current step was opened by a link, it is the last step of
 * the route that comes before it in the story.
 */
function placeWhereLeft(route: Route, step: number, left: number): number {
	const place = placeOnRoute(route, left);
	if (place >= 0) return place;
	return placeOnRoute(route, Math.max(-1, ...route.steps.filter((index) => index < step)));
}

/**
 * Returns the indices of the questions that a route asks. A lesson lists its own; another route asks every question
 * that its steps answer.
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
	return guess !== undefined || play === 'placement' || controls.length > 0;
}

import { isActivity } from '#lib/ui/activity.ts';
import type { StepData } from '#lib/runtime/data.ts';
import type { Route } from '#lib/runtime/address/routes.ts';
import type { DeckData, QuestionData } from '../data/deck-types.ts';

/** Returns the position of a step on a route, from 0; −1 if it is not on the route. */
export const placeOnRoute = ({ steps }: Route, step: number): number => steps.indexOf(step);

/**
 * Returns the index of the step before or after a step on a route; at the ends of the route, that of the step itself.
 * From a step beside the route, “back” leads to the step where the route was left, and “next” to the one after that.
 * @param step index of the current step
 * @param by 1 for the next step, −1 for the previous one
 * @param left index of the last shown step that is on the route; −1 if there is none
 */
export function adjacentStep(route: Route, step: number, by: 1 | -1, left: number): number {
	const { steps } = route;
	const place = placeOnRoute(route, step);
	if (place >= 0) return steps[place + by] ?? step;
	const at = placeWhereLeft(route, step, left);
	return steps[by > 0 ? at + 1 : at] ?? steps.at(by > 0 ? -1 : 0) ?? step;
}

/**
 * Returns the position on the route where it was left. If no step of the route was shown yet, it is that of the last
 * one that comes before the current step in the story; −1 if none does.
 */
function placeWhereLeft(route: Route, step: number, left: number): number {
	const place = placeOnRoute(route, left);
	if (place >= 0) return place;
	return placeOnRoute(route, Math.max(-1, ...route.steps.filter((index) => index < step)));
}

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

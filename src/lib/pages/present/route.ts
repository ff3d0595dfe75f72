import type { StepData } from '#lib/runtime/data.ts';
import type { Route } from '#lib/runtime/routes.ts';
import type { DeckData, QuestionData } from './data.ts';

/** Place of a step on a route, from 0; −1 where the route does not come by. */
export const placeOn = ({ steps }: Route, step: number): number => steps.indexOf(step);

/**
 * The step before or after another on a route; at its ends that step itself. A step beside the route is an aside:
 * back leads to where the route was left, on to the step after that one, and at the route's end to its last.
 * @param left the step of the route that was shown last
 */
export function along(route: Route, step: number, by: 1 | -1, left: number): number {
	const { steps } = route;
	const place = placeOn(route, step);
	if (place >= 0) return steps[place + by] ?? step;
	const at = placeLeft(route, step, left);
	return steps[by > 0 ? at + 1 : at] ?? steps.at(by > 0 ? -1 : 0) ?? step;
}

/** Where a route was left for a step beside it. Whoever opened that step by a link comes from what the story tells before. */
function placeLeft(route: Route, step: number, left: number): number {
	const place = placeOn(route, left);
	if (place >= 0) return place;
	return placeOn(route, Math.max(-1, ...route.steps.filter((index) => index < step)));
}

/**
 * Places of the questions that a route asks: a lesson names its own, a route that somebody has made asks whatever its steps
 * answer.
 */
export function questionsOn(
	{ name, steps }: Route,
	{ routes, questions }: Pick<DeckData, 'routes' | 'questions'>
): readonly number[] {
	const lesson = routes.find(({ id, questions: own }) => id === name && own.length > 0);
	if (lesson) return lesson.questions;
	const answered = ({ needs }: QuestionData) => needs.every((step) => steps.includes(step));
	return [...questions.keys()].filter((index) => questions[index] && answered(questions[index]));
}

/** Whether a step lets one guess, move controls or hang cameras. */
export function isChoosable(step: StepData | undefined): boolean {
	const { guess, play, controls = [] } = step ?? {};
	return guess !== undefined || play === 'placement' || controls.length > 0;
}

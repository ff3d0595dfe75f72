import { parseRoute, type NamedRoute } from '#lib/runtime/address/routes.ts';

type Steps = readonly number[];
type Ids = readonly { readonly id: string }[];

/**
 * Reads the route from the query of an address.
 * @param steps all steps of the story, in order
 * @returns the indices of the route’s steps, empty if the address names none; and the ids in it that no step has
 */
export function readRouteFromAddress(search: string, ready: readonly NamedRoute[], steps: Ids) {
	const named = parseRoute(new URLSearchParams(search).get('route') ?? '', ready, steps);
	return { steps: named.name === '' ? [] : named.steps, unknown: named.unknownIds };
}

/**
 * Returns the name by which an address refers to a route: the id of the predefined route with the same steps, if there
 * is one; else the ids of its steps with commas between. Empty if no step is chosen.
 * @param chosen indices of the route’s steps, in order
 * @param steps all steps of the story, in order
 */
export function routeName(chosen: Steps, ready: readonly NamedRoute[], steps: Ids): string {
	const same = ready.find((route) => String(route.steps) === String(chosen));
	return same?.id ?? chosen.flatMap((index) => steps[index]?.id ?? []).join(',');
}

/**
 * Returns a route with a step added: at its place in the story if the route follows the order of the story, else at the
 * end.
 * @param chosen indices of the route’s steps, in order
 * @param step index of the step to add
 */
export function insertStep(chosen: Steps, step: number): number[] {
	const isStoryOrder = chosen.every((index, place) => place === 0 || (chosen[place - 1] ?? -1) < index);
	const place = isStoryOrder ? chosen.filter((index) => index < step).length : chosen.length;
	return chosen.toSpliced(place, 0, step);
}

/** Returns a route with the step at position `from` moved to position `to`. Positions on the route count from 0. */
export const moveStep = (chosen: Steps, from: number, to: number): number[] =>
	chosen.toSpliced(from, 1).toSpliced(to, 0, ...chosen.slice(from, from + 1));

/** How a planned time compares with the length of a lesson, with the minutes left or over. `fills` is an exact fit. */
export type LessonFit =
	| { readonly is: 'fits' | 'fills'; readonly length: number; readonly left: number }
	| { readonly is: 'over'; readonly length: number; readonly over: number };

/**
 * Compares a planned time with the shortest lesson that is long enough; if none is, with the longest.
 * @param minutes planned time in minutes
 * @param lengths lengths of lessons in minutes, ascending; if empty, the result is undefined
 */
export function fitToLesson(minutes: number, lengths: readonly number[]): LessonFit | undefined {
	const length = lengths.find((each) => each >= minutes);
	if (length !== undefined)
		return { is: length > minutes ? 'fits' : 'fills', length, left: length - minutes };
	const longest = lengths.at(-1);
	return longest === undefined ? undefined : { is: 'over', length: longest, over: minutes - longest };
}

import { readBreaks, writeBreak, type RouteBreak } from '#lib/runtime/address/breaks.ts';
import { parseRoute, type NamedRoute } from '#lib/runtime/address/routes.ts';
import type { RouteItem } from './route-maker-types.ts';

type Items = readonly RouteItem[];
type Ids = readonly { readonly id: string }[];

/**
 * Reads the route from the query of an address.
 * @param steps all steps of the story, in order
 * @returns the steps and breaks of the route, empty if the address names no step; and the ids in it that no step has
 */
export function readRouteFromAddress(search: string, ready: readonly NamedRoute[], steps: Ids) {
	const named = parseRoute(new URLSearchParams(search).get('route') ?? '', ready, steps);
	const breaks = readBreaks(named.name, steps);
	const breaksAt = (place: number): RouteBreak[] =>
		breaks
			.filter((each) => each.place === place)
			.map(({ board, minutes, question }) => ({ board, minutes, question }));
	const items: Items =
		named.name === ''
			? []
			: [...breaksAt(0), ...named.steps.flatMap((step, i) => [step, ...breaksAt(i + 1)])];
	return { items, unknown: named.unknownIds };
}

/** Returns the indices of the steps among the items of a route. */
export const stepsAmong = (items: Items): number[] => items.filter((item) => typeof item === 'number');

/**
 * Returns the name by which an address refers to a route: the id of the predefined route with the same steps and no
 * breaks, if there is one; else the ids of its steps, and its breaks, with commas between. Empty if no step is chosen.
 * @param chosen the items of the route, in order
 * @param steps all steps of the story, in order
 */
export function routeName(chosen: Items, ready: readonly NamedRoute[], steps: Ids): string {
	const isSame = (route: NamedRoute) =>
		route.steps.length === chosen.length && route.steps.every((step, place) => step === chosen[place]);
	if (stepsAmong(chosen).length === 0) return '';
	return (
		ready.find(isSame)?.id ??
		chosen
			.flatMap((item) => (typeof item === 'number' ? (steps[item]?.id ?? []) : writeBreak(item)))
			.join(',')
	);
}

/**
 * Returns a route with a step added: at its place in the story if the route follows the order of the story, else at the
 * end.
 * @param chosen the items of the route, in order; breaks stay after the step that they follow
 * @param step index of the step to add
 */
export function insertStep(chosen: Items, step: number): RouteItem[] {
	const own = stepsAmong(chosen);
	const isStoryOrder = own.every((index, place) => place === 0 || (own[place - 1] ?? -1) < index);
	const next = isStoryOrder ? chosen.findIndex((item) => typeof item === 'number' && item > step) : -1;
	return chosen.toSpliced(next < 0 ? chosen.length : next, 0, step);
}

/** Returns a route with the item at position `from` moved to position `to`. Positions on the route count from 0. */
export const moveItem = (chosen: Items, from: number, to: number): RouteItem[] =>
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

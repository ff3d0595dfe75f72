import { parseRoute, type NamedRoute } from '#lib/runtime/address/routes.ts';

type Steps = readonly number[];
type Ids = readonly { readonly id: string }[];

/**
 * Reads the route from the query of an address.
 * @returns the indices of its steps, and the unknown ids
 */
export function readRouteFromAddress(search: string, ready: readonly NamedRoute[], steps: Ids) {
	const named = parseRoute(new URLSearchParams(search).get('route') ?? '', ready, steps);
	return { steps: named.name === '' ? [] : named.steps, unknown: named.unknownIds };
}

/**
 * Returns the name of a route in an address: the id of the predefined route with the same steps, or the step ids
 * separated by commas; empty without steps.
 */
export function routeName(chosen: Steps, ready: readonly NamedRoute[], steps: Ids): string {
	const same = ready.find((route) => String(route.steps) === String(chosen));
	return same?.id ?? chosen.flatMap((index) => steps[index]?.id ?? []).join(',');
}

/** Adds a step: in story order if the chosen steps are in story order, else at the end. */
export function insertStep(chosen: Steps, step: number): number[] {
	const isStoryOrder = chosen.every((index, place) => place === 0 || (chosen[place - 1] ?? -1) < index);
	const place = isStoryOrder ? chosen.filter((index) => index < step).length : chosen.length;
	return chosen.toSpliced(place, 0, step);
}

/** Moves a step from one position to another. */
export const moveStep = (chosen: Steps, from: number, to: number): number[] =>
	chosen.toSpliced(from, 1).toSpliced(to, 0, ...chosen.slice(from, from + 1));

/** How a time compares with the lengths of lessons, in whole minutes. */
export type LessonFit =
	| { readonly is: 'fits' | 'fills'; readonly length: number; readonly left: number }
	| { readonly is: 'over'; readonly length: number; readonly over: number };

/**
 * Returns the shortest lesson that is long enough; if none is, the longest, with the excess.
 * @param lengths lengths of lessons in minutes, ascending
 */
export function fitToLesson(minutes: number, lengths: readonly number[]): LessonFit | undefined {
	const length = lengths.find((each) => each >= minutes);
	if (length !== undefined)
		return { is: length > minutes ? 'fits' : 'fills', length, left: length - minutes };
	const longest = lengths.at(-1);
	return longest === undefined ? undefined : { is: 'over', length: longest, over: minutes - longest };
}

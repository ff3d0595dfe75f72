import type { StepData } from '#lib/runtime/data.ts';

/** A route through the steps, as it is walked. */
export interface Route {
	/** As the address names it: a ready route, a list of steps, or nothing for the whole story. */
	readonly name: string;
	/** Indices of its steps, in its order. */
	readonly steps: readonly number[];
	/** Names in a list of steps that no step bears. */
	readonly unknown: readonly string[];
}

/** As much of a ready route as it takes to walk it. */
export interface ReadyRoute {
	readonly id: string;
	/** Indices of its steps. */
	readonly steps: readonly number[];
}

/** More than any lesson has; what an address holds beyond is not looked at. */
const MOST = 500;

/**
 * The route that an address names: a ready one by its id, or one's own as step ids between commas, each step once.
 * What names no step is set aside; a name that leaves nothing gives the whole story.
 */
export function routeOf(
	name: string,
	ready: readonly ReadyRoute[],
	steps: readonly { readonly id: string }[]
): Route {
	const known = ready.find(({ id }) => id === name);
	if (known) return { name, steps: known.steps, unknown: [] };
	const ids = name
		.split(',', MOST)
		.map((id) => id.trim())
		.filter(Boolean);
	const found = ids.map((id) => steps.findIndex((step) => step.id === id));
	const own = [...new Set(found.filter((index) => index >= 0))];
	const unknown = ids.filter((_, i) => found[i] === -1);
	return own.length > 0 ? { name, steps: own, unknown } : { name: '', steps: [...steps.keys()], unknown };
}

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

/** Whether a step lets one guess, move controls or hang cameras. */
export function isChoosable(step: StepData | undefined): boolean {
	const { guess, play, controls = [] } = step ?? {};
	return guess !== undefined || play === 'placement' || controls.length > 0;
}

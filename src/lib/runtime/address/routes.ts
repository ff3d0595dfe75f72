/** The mark at the beginning of a break in the name of a route, and between the parts of the break. */
export const BREAK_MARK = '~';

/** A route through the steps, as an address names it. */
export interface Route {
	/** The name in the address: the id of a ready-made route, step ids with commas, or empty for the whole story. */
	readonly name: string;
	/** Indices of its steps, in the order of the route. */
	readonly steps: readonly number[];
	/** Ids in the name that no step has. */
	readonly unknownIds: readonly string[];
}

/** The part of a ready-made route that is needed to follow it. */
export interface NamedRoute {
	readonly id: string;
	/** Indices of its steps. */
	readonly steps: readonly number[];
}

/** Upper bound of the ids read from an address; more than any lesson has. */
const MAX_IDS = 500;

/**
 * Returns the route with a name: a ready-made route by its id, or a custom one by its step ids, separated by commas. A
 * step that is named twice is in the route once; breaks, which begin with `~`, are for `readBreaks`. If no id is known, the route is the whole story.
 * @param name value of the query parameter `route`, any text
 * @param steps all steps of the story, in order
 */
export function parseRoute(
	name: string,
	ready: readonly NamedRoute[],
	steps: readonly { readonly id: string }[]
): Route {
	const known = ready.find(({ id }) => id === name);
	if (known) return { name, steps: known.steps, unknownIds: [] };
	const ids = name
		.split(',', MAX_IDS)
		.map((id) => id.trim())
		.filter((id) => id && !id.startsWith(BREAK_MARK));
	const found = ids.map((id) => steps.findIndex((step) => step.id === id));
	const own = [...new Set(found.filter((index) => index >= 0))];
	const unknown = ids.filter((_, i) => found[i] === -1);
	return own.length > 0
		? { name, steps: own, unknownIds: unknown }
		: { name: '', steps: [...steps.keys()], unknownIds: unknown };
}

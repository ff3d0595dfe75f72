/** A route through the steps, as an address names it. */
export interface Route {
	/** The name in the address: the id of a ready-made route, a list of step ids, or empty for the whole story. */
	readonly name: string;
	/** Indices of its steps, in the order of the route. */
	readonly steps: readonly number[];
	/** Names in the list that are not the id of any step. */
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
 * Returns the route that an address names: a ready-made route by its id, or a custom one as comma-separated step ids, each
 * step once. Unknown ids are listed in `unknownIds`; if no step is left, the route is the whole story.
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
		.filter(Boolean);
	const found = ids.map((id) => steps.findIndex((step) => step.id === id));
	const own = [...new Set(found.filter((index) => index >= 0))];
	const unknown = ids.filter((_, i) => found[i] === -1);
	return own.length > 0
		? { name, steps: own, unknownIds: unknown }
		: { name: '', steps: [...steps.keys()], unknownIds: unknown };
}

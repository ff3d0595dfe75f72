/** A route through the steps, as an address names it. */
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

/**
 * Creates a store for the HTML of islands, the parts of a page that are hydrated, while the HTML around them is
 * minified: hydration needs it exactly as Svelte rendered it. The page contains a placeholder for each until `putInto`
 * is called.
 */
export function createIslandStore() {
	const kept: string[] = [];
	return {
		/** Stores an island and returns its placeholder. */
		keep: ({ body }: { readonly body: string }): string => `<island-${kept.push(body) - 1}>`,
		/** Returns the HTML of a page with each placeholder replaced by its island. */
		putInto: (html: string): string => html.replace(/<island-(\d+)>/g, (_, i) => kept[Number(i)] ?? '')
	};
}

/** A store from `createIslandStore`. */
export type IslandStore = ReturnType<typeof createIslandStore>;

/**
 * Keeps the HTML of islands, which are hydrated, apart while the HTML around them is minified: hydration needs it exactly as
 * Svelte rendered it. `keep` returns a placeholder, and `putInto` replaces the placeholders.
 */
export function createIslandStore() {
	const kept: string[] = [];
	return {
		/** Stores an island and returns its placeholder. */
		keep: ({ body }: { readonly body: string }): string => `<island-${kept.push(body) - 1}>`,
		putInto: (html: string): string => html.replace(/<island-(\d+)>/g, (_, i) => kept[Number(i)] ?? '')
	};
}

/** The functions that `createIslandStore` returns. */
export type IslandStore = ReturnType<typeof createIslandStore>;

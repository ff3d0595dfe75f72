/** What wakes keeps its markup as Svelte made it, down to the spaces; it is put into the page when all around is done. */
export function createIslands() {
	const kept: string[] = [];
	return {
		/** @returns what stands for it until then */
		keep: ({ body }: { readonly body: string }): string => `<island-${kept.push(body) - 1}>`,
		putInto: (html: string): string => html.replace(/<island-(\d+)>/g, (_, i) => kept[Number(i)] ?? '')
	};
}

export type Islands = ReturnType<typeof createIslands>;

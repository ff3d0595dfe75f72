/** Types of `budgets.mjs` for the TypeScript tests. */
interface Sizes {
	readonly script: number;
	readonly page: number;
	readonly font: number;
	readonly requests: number;
	readonly chapter: number;
}
export const SIZES: Sizes;
export const HELD: Sizes & { readonly all: number; readonly begun: number };
export const OF_THE_SITE: number;

/** Types of `budgets.mjs` for the TypeScript tests. */
interface Sizes {
	readonly script: number;
	readonly page: number;
	readonly font: number;
	readonly requests: number;
	readonly chapter: number;
}
export const SIZES: Sizes;
export const TESTED_SIZES: Sizes & { readonly all: number; readonly begun: number };
export const PUBLISHER_BYTES: number;

/** Types of `budgets.mjs` for the tests, which are written in TypeScript. */
export const SIZES: {
	readonly script: number;
	readonly page: number;
	readonly font: number;
	readonly requests: number;
	readonly chapter: number;
};

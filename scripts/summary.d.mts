/** Types of `summary.mjs` for the tests, which are written in TypeScript. */
export function summary(told: {
	readonly folder?: string;
	readonly missing: readonly string[];
	readonly base?: string;
	readonly address?: string;
}): string;

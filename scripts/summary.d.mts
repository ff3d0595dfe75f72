/** Types of `summary.mjs` for the TypeScript tests. */
export function summarizeBuild(told: {
	readonly folder?: string;
	readonly missing: readonly string[];
	readonly base?: string;
	readonly address?: string;
}): string;

/** Returns a function that computes a value on first use and caches it. */
export const lazy = <T>(compute: () => T): (() => T) => {
	let cached: { value: T } | undefined;
	return () => (cached ??= { value: compute() }).value;
};

/** Returns the sum of numbers. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

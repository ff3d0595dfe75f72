/** Maximum number of cached results: enough for the values of a control that a reader moves back and forth. */
const MAX_CACHED = 64;

/**
 * Returns a memoized version of a function, so that several figures of a sentence compute a value only once.
 * @param compute a pure function whose result is never mutated
 */
export function memoize<Args extends readonly (number | string)[], Result>(
	compute: (...args: Args) => Result
): (...args: Args) => Result {
	const cache = new Map<string, Result>();
	return (...args) => {
		const key = args.join();
		const cached = cache.get(key);
		if (cached !== undefined) return cached;
		const result = compute(...args);
		if (cache.size >= MAX_CACHED) cache.clear();
		cache.set(key, result);
		return result;
	};
}

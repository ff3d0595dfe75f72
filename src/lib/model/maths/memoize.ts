/** Maximum number of cached results: enough for the values of a control that a reader moves back and forth. */
const MAX_CACHED = 64;

/** How results are cached. */
interface MemoizeOptions<Args extends readonly unknown[]> {
	/** Returns the key of the arguments; by default, they are joined. */
	readonly keyOf?: (...args: Args) => string;
	/** Maximum number of cached results; beyond it, the cache is cleared. */
	readonly max?: number;
}

/**
 * Returns a version of a function that caches its results by its arguments.
 * @param compute a pure function whose result is never undefined and never mutated
 */
export function memoize<Args extends readonly unknown[], Result>(
	compute: (...args: Args) => Result,
	{ keyOf = (...args) => args.join(), max = MAX_CACHED }: MemoizeOptions<Args> = {}
): (...args: Args) => Result {
	const cache = new Map<string, Result>();
	return (...args) => {
		const key = keyOf(...args);
		let result = cache.get(key);
		if (result === undefined) {
			result = compute(...args);
			if (cache.size >= max) cache.clear();
			cache.set(key, result);
		}
		return result;
	};
}

/**
 * Returns a version of a function that caches its results as long as its first argument, such as the district, exists.
 * @param compute a pure function whose result is never undefined and never mutated
 * @param options how results are cached by the other arguments
 */
export function memoizeFor<Owner extends object, Args extends readonly unknown[], Result>(
	compute: (owner: Owner, ...args: Args) => Result,
	options?: MemoizeOptions<Args>
): (owner: Owner, ...args: Args) => Result {
	const functions = new WeakMap<Owner, (...args: Args) => Result>();
	return (owner, ...args) => {
		let memoized = functions.get(owner);
		if (!memoized)
			functions.set(owner, (memoized = memoize((...rest: Args) => compute(owner, ...rest), options)));
		return memoized(...args);
	};
}

/** How many answers are kept: more than a control has steps that one comes back to at once. */
const KEPT = 64;

/**
 * The same function, which keeps its answers: what several figures of a sentence ask for is computed once.
 * @param compute depends on nothing but its arguments, and gives what nobody changes
 */
export function remembered<Args extends readonly (number | string)[], Answer>(
	compute: (...args: Args) => Answer
): (...args: Args) => Answer {
	const known = new Map<string, Answer>();
	return (...args) => {
		const key = args.join();
		const before = known.get(key);
		if (before !== undefined) return before;
		const answer = compute(...args);
		if (known.size >= KEPT) known.clear();
		known.set(key, answer);
		return answer;
	};
}

/** How many of each word there are, the most frequent first; ties as they came. */
export function tally(words: readonly string[]): (readonly [word: string, count: number])[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}

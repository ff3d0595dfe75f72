/**
 * Counts how often each word is in a list.
 * @returns each word once with its count, the most frequent first; words with equal counts in the order of the list
 */
export function countWords(words: readonly string[]): (readonly [word: string, count: number])[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}

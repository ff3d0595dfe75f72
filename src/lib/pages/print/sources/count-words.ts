/**
 * Counts each word.
 * @returns the words with their counts, most frequent first; ties in order of first appearance
 */
export function countWords(words: readonly string[]): (readonly [word: string, count: number])[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}

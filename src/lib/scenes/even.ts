import { wrap } from '#lib/draw/letters.ts';

/** The least width in which words take no more lines than in this one: none of them is then left with a word alone. */
export function even(words: string, size: number, width: number): number {
	const lines = wrap(words, size, width).length;
	let least = width;
	while (least > size && wrap(words, size, least - 2).length === lines) least -= 2;
	return least;
}

import { wrap } from '#lib/draw/letters.ts';

/** Titles on slides: as few lines as the width allows, and none much shorter than the others. */
export function balanced(text: string, size: number, width: number): string[] {
	const { length } = wrap(text, size, width);
	if (length === 1) return [text];
	let narrow = width;
	while (narrow > width / 2 && wrap(text, size, narrow - size).length === length) narrow -= size;
	return wrap(text, size, narrow);
}

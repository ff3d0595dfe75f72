import { textWidth, wrap } from '#lib/draw/letters.ts';

/** Lines of nearly the same width, as many as are needed: no word is left alone on the last one. */
export function balanced(text: string, size: number, width: number): string[] {
	const lines = wrap(text, size, width);
	let narrowest = lines;
	for (let tried = width; tried > 0; tried -= size) {
		const narrower = wrap(text, size, tried);
		if (narrower.length > lines.length || narrower.some((line) => textWidth(line, size) > tried)) break;
		narrowest = narrower;
	}
	return narrowest;
}

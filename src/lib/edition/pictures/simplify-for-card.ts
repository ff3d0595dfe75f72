import type { Drawing } from '#lib/chart/drawing.ts';
import { comparableExtents, type TextLine } from '#lib/chart/text/text-lines.ts';

/** Ids of parts that a thumbnail does not need, such as the scale bar. */
const OMITTED = /^scale(-bar|-patch)?$/;
/** Allowed overlap of two text lines, relative to the font size: measured boxes are larger than the glyphs. */
const ALLOWED_OVERLAP = 0.2;

/**
 * Returns a drawing with less detail, for a card: without the scale bar, and of two labels that collide only the larger
 * or emphasized one.
 */
export function simplifyForCard(drawing: Drawing): Drawing {
	const ranked = drawing.texts
		.filter(({ id }) => !OMITTED.test(id))
		.map((line, index) => ({ line, index, weight: line.size + (/strong|key/.test(line.style) ? 0.5 : 0) }))
		.sort((a, b) => b.weight - a.weight || a.index - b.index);
	const kept = ranked.reduce<TextLine[]>(
		(lines, { line }) => (lines.some((other) => collide(line, other)) ? lines : [...lines, line]),
		[]
	);
	return {
		...drawing,
		shapes: drawing.shapes.filter(({ id }) => !OMITTED.test(id)),
		texts: drawing.texts.filter((line) => kept.includes(line))
	};
}

function collide(a: TextLine, b: TextLine): boolean {
	const [one, other] = comparableExtents(a, b);
	const slack = Math.min(a.size, b.size) * ALLOWED_OVERLAP;
	return (
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
	);
}

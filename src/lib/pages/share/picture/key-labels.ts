import type { Drawing } from '#lib/chart/drawing.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';

/** Parts that only a larger picture needs: nobody measures on a thumbnail. */
const SPARE = /^scale(-bar|-patch)?$/;
/** By how much of its size a line may lie over another one, as measured: letters do not fill their room. */
const SLACK = 0.2;

/** A drawing for a card: without what only a larger one needs, and of labels that meet only the one that says more. */
export function forCard(drawing: Drawing): Drawing {
	const ranked = drawing.texts
		.filter(({ id }) => !SPARE.test(id))
		.map((line, index) => ({ line, index, weight: line.size + (/strong|key/.test(line.style) ? 0.5 : 0) }))
		.sort((a, b) => b.weight - a.weight || a.index - b.index);
	const kept = ranked.reduce<TextLine[]>(
		(lines, { line }) => (lines.some((other) => meet(line, other)) ? lines : [...lines, line]),
		[]
	);
	return {
		...drawing,
		shapes: drawing.shapes.filter(({ id }) => !SPARE.test(id)),
		texts: drawing.texts.filter((line) => kept.includes(line))
	};
}

function meet(a: TextLine, b: TextLine): boolean {
	const [one, other] = [extent(a), extent(b)];
	const slack = Math.min(a.size, b.size) * SLACK;
	return (
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
	);
}

/** Hatching: what nobody sees or knows. */
import { round } from './path.ts';
import type { Rect } from './viewport.ts';

/** Slanting lines across a rectangle, cut at its edges: path data for `grid-line` or `hair`. */
export function shading({ x, y, width, height }: Rect, gap = 4): string {
	const lines: string[] = [];
	// Each runs from the lower left to the upper right: its foot lies `at` right of the rectangle's lower left corner.
	for (let at = gap - height; at < width; at += gap) {
		const from = Math.max(0, at);
		const to = Math.min(width, at + height);
		lines.push(
			`M${round(x + from)} ${round(y + height - (from - at))}L${round(x + to)} ${round(y + height - (to - at))}`
		);
	}
	return lines.join('');
}

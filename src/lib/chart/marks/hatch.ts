/** Hatching, for areas that no camera films and nothing else. */
import { roundToTenth } from '../path.ts';
import type { Rect } from '../viewport.ts';

/** Default distance between two hatching lines, in units. */
const LINE_DISTANCE = 4;

/**
 * Returns the path data of hatching lines that rise to the right, clipped to a rectangle.
 * @param distance vertical distance between two lines, in units
 */
export function hatchRect({ x, y, width, height }: Rect, distance = LINE_DISTANCE): string {
	return Array.from({ length: Math.max(0, Math.ceil((width + height) / distance) - 1) }, (_, index) => {
		const from = (index + 1) * distance;
		const [left, right] = [Math.max(0, from - height), Math.min(width, from)];
		return `M${roundToTenth(x + left)} ${roundToTenth(y + from - left)}L${roundToTenth(x + right)} ${roundToTenth(y + from - right)}`;
	}).join('');
}

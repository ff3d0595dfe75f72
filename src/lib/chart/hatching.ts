import { round } from './path.ts';
import type { Rect } from './viewport.ts';

/** From one line to the next, in units. */
const APART = 4;

/** Path data of lines that rise to the right, cut off at a rectangle: what nobody sees or knows. */
export function hatching({ x, y, width, height }: Rect, apart = APART): string {
	return Array.from({ length: Math.max(0, Math.ceil((width + height) / apart) - 1) }, (_, index) => {
		const from = (index + 1) * apart;
		const [left, right] = [Math.max(0, from - height), Math.min(width, from)];
		return `M${round(x + left)} ${round(y + from - left)}L${round(x + right)} ${round(y + from - right)}`;
	}).join('');
}

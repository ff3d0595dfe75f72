/** The one lit window: somebody in it looks at the reader. */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';

/** Width and height of the drawing below. */
const WINDOW = { width: 8.4, height: 6.4 };
/** Width of a window divided by its height. */
export const WINDOW_ASPECT = WINDOW.width / WINDOW.height;

const slats = [-3.9, 2.5]
	.map((left) => Array.from({ length: 9 }, (_, n) => `M${left} ${roundToTenth(-2.4 + n * 0.6)}h1.4`).join(''))
	.join('');

/** Id, style and path data of the parts of the window, from back to front. */
const SHAPES: readonly (readonly [id: string, style: string, d: string])[] = [
	['frame', 'people', 'M-2.3-3.1H2.3V2.7H-2.3z'],
	['shutters', 'things', 'M-4.2-2.9h1.9v5.5h-1.9zM2.3-2.9h1.9v5.5h-1.9z'],
	['slats', 'drawn', slats],
	['light', 'ground', 'M-2-2.8H2V2.7H-2z'],
	['curtains', 'drawn', 'M-2-2.8q.9 1.2.5 2.7t-.5 1.4M2-2.8q-.9 1.2-.5 2.7t.5 1.4M-2-2.2H2'],
	[
		'hair',
		'people',
		'M-1-.86C-.98-1.6-.56-2-.02-2C.56-2 1-1.56 1-.86C1-.3 1.1.2.9.75Q0 .5-.9.75C-1.1.2-1.02-.36-1-.86z'
	],
	[
		'reader',
		'things',
		'M-1.8 2.7C-1.75 1.6-1.3 1.15-.5.92Q-.36.86-.36.5V.2H.36V.5Q.36.86.5.92C1.3 1.15 1.75 1.6 1.8 2.7z'
	],
	['collar', 'drawn', 'M-.5.92Q0 1.5.5.92M-1.2 2.7L-1.1 1.9M1.2 2.7L1.1 1.9'],
	[
		'face',
		'ground',
		'M-.68-.78C-.5-.96-.2-.98.1-1.2C.3-1.04.6-1 .68-.74C.7-.1.42.4 0 .4C-.42.4-.7-.1-.68-.78z'
	],
	['eyes', 'people', circlePath(-0.34, -0.5, 0.13) + circlePath(0.34, -0.5, 0.13)],
	['nose', 'drawn', 'M0-.4l-.1.38h.16'],
	['sill', 'things', 'M-2.7 2.6H2.7V3.1H-2.7z']
];

/** Returns the shapes of a window that fills a rectangle: shutters, light, and somebody with both eyes on the reader. */
export function drawWindow({ x, y, width, height }: Rect): Shape[] {
	const at = `${roundToTenth(x + width / 2)} ${roundToTenth(y + height / 2)}`;
	const transform = `translate(${at}) scale(${(height / WINDOW.height).toFixed(2)})`;
	return SHAPES.map(([id, style, d]) => ({ id: `window-${id}`, style, d, transform }));
}

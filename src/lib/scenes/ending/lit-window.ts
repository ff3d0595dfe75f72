/** The one lit window: somebody in it looks at the reader. */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { PlanMapping } from '#lib/chart/plan/plan.ts';
import type { District } from '#lib/model/district/district.ts';
import { distance, edges, type Point } from '#lib/model/maths/geometry.ts';

/** A place in a wall, in metres. */
export interface LitWindow {
	readonly x: number;
	readonly y: number;
	/** The side of the wall on which the house is: 1 = east, -1 = west. */
	readonly side: 1 | -1;
}

/** Width and height in metres of the drawing below, its least height in units, and the least height in metres. */
const WINDOW = { width: 7.4, height: 5.4, leastUnits: 34, leastMetres: 5.4 };

/** Metres above the fall that are left to a name. */
const NAME_METRES = 4;

/** Returns the window of the district nearest to a place, in a wall to the right of it if there is one. */
export function litWindow({ buildings }: District, [x, y]: Point): LitWindow {
	const walls = buildings
		.flatMap(({ ring }) => edges(ring))
		.map(([x1, y1, x2, y2]) => {
			const along = Math.min(1, Math.max(0, (y - y1) / (y2 - y1)));
			return { x: x1 + (x2 - x1) * along, y: y1 + (y2 - y1) * along };
		})
		.filter((wall) => !Number.isNaN(wall.x))
		.sort((a, b) => Number(a.x < x) - Number(b.x < x) || distance(x, y, a.x, a.y) - distance(x, y, b.x, b.y));
	const [wall = { x, y }] = walls;
	return { ...wall, side: wall.x < x ? -1 : 1 };
}

/** Returns the shapes of the window: wall, shutters, light, and somebody with both eyes on the reader. */
export function windowShapes({ x, y, side }: LitWindow, { scale }: PlanMapping): Shape[] {
	const size = Math.max(WINDOW.leastUnits / scale, WINDOW.leastMetres) / WINDOW.height;
	const [middle, centre] = [x + side * (WINDOW.width / 2 + 0.3) * size, y - NAME_METRES - 2.9 * size];
	const transform = `translate(${roundToTenth(middle)} ${roundToTenth(centre)}) scale(${size.toFixed(2)})`;
	const eye = (at: number) => circlePath(at, -0.55, 0.13);
	return [
		['shutters', 'things', 'M-3.7-2.5h1.7v5h-1.7zM2-2.5h1.7v5h-1.7z'],
		['wall', 'people', 'M-2-2.7h4v5.4h-4zM-2.4 2.4h4.8v.5h-4.8z'],
		['light', 'ground', 'M-1.7-2.4h3.4v4.8h-3.4z'],
		['reader', 'people', `${circlePath(0, -0.5, 0.85)}M-1.4 2.4q0-1.6 1.4-1.8q1.4.2 1.4 1.8z`],
		['eyes', 'ground', eye(-0.32) + eye(0.32)]
	].map(([id = '', style = '', d = '']) => ({ id: `window-${id}`, style, d, transform }));
}

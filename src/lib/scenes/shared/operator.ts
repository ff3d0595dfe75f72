/** Operators in front of their screens, seen from behind. */
import type { Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';

/**
 * A person on a chair, 100 units high from the seat to the headset. Layers from back to front, hatched like an
 * engraving.
 */
const OPERATOR_LAYERS: readonly (readonly [style: string, d: string])[] = [
	[
		'operator',
		'M-6.5-56C-13-58-17-66-17-74A17 17 0 0 1 17-74C17-66 13-58 6.5-56V-52Q7-48 16-45C35-39 40-28 41 0H-41C-40-28-35-39-16-45Q-7-48-6.5-52z'
	],
	[
		'operator-hatch',
		'M-11-84Q-13-74-10-64M-5.5-88Q-7-74-5-59M0-89V-57M5.5-88Q7-74 5-59M11-84Q13-74 10-64M23-40L36-27M17-42L38.5-20.5M10-45L40-15M4-47L40.5-10.5M-2-48L41-5'
	],
	['headset', 'M-20.5-73C-20.5-102 20.5-102 20.5-73M-22-63q0 9 8 10.5'],
	[
		'people',
		'M-25.5-81h5q2 0 2 2v13q0 2-2 2h-5q-2 0-2-2v-13q0-2 2-2zM25.5-81h-5q-2 0-2 2v13q0 2 2 2h5q2 0 2-2v-13q0-2-2-2z'
	],
	['operator chair', 'M-25 0V-19Q-25-28-16-29Q0-31 16-29Q25-28 25-19V0z'],
	['operator-hatch', 'M-19 0V-18Q-19-23-14-23.5Q0-25 14-23.5Q19-23 19-18V0']
];
const OPERATOR_HEIGHT = 100;

/**
 * Draws an operator on a chair.
 * @param x middle of the seat, in units
 * @param y height of the seat, in units
 * @param height height from the seat to the headset, in units
 */
export const drawOperator = (id: string, x: number, y: number, height: number): Shape[] =>
	OPERATOR_LAYERS.map(([style, d], layer) => ({
		id: `${id}-${layer}`,
		style,
		d,
		transform: `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${(height / OPERATOR_HEIGHT).toFixed(3)})`
	}));

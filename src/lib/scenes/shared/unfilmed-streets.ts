import type { Shape } from '#lib/chart/drawing.ts';

/**
 * Returns the hatching of streets that no camera films, to be drawn below the buildings. Its lines are 2 m apart,
 * and covered with paper where a camera sees.
 * @param seen fields of view as path data, in metres
 */
export const unfilmedStreets = (seen: readonly string[]): Shape[] => [
	{ id: 'unseen', d: HATCHING, style: 'unseen' },
	...seen.map((d, rank) => ({ id: `seen-${rank}`, d, style: 'seen' }))
];

const HATCHING = Array.from({ length: 201 }, (_, i) => {
	const start = i * 2 - 160;
	const [x0, y0] = start < 0 ? [0, -start] : [start, 0];
	const [x1, y1] = start + 160 > 240 ? [240, 240 - start] : [start + 160, 160];
	return `M${x0} ${y0}L${x1} ${y1}`;
}).join('');

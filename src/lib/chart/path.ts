import type { Ring } from '#lib/model/geometry.ts';

/** To a tenth of a metre: finer than a pixel at any size at which the plan is shown. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Path data of a closed ring. */
export function ringPath(ring: Ring): string {
	return ring.length === 0 ? '' : `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

import type { Point } from '#lib/model/geometry.ts';
import { between } from './vector.ts';

/** Words on the plan: where their baseline has its middle, in metres, and its slope in degrees. */
export interface Label {
	readonly text: string;
	readonly at: Point;
	readonly angle: number;
	readonly kind: 'street' | 'place' | 'heading' | 'note';
}

/** The name of a street or square, set along its line. */
export function streetLabel(id: string, text: string, [a, b]: readonly [Point, Point]): Label {
	const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
	const kind = id.startsWith('place-') ? 'place' : 'street';
	return { text, at: between(a, b, 0.5), angle: Math.round(angle * 10) / 10, kind };
}

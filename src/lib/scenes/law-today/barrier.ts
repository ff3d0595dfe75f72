/** Draws a barrier across a road: its boom is up where the law allows a thing, half up where it was tried, and down where it forbids it. */
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { Standing } from './story.ts';

/** Degrees by which the boom is up. */
const ANGLES: Readonly<Record<Standing, number>> = { allowed: 78, tried: 34, forbidden: 0 };
/** Height of the pivot, half the thickness of the boom, and half the width of a post, as shares of the height. */
const [PIVOT, HALF_BOOM, HALF_POST] = [0.3, 0.028, 0.045];
/** Number of dark parts of the boom. */
const DARK_PARTS = 4;

const boomId = (standing: string): string => `barrier-${standing}-boom`;

/** Draws the barrier of a column in a rectangle, at whose lower edge is the road. */
export function drawBarrier(standing: Standing, { x, y, width, height }: Rect): Partial<Drawing> {
	const own = (name: string) => `barrier-${standing}-${name}`;
	const [ground, half, thick] = [y + height, height * HALF_POST, height * HALF_BOOM];
	const [pivotX, pivotY] = [x + height * 0.16, ground - height * PIVOT];
	const length = Math.min(width - height * 0.3, height * 0.68);
	const part = length / (2 * DARK_PARTS + 1);
	const dark = Array.from({ length: DARK_PARTS }, (_, index) =>
		rectPath({ x: pivotX + part * (2 * index + 1), y: pivotY - thick, width: part, height: 2 * thick })
	);
	const weight = rectPath({
		x: pivotX - height * 0.15,
		y: pivotY - 2 * thick,
		width: height * 0.08,
		height: 4 * thick
	});
	const transform = `rotate(${-ANGLES[standing]} ${pivotX} ${pivotY})`;
	const boom = rectPath({
		x: pivotX - height * 0.1,
		y: pivotY - thick,
		width: length + height * 0.1,
		height: 2 * thick
	});
	const post = (middle: number, halfWidth: number, tall: number) =>
		rectPath({ x: middle - halfWidth, y: ground - tall, width: 2 * halfWidth, height: tall });
	const rest = pivotX + length - part / 2;
	return {
		shapes: [
			createShape(own('road'), 'axis', `M${x} ${ground}h${width}`),
			createShape(
				own('rest'),
				'plate',
				`${post(rest, half * 0.4, height * PIVOT - 2 * thick)}M${rest - half} ${pivotY - thick}V${pivotY + 2 * thick}H${rest + half}V${pivotY - thick}`
			),
			{ ...createShape(boomId(standing), 'plate', boom), transform },
			{ ...createShape(`${boomId(standing)}-weight`, 'plate', weight), transform },
			{ ...createShape(`${boomId(standing)}-dark`, 'points', dark.join('')), transform },
			createShape(
				own('post'),
				'plate',
				post(pivotX, half, height * (PIVOT + 0.07)) + post(pivotX, half * 1.7, height * 0.05)
			),
			createShape(
				own('pivot'),
				'points',
				rectPath({ x: pivotX - half * 0.35, y: pivotY - half * 0.35, width: half * 0.7, height: half * 0.7 })
			)
		]
	};
}

/**
 * Returns the shapes with the boom of a column let down only by a share of its way.
 * @param share 0 for a boom that is up as if the thing were allowed
 */
export const lowerBoom = (shapes: readonly Shape[], standing: Standing, share: number): Shape[] =>
	shapes.map((shape) => {
		if (!shape.id.startsWith(boomId(standing)) || !shape.transform) return shape;
		const angle = ANGLES.allowed + (ANGLES[standing] - ANGLES.allowed) * share;
		return {
			...shape,
			transform: shape.transform.replace(/^rotate\(\S+/, `rotate(${-Math.round(angle * 10) / 10}`)
		};
	});

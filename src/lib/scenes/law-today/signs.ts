/** Signs of what is allowed, has been tried and is forbidden, where there is no space for barriers. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Standing } from './story.ts';

/** Returns the sign of a column: a full disc for what is allowed, half a disc for what has been tried, a barred ring for what is forbidden. */
export function standingSign(standing: Standing, x: number, y: number, size: number): Shape[] {
	const r = roundToTenth(size / 2);
	const [across, down] = [roundToTenth(x), roundToTenth(y)];
	const ring = createShape(
		`${standing}-ring`,
		standing === 'allowed' ? 'sign full' : 'sign open',
		circlePath(x, y, r)
	);
	const bar = roundToTenth(r * Math.SQRT1_2);
	const inner = {
		allowed: [],
		tried: [
			createShape(
				'tried-half',
				'sign full',
				`M${across} ${roundToTenth(down - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`
			)
		],
		forbidden: [
			createShape(
				'forbidden-bar',
				'sign open',
				`M${roundToTenth(across - bar)} ${roundToTenth(down + bar)}l${2 * bar} ${-2 * bar}`
			)
		]
	}[standing];
	return [ring, ...inner];
}

/** An affine transformation: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The identity matrix. */
export const IDENTITY_MATRIX: Matrix = [1, 0, 0, 1, 0, 0];

/** Returns the product of two matrices. As a transformation, it applies the second matrix first. */
export const multiplyMatrices = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
	a * a2 + c * b2,
	b * a2 + d * b2,
	a * c2 + c * d2,
	b * c2 + d * d2,
	a * e2 + c * f2 + e,
	b * e2 + d * f2 + f
];

/** Returns the factor by which a transformation scales lengths; the geometric mean if it depends on the direction. */
export const meanScale = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/**
 * Parses the value of a `transform` attribute of SVG. An empty text gives the identity.
 * @throws RangeError on a function other than translate, scale, rotate and matrix
 */
export function parseTransform(text: string): Matrix {
	return [...text.matchAll(/([a-zA-Z]+)\(([^)]*)\)/g)]
		.map(([, name = '', list = '']) =>
			transformMatrix(name, (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number))
		)
		.reduce(multiplyMatrices, IDENTITY_MATRIX);
}

function transformMatrix(name: string, values: readonly number[]): Matrix {
	const [x = 0, y] = values;
	switch (name) {
		case 'translate':
			return [1, 0, 0, 1, x, y ?? 0];
		case 'scale':
			return [x, 0, 0, y ?? x, 0, 0];
		case 'rotate': {
			const [, cx = 0, cy = 0] = values;
			const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
			return [cos, sin, -sin, cos, cx - cx * cos + cy * sin, cy - cx * sin - cy * cos];
		}
		case 'matrix': {
			const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
			return [a, b, c, d, e, f];
		}
		default:
			throw new RangeError(`Unknown transformation “${name}”`);
	}
}

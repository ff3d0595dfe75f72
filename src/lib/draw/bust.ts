/** Head and shoulders, for pictures in which a person is a mark among many. Path data in the units of the drawing. */

/** To a hundredth of a unit: busts are small, and a tenth would bend them. */
const fine = (value: number): number => Math.round(value * 100) / 100;

const HEAD = 0.21;
const BROAD = 0.72;

/** Head and shoulders in a square of `size` around a point. */
export function bust(x: number, y: number, size: number): string {
	const r = fine(HEAD * size);
	const half = fine((BROAD * size) / 2);
	const tall = fine(0.26 * size);
	const foot = fine(0.12 * size);
	return (
		`M${fine(x - HEAD * size)} ${fine(y - 0.22 * size)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0` +
		`M${fine(x - half)} ${fine(y + 0.45 * size)}v-${foot}a${half} ${tall} 0 0 1 ${2 * half} 0v${foot}z`
	);
}

/** Two stripes across the shoulders of such a bust, to be stroked. */
export function stripes(x: number, y: number, size: number): string {
	return [0.21, 0.35]
		.map((height, index) => {
			const half = (index === 0 ? 0.31 : 0.35) * size;
			return `M${fine(x - half)} ${fine(y + height * size)}h${fine(2 * half)}`;
		})
		.join('');
}

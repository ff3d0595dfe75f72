/** Head and shoulders, for pictures in which a person is a mark among many. Path data in the units of the drawing. */

/** To a hundredth of a unit: busts are small, and a tenth would bend them. */
const fine = (value: number): number => Math.round(value * 100) / 100;

const HEAD = 0.21;
const BROAD = 0.72;

/** What comes after the beginning of a head and of shoulders: the same for all busts of a size, which come by hundreds. */
interface Shape {
	readonly size: number;
	readonly head: string;
	readonly shoulders: string;
}

let shape: Shape | undefined;

function shapeOf(size: number): Shape {
	if (shape?.size === size) return shape;
	const r = fine(HEAD * size);
	const half = fine((BROAD * size) / 2);
	const tall = fine(0.26 * size);
	const foot = fine(0.12 * size);
	return (shape = {
		size,
		head: `a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`,
		shoulders: `v-${foot}a${half} ${tall} 0 0 1 ${2 * half} 0v${foot}z`
	});
}

/** Head and shoulders in a square of `size` around a point. */
export function bust(x: number, y: number, size: number): string {
	const { head, shoulders } = shapeOf(size);
	return (
		`M${fine(x - HEAD * size)} ${fine(y - 0.22 * size)}${head}` +
		`M${fine(x - fine((BROAD * size) / 2))} ${fine(y + 0.45 * size)}${shoulders}`
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

/** A crowd as ten thousand dots in one short path: rows to be stroked with dashes without length and round caps. */

/** Dots of every field, whatever the crowd: each then stands for more people. */
export const DOTS = 10_000;

/** Share of the pitch that a dot is wide. */
const DOT = 0.6;

const fine = (value: number): number => Math.round(value * 1000) / 1000;

/** Where a field stands. Columns and rows make `DOTS`. */
export interface Plot {
	readonly x: number;
	readonly y: number;
	readonly pitch: number;
	readonly columns: number;
	readonly rows: number;
}

export interface Field {
	readonly dots: string;
	/** The dots that alerts would fill, to the same scale, in the corner, and an outline around them. */
	readonly flagged: string;
	readonly outline: string;
	/** Width of a stroke, and its dashes. */
	readonly width: number;
	readonly dashes: string;
}

/** The field with so many of its dots set apart. */
export function fieldOf(plot: Plot, flagged: number): Field {
	const { pitch, columns, rows } = plot;
	return {
		dots: Array.from({ length: rows }, (_, row) => rowOf(plot, row, 0, columns)).join(''),
		...(flagged > 0 ? corner(plot, flagged) : { flagged: '', outline: '' }),
		width: fine(pitch * DOT),
		dashes: `0 ${fine(pitch)}`
	};
}

/** How many dots so many people fill: at least one, if there is anybody. */
export function dotsFor(people: number, crowd: number): number {
	return people === 0 ? 0 : Math.max(1, Math.round((people / crowd) * DOTS));
}

function rowOf({ x, y, pitch }: Plot, row: number, from: number, to: number): string {
	const length = (to - from - 1) * pitch;
	// Half a dash more than the last dot needs, so that rounding does not lose it.
	return `M${fine(x + (from + 0.5) * pitch)} ${fine(y + (row + 0.5) * pitch)}h${fine(length + pitch * 0.1)}`;
}

/** The block at the top right: as square as may be, its last row shorter. */
function corner(plot: Plot, count: number): Pick<Field, 'flagged' | 'outline'> {
	const { x, y, pitch, columns, rows } = plot;
	const high = Math.min(rows, Math.ceil(Math.sqrt(count)));
	const across = Math.ceil(count / high);
	const full = Math.floor(count / across);
	const left = columns - across;
	const lines = Array.from({ length: full }, (_, row) => rowOf(plot, row, left, columns));
	if (count > full * across) lines.push(rowOf(plot, full, columns - (count - full * across), columns));
	const edge = Math.max(pitch * 0.3, 0.5);
	const [wide, tall] = [across * pitch + 2 * edge, lines.length * pitch + 2 * edge];
	return {
		flagged: lines.join(''),
		outline: `M${fine(x + left * pitch - edge)} ${fine(y - edge)}h${fine(wide)}v${fine(tall)}h-${fine(wide)}z`
	};
}

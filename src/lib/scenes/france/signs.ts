import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';

/** What was tried, in the order of the key. */
export const KINDS = ['video', 'faces', 'sound', 'platform', 'drone', 'other'] as const;
export type Kind = (typeof KINDS)[number];
/** How it ended, in the order of the key. */
export const STATUSES = ['running', 'planned', 'stopped', 'annulled', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** Path data of all signs, one path a look. */
export interface Signs {
	readonly full: string;
	readonly hollow: string;
	readonly dotted: string;
	/** Strokes through what was annulled. */
	readonly strokes: string;
	/** Dots in what nobody knows the end of. */
	readonly dots: string;
}

const LOOKS: Readonly<Record<Status, 'full' | 'hollow' | 'dotted'>> = {
	running: 'full',
	planned: 'dotted',
	stopped: 'hollow',
	annulled: 'hollow',
	unknown: 'hollow'
};

/** A sign: its shape says what was tried, its look how it ended. */
export interface Sign {
	readonly kind: Kind;
	readonly status: Status;
	readonly x: number;
	readonly y: number;
}

/** @param size about the side of a square of the same weight */
export function drawSigns(signs: readonly Sign[], size: number): Signs {
	const paths = { full: '', hollow: '', dotted: '', strokes: '', dots: '' };
	for (const { kind, status, x, y } of signs) {
		paths[LOOKS[status]] += shapes[kind](x, y, size);
		if (status === 'annulled') paths.strokes += stroke(x, y, size * 0.78);
		if (status === 'unknown') paths.dots += ring(x, y + (kind === 'sound' ? size * 0.12 : 0), size * 0.13);
	}
	return paths;
}

const shapes: Readonly<Record<Kind, (x: number, y: number, size: number) => string>> = {
	video: (x, y, size) => square(x, y, size * 0.9),
	faces: (x, y, size) => ring(x, y, size * 0.5),
	sound: (x, y, size) =>
		polygon(x, y, size * 0.62, [
			[0, -0.95],
			[0.95, 0.75],
			[-0.95, 0.75]
		]),
	platform: (x, y, size) =>
		polygon(x, y, size * 0.65, [
			[0, -1],
			[1, 0],
			[0, 1],
			[-1, 0]
		]),
	drone: (x, y, size) =>
		polygon(x, y, size * 0.58, [
			[-0.35, -1],
			[0.35, -1],
			[0.35, -0.35],
			[1, -0.35],
			[1, 0.35],
			[0.35, 0.35],
			[0.35, 1],
			[-0.35, 1],
			[-0.35, 0.35],
			[-1, 0.35],
			[-1, -0.35],
			[-0.35, -0.35]
		]),
	other: (x, y, size) =>
		polygon(x, y, size * 0.55, [
			[-1, -0.6],
			[1, -0.6],
			[1, 0.6],
			[-1, 0.6]
		])
};

const polygon = (
	x: number,
	y: number,
	size: number,
	points: readonly (readonly [number, number])[]
): string => `M${points.map(([dx, dy]) => `${round(x + dx * size)} ${round(y + dy * size)}`).join('L')}z`;

const stroke = (x: number, y: number, half: number): string =>
	`M${round(x - half)} ${round(y + half)}L${round(x + half)} ${round(y - half)}`;

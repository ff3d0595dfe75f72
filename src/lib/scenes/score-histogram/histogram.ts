import { dot, ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { Scale } from './scale.ts';

/** Marks of one kind of scene on both sides of the threshold. */
export interface Side {
	/** Ordinary scenes: dots; real events: dotted rings. */
	readonly below: string;
	readonly above: string;
	/** Diameter of a dot, where there are any. */
	readonly dot: number;
	/** Whether frames are so small that they need finer lines. */
	readonly fine: boolean;
}

/** The largest pitch of large marks, and the one below which they need finer lines. */
export interface Sizes {
	readonly largest: number;
	readonly fine: number;
}

export interface Band {
	readonly top: number;
	readonly bottom: number;
}

/** A scene on the plot: its place on the scale and whether it raises an alert. */
export interface Spot {
	readonly point: number;
	readonly alert: boolean;
}

/** Room between the line of the threshold and the marks next to it. */
const CLEAR = 0.5;
/** Share of the room that a dot takes, and share of the pitch that a frame does. */
const FULL = 0.88;
const FRAME = 0.76;
/** Share of the height that few alerts may take when they are drawn larger than dots. */
const LOW = 0.3;

/**
 * Scenes as dots stacked on their score, so that a thousand make a hump. Neighbouring columns are half a dot
 * apart in height, which leaves dots twice as wide as a column. Alerts are drawn larger where they are few.
 */
export function histogram(
	spots: readonly Spot[],
	{ top, bottom }: Band,
	scale: Scale,
	threshold: number,
	{ largest, fine }: Sizes
): Side {
	const step = (bottom - top) / (tallest(spots) + 0.5);
	const side = Math.min(2 * scale.unit, step / 2) * FULL;
	const diameter = Math.min(2 * scale.unit, Math.hypot(scale.unit, step / 2)) * FULL;
	const next = new Map<number, number>();
	let [below, above] = ['', ''];
	for (const { point, alert } of spots) {
		const level = next.get(point) ?? 0;
		next.set(point, level + 1);
		const y = bottom - diameter * 0.6 - (level + (point % 2 === 0 ? 0 : 0.5)) * step;
		const x = scale.x(point);
		if (alert) above += square(Math.max(x, threshold + CLEAR + side / 2), y, side);
		else below += dot(x, y);
	}
	const points = spots.filter(({ alert }) => alert).map(({ point }) => scale.x(point));
	const few = columns(
		points,
		{ top: bottom - (bottom - top) * LOW, bottom },
		threshold,
		largest,
		side / FRAME
	);
	return {
		below,
		above: few?.path ?? above,
		dot: round(diameter),
		fine: (few?.pitch ?? 0) < fine
	};
}

/**
 * Few alerts as large squares in columns from the threshold on, or nothing where they would be no larger than
 * `least`.
 */
function columns(
	xs: readonly number[],
	{ top, bottom }: Band,
	threshold: number,
	largest: number,
	least: number
): { readonly path: string; readonly pitch: number } | undefined {
	for (let pitch = largest; pitch > least; pitch -= 0.2) {
		const heights: number[] = [];
		let path = '';
		for (const x of xs) {
			const column = Math.floor((x - threshold) / pitch);
			const level = heights[column] ?? 0;
			heights[column] = level + 1;
			path += square(
				threshold + CLEAR / 2 + (column + 0.5) * pitch,
				bottom - (level + 0.55) * pitch,
				pitch * FRAME
			);
		}
		if (Math.max(0, ...heights.filter(Number.isFinite)) * pitch <= bottom - top) return { path, pitch };
	}
	return undefined;
}

/** Scenes that share a score, at most; at least so many that a few dots do not become boulders. */
function tallest(spots: readonly Spot[]): number {
	const heights = new Map<number, number>();
	for (const { point } of spots) heights.set(point, (heights.get(point) ?? 0) + 1);
	return Math.max(8, ...heights.values());
}

/** Few scenes as large marks, each as near to its score as it can be, stacked where they would touch. */
export function row(
	spots: readonly Spot[],
	{ top, bottom }: Band,
	scale: Scale,
	threshold: number,
	{ largest, fine }: Sizes
): Side {
	for (let pitch = largest; ; pitch -= 0.2) {
		const placed = pitch > 1 ? stack(spots, pitch, scale, threshold, (bottom - top) / pitch) : [];
		if (!placed) continue;
		let [below, above] = ['', ''];
		for (const { x, level, alert } of placed) {
			const y = bottom - (level + 0.5) * pitch;
			if (alert) above += square(x, y, pitch * FRAME);
			else below += ring(x, y, (pitch * FRAME) / 2);
		}
		return { below, above, dot: 0, fine: pitch < fine };
	}
}

/** Every mark on the lowest level where it is free, or nothing if it takes more levels than there are. */
function stack(spots: readonly Spot[], pitch: number, scale: Scale, threshold: number, levels: number) {
	const ends: number[] = [];
	const half = (pitch * FRAME) / 2 + CLEAR;
	const placed: { readonly x: number; readonly level: number; readonly alert: boolean }[] = [];
	// In ascending order, so that only the end of a level need be known; alerts pile up from the threshold on.
	for (const { point, alert } of spots) {
		const at = scale.x(point);
		const x = alert ? Math.max(at, threshold + half) : Math.min(at, threshold - half);
		const free = ends.findIndex((end) => end <= x - pitch / 2);
		const level = free < 0 ? ends.length : free;
		if (level + 1 > levels) return undefined;
		ends[level] = x + pitch / 2;
		placed.push({ x, level, alert });
	}
	return placed;
}

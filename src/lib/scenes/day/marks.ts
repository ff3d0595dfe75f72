import { round } from '#lib/chart/path.ts';
import type { Count } from './tasks.ts';

/** Numbers as marks: one a day, one a thing that is watched, and what a range leaves open. */
export interface Marks {
	readonly solid: string;
	readonly hollow: string;
	readonly unsure: string;
}

/** Where they go. */
export interface Strip {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const LARGEST = 3.4;
const SIDE = 0.7;

/** How many marks a number takes; part of one counts as one. A share takes none: it is a bar. */
function many({ unit, value, daily }: Count): number {
	if (unit === 'of') return 0;
	return Math.ceil(daily ? daily[1] : value);
}

/** The largest distance between marks with which every number fits in its strip: they all compare. */
export function pitchFor(strips: readonly (Strip & { readonly count?: Count | undefined })[]): number {
	let pitch = LARGEST;
	const fits = ({ count, width, height }: (typeof strips)[number]) =>
		!count || Math.floor(width / pitch) * Math.floor(height / pitch) >= many(count);
	while (pitch > 0.3 && !strips.every(fits)) pitch -= 0.05;
	return pitch;
}

/** The marks of one number, from the left and the top. */
export function drawMarks(count: Count | undefined, strip: Strip | undefined, pitch: number): Marks {
	if (!count || !strip) return { solid: '', hollow: '', unsure: '' };
	const { value, high, daily, unit } = count;
	if (unit === 'of') return share(value / (high ?? value), strip, pitch);
	const across = Math.max(1, Math.floor(strip.width / pitch));
	const mark = (index: number, from: number, to: number) => {
		const x = strip.x + ((index % across) + from * SIDE) * pitch;
		const y = strip.y + Math.floor(index / across) * pitch;
		const [width, height] = [fine((to - from) * SIDE * pitch), fine(SIDE * pitch)];
		return width > 0 ? `M${fine(x)} ${fine(y)}h${width}v${height}h-${width}z` : '';
	};
	const stretch = (from: number, to: number) => {
		let path = '';
		for (let index = Math.floor(from); index < to; index++)
			path += mark(index, Math.max(0, from - index), Math.min(1, to - index));
		return path;
	};
	if (!daily) return { solid: '', hollow: stretch(0, value), unsure: '' };
	return { solid: stretch(0, daily[0]), hollow: '', unsure: stretch(daily[0], daily[1]) };
}

/** A bar, filled as far as the share goes. */
function share(part: number, { x, y, width }: Strip, pitch: number): Marks {
	const height = round(Math.max(pitch * SIDE, 1.6));
	const bar = (long: number) => `M${round(x)} ${round(y)}h${fine(long)}v${height}h-${fine(long)}z`;
	return { solid: bar(width * part), hollow: bar(width), unsure: '' };
}

/** Marks are small: a tenth would show. */
const fine = (value: number): number => Math.round(value * 100) / 100;

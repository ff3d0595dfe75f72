/** Alerts as frames, right ones before false ones, however many there are. */
import { round } from '#lib/chart/path.ts';
import type { Box } from '../scene.ts';

/** Frames of one verdict, and where the words above them stand. */
export interface Group {
	readonly y: number;
	readonly frames: string;
	/** What is in the frames: squares for events, dots for anything else. */
	readonly inside: string;
}

export interface Grid {
	readonly right: Group;
	readonly wrong: Group;
	/** Whether frames are so small that thinner strokes and empty frames read better. */
	readonly dense: boolean;
}

/** Share of the pitch that a frame takes. */
const FRAME = 0.78;
/** Under this pitch, in units, frames are drawn thin and empty. */
const DENSE = 6;

/**
 * The largest frames with which both groups, each under a line of words, fit in a box.
 * @param words height of such a line
 * @param largest pitch at most, so that a few frames do not fill the wall
 */
export function gridOf(right: number, wrong: number, box: Box, words: number, largest: number): Grid {
	const [left, top, width, height] = box;
	const rows = (count: number, columns: number) => Math.ceil(count / columns);
	let pitch = largest;
	const columnsAt = () => Math.max(1, Math.floor((width + pitch * (1 - FRAME)) / pitch));
	while (pitch > 1 && (rows(right, columnsAt()) + rows(wrong, columnsAt())) * pitch + 2 * words > height)
		pitch *= 0.985;
	const columns = columnsAt();
	const below = top + words + rows(right, columns) * pitch;
	const group = (count: number, y: number, isRight: boolean): Group => ({
		y: round(y),
		...frames(count, columns, pitch, left, y + words, isRight)
	});
	return { right: group(right, top, true), wrong: group(wrong, below, false), dense: pitch < DENSE };
}

function frames(count: number, columns: number, pitch: number, left: number, top: number, isRight: boolean) {
	const side = two(pitch * FRAME);
	let [path, inside] = ['', ''];
	for (let index = 0; index < count; index++) {
		const x = left + (index % columns) * pitch;
		const y = top + Math.floor(index / columns) * pitch;
		path += `M${two(x)} ${two(y)}h${side}v${side}h-${side}z`;
		if (pitch >= DENSE) inside += isRight ? square(x, y, side) : dot(x, y, side);
	}
	return { frames: path, inside };
}

function square(x: number, y: number, side: number): string {
	const own = two(side * 0.36);
	return `M${two(x + (side - own) / 2)} ${two(y + (side - own) / 2)}h${own}v${own}h-${own}z`;
}

function dot(x: number, y: number, side: number): string {
	const r = two(side * 0.13);
	return `M${two(x + side / 2 - r)} ${two(y + side / 2)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`;
}

/** Finer than the plan's tenth: a frame may be three units wide. */
const two = (value: number): number => Math.round(value * 100) / 100;

/** How the frames of one second are laid out: on the plan, and as lines of numbers on a plate. */
import { round } from '#lib/chart/path.ts';
import type { Camera } from '#lib/model/coverage.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { PersonBox } from './boxes.ts';

/** Where things lie in one figure: in metres of the plan, or for a slide in the units of its room. */
export interface Sheet {
	readonly box: Box;
	/** Units that a metre measures, and the point of the plan in the figure's corner; without them, units are metres. */
	readonly scale?: number;
	readonly origin?: Point;
	/** The part of the plan that the plate leaves free. */
	readonly map: Box;
	readonly plate: Box;
	/** Between the edge of the plate and what stands on it. */
	readonly margin: number;
	/** Words under the title of the plate; the unit stands at its foot if it is not among them. */
	readonly notes: readonly string[];
	/** Size of the machine's letters, and of ours. */
	readonly size: number;
	/** Lines of numbers: how many below one another, and beside one another. */
	readonly rows: number;
	readonly columns: number;
	/** From one line to the next. */
	readonly pitch: number;
	/** From the top of the plate to the first line. */
	readonly head: number;
	/** People who are labelled at most. */
	readonly labels: number;
}

export const WIDE: Sheet = {
	box: [60, 28, 138, 119.8],
	map: [60, 28, 101, 119.8],
	plate: [162, 31, 33, 113.8],
	margin: 2,
	notes: ['frames.where', 'frames.person', 'frames.unit'],
	size: 1.88,
	rows: 31,
	columns: 1,
	pitch: 2.95,
	head: 16.6,
	labels: 16
};

export const TALL: Sheet = {
	box: [66, 42, 92, 100.8],
	map: [66, 42, 92, 62],
	plate: [67, 105.3, 90, 36.4],
	margin: 2,
	notes: [],
	size: 2.7,
	rows: 6,
	columns: 2,
	pitch: 3.5,
	head: 9.8,
	labels: 7
};

export interface Lettering {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export interface Drawing {
	/** Every frame, as one path. */
	readonly frames: string;
	readonly labels: readonly Lettering[];
	readonly lines: readonly Lettering[];
	/** Frames that have no line any more. */
	readonly rest: number;
}

/** B612 Mono: width of a letter, for letters of size 1. */
export const LETTER = 0.66;
/** Half the length of a drawn camera. */
const CAMERA = 2.4;

/** What the software keeps of so many people, for one of the two figures. */
export function drawing(
	boxes: readonly PersonBox[],
	cameras: readonly Camera[],
	sheet: Sheet,
	world: World
): Drawing {
	const sorted = [...boxes].sort((a, b) => a.number - b.number);
	const shown = sorted.slice(0, sheet.rows * sheet.columns);
	return {
		frames: boxes
			.map((box) => placed(box, sheet))
			.map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}h-${width}z`)
			.join(''),
		labels: labels(sorted, cameras, sheet, world),
		lines: shown.map((box, index) => line(box, index, sheet, world)),
		rest: boxes.length - shown.length
	};
}

/** A piece of the plan, in the units of the figure. */
function placed({ x, y, width, height }: Piece, { scale = 1, origin: [left, top] = [0, 0] }: Sheet): Box {
	return [round((x - left) * scale), round((y - top) * scale), round(width * scale), round(height * scale)];
}

type Piece = Pick<PersonBox, 'x' | 'y' | 'width' | 'height'>;

/** The whole figure, in metres of the plan. */
export function metresOf({ box, scale = 1, origin }: Sheet): Box {
	return origin ? [...origin, box[2] / scale, box[3] / scale] : box;
}

/** Where the n-th column of numbers begins. */
export function columnAt(column: number, { plate, margin, columns }: Sheet): number {
	return round(plate[0] + margin + (column * (plate[2] - margin)) / columns);
}

function line(box: PersonBox, index: number, sheet: Sheet, world: World): Lettering {
	const { rows, plate, head, pitch } = sheet;
	return {
		id: box.id,
		text: setLine([nameOf(box, world), ...measures(box).map(String)]),
		x: columnAt(Math.floor(index / rows), sheet),
		y: round(plate[1] + head + ((index % rows) + 1) * pitch)
	};
}

/** Position and size in decimetres, the whole numbers that a machine would write. */
export function measures({ x, y, width, height }: PersonBox): number[] {
	return [x, y, width, height].map((value) => Math.round(value * 10));
}

/** Cells below one another in letters of one width; spaces that no browser drops. */
export function setLine([first = '', ...others]: readonly string[]): string {
	return (
		first.padEnd(5, '\u00a0') + others.map((cell, rank) => cell.padStart(rank < 2 ? 5 : 4, '\u00a0')).join('')
	);
}

/** The name that the software gives to somebody. */
export function nameOf({ number }: PersonBox, world: World): string {
	return world.fill('frames.name', { number: String(number).padStart(3, '0') });
}

/** Names above people who stand so far from others that nothing touches; the first seen go first. */
function labels(
	boxes: readonly PersonBox[],
	cameras: readonly Camera[],
	sheet: Sheet,
	world: World
): Lettering[] {
	const { map, size, scale = 1 } = sheet;
	const around = ({ x, y }: Camera): Piece => ({
		x: x - CAMERA,
		y: y - CAMERA,
		width: 2 * CAMERA,
		height: 2 * CAMERA
	});
	const taken = [...boxes, ...cameras.map(around)].map((piece) => placed(piece, sheet));
	const found: Lettering[] = [];
	for (const box of boxes) {
		if (found.length === sheet.labels) break;
		const text = nameOf(box, world);
		const [x, y] = placed(box, sheet);
		const width = text.length * LETTER * size;
		const label: Box = [x - 0.3 * scale, y - size - 0.8 * scale, width + 0.6 * scale, size + 0.8 * scale];
		if (!isWithin(label, map) || taken.some((other) => touch(label, other))) continue;
		taken.push(label);
		found.push({ id: box.id, text, x, y: round(y - 0.6 * scale) });
	}
	return found;
}

function isWithin([x, y, width, height]: Box, [left, top, across, down]: Box): boolean {
	return x > left && y > top && x + width < left + across && y + height < top + down;
}

function touch([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean {
	return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;
}

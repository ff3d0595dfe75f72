/** What stands in front of the wall: those who watch, and the falls that they see or miss. */
import { poses } from '#lib/chart/people.ts';
import { round } from '#lib/chart/path.ts';
import type { Box } from '../scene.ts';
import type { Chance } from './chance.ts';
import { SIDE } from './layout.ts';

export interface Front {
	/** Units that a metre of somebody in front of the wall takes up. */
	readonly scale: number;
	/** Left end and width of their row. */
	readonly left: number;
	readonly row: number;
	/** Where their feet stand. */
	readonly floor: number;
	/** Baselines under them: a name, then lines of words; and where these begin. */
	readonly name: number;
	readonly words: readonly [x: number, first: number];
	/** Room for the falls, and the largest distance between two. */
	readonly falls: Box;
	readonly apart: number;
}

/** Largest distance between two falls on a page. */
const APART = 14.2;

export const FRONT: Readonly<Record<'wide' | 'tall', Front>> = {
	wide: {
		scale: 8.5,
		left: SIDE,
		row: 104,
		floor: 191,
		name: 197.5,
		words: [116, 173],
		falls: [116, 178, 120, 28],
		apart: APART
	},
	tall: {
		scale: 6.6,
		left: SIDE,
		row: 96,
		floor: 127.5,
		name: 133,
		words: [SIDE, 142],
		falls: [SIDE, 144.5, 142, 17],
		apart: APART
	}
};

/** Where the feet of the watcher of an index stand. */
export const standing = ({ left, row, scale }: Front, watcher: number, watchers: number): number =>
	left + scale * 0.75 + watcher * Math.min(scale * 3, row / watchers);

/** Height of somebody's eyes over the feet, in metres. */
const EYES = 2.3;

/** Lines of sight, from each watcher's eyes to the lower edge of the screen looked at. */
export function sightlines(front: Front, ends: readonly (readonly [x: number, y: number])[]): string {
	const eyes = round(front.floor - EYES * front.scale);
	return ends
		.map(
			([x, y], watcher) => `M${round(standing(front, watcher, ends.length))} ${eyes}L${round(x)} ${round(y)}`
		)
		.join('');
}

export interface DrawnFalls {
	/** Rings round those that are seen and those that nobody sees, in units of the figure. */
	readonly seen: string;
	readonly missed: string;
	/** Those who lie there, in metres of `scale`. */
	readonly scale: number;
	readonly seenPeople: string;
	readonly missedPeople: string;
}

/** Distance between two falls over the metres that one takes up, and over the radius of its ring. */
const LYING = 6.4;
const RADIUS = 0.44;

/** As many falls as the chance is out of, the ones seen first, as large as the room allows. */
export function drawFalls(
	[left, top, width, height]: Box,
	{ seen, of }: Chance,
	apart: number = APART
): DrawnFalls {
	const { columns, pitch } = fit(width, height, of, apart);
	const scale = round(pitch / LYING);
	const paths = { seen: '', missed: '', seenPeople: '', missedPeople: '' };
	for (let index = 0; index < of; index++) {
		const x = left + ((index % columns) + 0.5) * pitch;
		const y = top + (Math.floor(index / columns) + 0.5) * pitch;
		const ring = ringAround(x, y, pitch * RADIUS);
		const person = `M${round(x / scale + 0.25)} ${round(y / scale + 0.55)}${poses.fallen}`;
		if (index < seen) {
			paths.seen += ring;
			paths.seenPeople += person;
		} else {
			paths.missed += ring;
			paths.missedPeople += person;
		}
	}
	return { ...paths, scale };
}

/** The fewest rows in which things are as far apart as they can be in so much room. */
function fit(
	width: number,
	height: number,
	things: number,
	apart: number
): { columns: number; pitch: number } {
	let best = { columns: 1, pitch: 0 };
	for (let rows = 1; rows <= things; rows++) {
		const columns = Math.ceil(things / rows);
		const pitch = Math.min(apart, width / columns, height / rows);
		if (pitch > best.pitch) best = { columns, pitch };
	}
	return best;
}

/** A circle as path data. */
export function ringAround(x: number, y: number, radius: number): string {
	const r = round(radius);
	return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1-${round(2 * r)} 0z`;
}

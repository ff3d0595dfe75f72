/** In front of the wall: those who watch, from behind, with headsets; and the falls that they see or miss. */
import type { Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { poses } from '#lib/chart/people.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { Chance } from './chance.ts';

/** Somebody on a chair, a hundred high from the seat to the headset; layers from the back, hatched as engravings are. */
const OPERATOR: readonly (readonly [style: string, d: string])[] = [
	[
		'operator',
		'M-6.5-56C-13-58-17-66-17-74A17 17 0 0 1 17-74C17-66 13-58 6.5-56V-52Q7-48 16-45C35-39 40-28 41 0H-41C-40-28-35-39-16-45Q-7-48-6.5-52z'
	],
	[
		'operator-hatch',
		'M-11-84Q-13-74-10-64M-5.5-88Q-7-74-5-59M0-89V-57M5.5-88Q7-74 5-59M11-84Q13-74 10-64M23-40L36-27M17-42L38.5-20.5M10-45L40-15M4-47L40.5-10.5M-2-48L41-5'
	],
	['headset', 'M-20.5-73C-20.5-102 20.5-102 20.5-73M-22-63q0 9 8 10.5'],
	[
		'people',
		'M-25.5-81h5q2 0 2 2v13q0 2-2 2h-5q-2 0-2-2v-13q0-2 2-2zM25.5-81h-5q-2 0-2 2v13q0 2 2 2h5q2 0 2-2v-13q0-2-2-2z'
	],
	['operator chair', 'M-25 0V-19Q-25-28-16-29Q0-31 16-29Q25-28 25-19V0z'],
	['operator-hatch', 'M-19 0V-18Q-19-23-14-23.5Q0-25 14-23.5Q19-23 19-18V0']
];
const HIGH = 100;
/** From one to the next, over their height: most, and least where many sit there. */
const APART = { most: 1.02, least: 0.5 };
/** So high at least, even where they then sit before one another. */
const LEAST = 36;
const BROAD = 0.84;

export interface Row {
	readonly left: number;
	readonly height: number;
	readonly width: number;
	/** Where each of them sits, and the middle of the head. */
	readonly seats: readonly Point[];
	readonly heads: readonly Point[];
}

/** A row of people so high and no wider than there is room, its left end and its floor at a point. */
export function rowOf(watchers: number, [x, floor]: Point, height: number, most: number): Row {
	if (watchers === 0) return { left: x, height: 0, width: 0, seats: [], heads: [] };
	const high = Math.min(
		height,
		Math.max(
			most / (BROAD + APART.most * (watchers - 1)),
			Math.min(LEAST, most / (BROAD + APART.least * (watchers - 1)))
		)
	);
	const apart = watchers === 1 ? 0 : Math.min(high * APART.most, (most - high * BROAD) / (watchers - 1));
	const seats = Array.from({ length: watchers }, (_, index): Point => [
		x + (high * BROAD) / 2 + index * apart,
		floor
	]);
	return {
		left: x,
		height: high,
		width: high * BROAD + apart * (watchers - 1),
		seats,
		heads: seats.map(([seat]): Point => [seat, floor - high * 0.75])
	};
}

export const operators = ({ seats, height }: Row): Shape[] =>
	seats.flatMap(([x, y], index) =>
		OPERATOR.map(([style, d], layer) => ({
			id: `operator-${index}-${layer}`,
			style,
			d,
			transform: `translate(${round(x)} ${round(y)}) scale(${(height / HIGH).toFixed(3)})`
		}))
	);

/** What each of them looks at, as light between the head and the foot of the screen. */
export const gazeLight = ({ heads }: Row, feet: readonly (readonly [Point, Point])[]): Shape[] =>
	feet.map(([[left, y], [right]], index) => {
		const [x, head] = heads[index] ?? [left, y];
		return {
			id: `gaze-${index}`,
			style: 'gaze-light',
			d: `M${round(x)} ${round(head)}L${round(left)} ${round(y)}H${round(right)}z`
		};
	});

/** Largest distance between two falls; and what somebody lying takes of it, in metres. */
const FALLS_APART = 62;
const LYING = 6.4;
const RADIUS = 0.44;
/** Of the largest distance, what one row less is worth. */
const ENOUGH = 0.8;
/** What stands there before the reader has guessed. */
const UNKNOWN: Chance = { seen: 0, of: 10 };

/** Height that falls take in a room. */
export const fallsHeight = (chance: Chance | null, room: Rect): number => {
	const { columns, pitch } = fit(room, (chance ?? UNKNOWN).of);
	return Math.ceil((chance ?? UNKNOWN).of / columns) * pitch;
};

/** As many falls as the chance is out of, the ones seen first, as large as the room lets them be. */
export function falls(chance: Chance | null, room: Rect): Shape[] {
	const { seen, of } = chance ?? UNKNOWN;
	const { columns, pitch } = fit(room, of);
	const scale = round(pitch / LYING);
	const paths = { seen: '', missed: '', lit: '', dark: '' };
	for (let index = 0; index < of; index++) {
		const x = room.x + ((index % columns) + 0.5) * pitch;
		const y = room.y + (Math.floor(index / columns) + 0.5) * pitch;
		const lying = `M${round(x / scale + 0.25)} ${round(y / scale + 0.55)}${poses.fallen}`;
		paths[index < seen ? 'seen' : 'missed'] += ring(x, y, pitch * RADIUS);
		paths[index < seen ? 'lit' : 'dark'] += lying;
	}
	const transform = `scale(${scale})`;
	return [
		{ id: 'falls-seen', style: 'ground papier', d: paths.seen },
		{ id: 'falls-lit', style: 'people papier', d: paths.lit, transform },
		{ id: 'falls-dark', style: 'scene-dot', d: paths.dark, transform },
		...(chance ? [{ id: 'falls-missed', style: 'event-missed', d: paths.missed }] : [])
	];
}

/** The fewest rows in which things are nearly as far apart as they can be in so much room. */
function fit({ width, height }: Rect, things: number): { columns: number; pitch: number } {
	const ways = Array.from({ length: things }, (_, index) => {
		const columns = Math.ceil(things / (index + 1));
		return { columns, pitch: Math.min(FALLS_APART, width / columns, height / (index + 1)) };
	});
	const best = Math.max(...ways.map(({ pitch }) => pitch));
	return ways.find(({ pitch }) => pitch >= best * ENOUGH) ?? { columns: things, pitch: best };
}

/** Height under words that falls need at least. */
export const LEAST_FALLS = LABEL * 2.8;

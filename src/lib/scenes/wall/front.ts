/**
 * Draws what is in front of the wall: the watchers from behind, with headsets, and the falls that they see or
 * miss.
 */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { WholeOdds } from './chance.ts';

/**
 * A person on a chair, 100 units high from the seat to the headset. Layers from back to front, hatched like
 * an engraving.
 */
const OPERATOR_LAYERS: readonly (readonly [style: string, d: string])[] = [
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
const OPERATOR_HEIGHT = 100;
/** Largest and smallest distance between two people, as shares of their height. */
const SPACING = { most: 1.02, least: 0.5 };
/** Height below which people do not become smaller as long as overlapping makes space, in units. */
const MIN_HEIGHT = 36;
/** Width of a person, as a share of their height. */
const PERSON_ASPECT = 0.84;

/** The row of watchers, in units. */
export interface WatcherRow {
	readonly left: number;
	readonly height: number;
	readonly width: number;
	/** Position of each seat. */
	readonly seats: readonly Point[];
	/** Centre of each head. */
	readonly heads: readonly Point[];
}

/**
 * Lays out the watchers in a row, as large as they fit.
 * @param watchers number of watchers
 * @param height largest height of a person, in units
 * @param maxWidth largest width of the row, in units
 */
export function layOutWatchers(
	watchers: number,
	[x, floor]: Point,
	height: number,
	maxWidth: number
): WatcherRow {
	if (watchers === 0) return { left: x, height: 0, width: 0, seats: [], heads: [] };
	const personHeight = Math.min(
		height,
		Math.max(
			maxWidth / (PERSON_ASPECT + SPACING.most * (watchers - 1)),
			Math.min(MIN_HEIGHT, maxWidth / (PERSON_ASPECT + SPACING.least * (watchers - 1)))
		)
	);
	const spacing =
		watchers === 1
			? 0
			: Math.min(personHeight * SPACING.most, (maxWidth - personHeight * PERSON_ASPECT) / (watchers - 1));
	const seats = Array.from({ length: watchers }, (_, index): Point => [
		x + (personHeight * PERSON_ASPECT) / 2 + index * spacing,
		floor
	]);
	return {
		left: x,
		height: personHeight,
		width: personHeight * PERSON_ASPECT + spacing * (watchers - 1),
		seats,
		heads: seats.map(([seat]): Point => [seat, floor - personHeight * 0.75])
	};
}

/** Draws the watchers in their seats. */
export const drawWatchers = ({ seats, height }: WatcherRow): Shape[] =>
	seats.flatMap(([x, y], index) =>
		OPERATOR_LAYERS.map(([style, d], layer) => ({
			id: `operator-${index}-${layer}`,
			style,
			d,
			transform: `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${(height / OPERATOR_HEIGHT).toFixed(3)})`
		}))
	);

/**
 * Draws the gaze of each watcher as light between their head and the bottom edge of a screen.
 * @param feet left and right end of the bottom edge of each watched screen
 */
export const drawGazes = ({ heads }: WatcherRow, feet: readonly (readonly [Point, Point])[]): Shape[] =>
	feet.map(([[left, y], [right]], index) => {
		const [x, head] = heads[index] ?? [left, y];
		return {
			id: `gaze-${index}`,
			style: 'gaze-light',
			d: `M${roundToTenth(x)} ${roundToTenth(head)}L${roundToTenth(left)} ${roundToTenth(y)}H${roundToTenth(right)}z`
		};
	});

/** Largest distance between two falls, in units. */
const MAX_FALL_PITCH = 62;
/** Length of a lying person, in metres. */
const LYING_METRES = 6.4;
/** Radius of the ring around a fall, as a share of the distance between falls. */
const RING_SHARE = 0.44;
/** Share of the largest possible distance that is accepted for the sake of fewer rows. */
const GOOD_PITCH_SHARE = 0.8;
/** Chance that is drawn before the reader has guessed. */
const UNKNOWN_CHANCE: WholeOdds = { seen: 0, of: 10 };

/**
 * Returns the height that the falls take in a rectangle, in units.
 * @param chance share of falls that are seen; null before the reader has guessed
 */
export const fallsHeight = (chance: WholeOdds | null, rect: Rect): number => {
	const { columns, pitch } = fitGrid(rect, (chance ?? UNKNOWN_CHANCE).of);
	return Math.ceil((chance ?? UNKNOWN_CHANCE).of / columns) * pitch;
};

/**
 * Draws the chance that a fall is seen: 1 in 8 is eight fallen people, the first of them lit. They are as
 * large as they fit.
 * @param chance null before the reader has guessed: ten people are drawn, none of them lit
 */
export function drawFalls(chance: WholeOdds | null, rect: Rect): Shape[] {
	const { seen, of } = chance ?? UNKNOWN_CHANCE;
	const { columns, pitch } = fitGrid(rect, of);
	const scale = roundToTenth(pitch / LYING_METRES);
	const paths = { seen: '', missed: '', lit: '', dark: '' };
	for (let index = 0; index < of; index++) {
		const x = rect.x + ((index % columns) + 0.5) * pitch;
		const y = rect.y + (Math.floor(index / columns) + 0.5) * pitch;
		const lying = `M${roundToTenth(x / scale + 0.25)} ${roundToTenth(y / scale + 0.55)}${posePaths.fallen}`;
		paths[index < seen ? 'seen' : 'missed'] += circlePath(x, y, pitch * RING_SHARE);
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

/**
 * Returns the grid with the fewest rows among those whose distance between things is near the largest
 * possible.
 */
function fitGrid({ width, height }: Rect, things: number): { columns: number; pitch: number } {
	const candidates = Array.from({ length: things }, (_, index) => {
		const columns = Math.ceil(things / (index + 1));
		return { columns, pitch: Math.min(MAX_FALL_PITCH, width / columns, height / (index + 1)) };
	});
	const best = Math.max(...candidates.map(({ pitch }) => pitch));
	return candidates.find(({ pitch }) => pitch >= best * GOOD_PITCH_SHARE) ?? { columns: things, pitch: best };
}

/** Smallest height of the falls below the words, in units. */
export const MIN_FALLS_HEIGHT = LABEL_SIZE * 2.8;

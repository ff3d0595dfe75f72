/**
 * The wall of screens on paper: six pages of eight stills. Exactly one still of a wall shows a fall. All groups have as
 * much to examine, and everything stands in the open street, apart from the rest, so that nothing is mistaken by accident.
 */
import type { Edition } from '#lib/edition/edition.ts';
import { contains, type Ring } from '#lib/model/maths/geometry.ts';
import { random } from '#lib/model/maths/random.ts';
import { createShots, SHOT_RATIO, SHOT_WIDTH, type Shot } from '#lib/scenes/wall/shots.ts';
import { extentOf, LIKENESS_KINDS, shapesOf, type StillKind } from './wall-figures.ts';

/** A shape of a still, in metres. */
export interface StillFigure {
	readonly path: string;
	/** From metres to units of the shot. */
	readonly transform: string;
	/** Whether it hides what is behind it, drawn as an outline. */
	readonly isFront: boolean;
}

/** A screen of the wall at one moment. */
export interface Still {
	/** Its name, such as “F3”. */
	readonly name: string;
	readonly kind: StillKind;
	/** Path data of the buildings, in units of the shot. */
	readonly buildings: string;
	readonly figures: readonly StillFigure[];
}

/** Six pages of stills, and where the fall is. */
export interface PaperWall {
	/** Id of its sheet. */
	readonly id: string;
	/** The stills of each group, row by row, two in a row. */
	readonly groups: readonly (readonly Still[])[];
	/** The still with the fall, and the number of its group, 3 … 6. */
	readonly fall: { readonly still: Still; readonly group: number };
}

const [GROUPS, COLUMNS, ROWS] = [6, 2, 4];
const LETTERS = 'ABCDEFGHIJKL';
/** Number of shots from which those with enough open street are taken. */
const SHOTS = 96;
/** Units of the shot per metre of a person: people are drawn larger than the streets, as on the wall of the game. */
const METRE = 80;
/** Free border of a still, free distance between two figures, and distance of the points tested, in units of the shot. */
const [BORDER, GAP, TEST_DISTANCE] = [14, 25, 20];
const HEIGHT = SHOT_WIDTH * SHOT_RATIO;
/** Draws of a place before a shot counts as too narrow. */
const MAX_ATTEMPTS = 80;

/** Number of groups, from the first, without a fall. */
const FREE_GROUPS = 2;
/** The ids of the sheets. */
const WALLS = ['wall', 'wall-again'] as const;
/** Both falls are half hidden: equally hard to find, so that two searches can be compared. */
const FALL: StillKind = 'fall-hidden';

/**
 * Returns the walls of a story. The falls are in two different groups, and not in the first two, with which those begin who
 * search a whole wall.
 */
export function createPaperWalls(edition: Edition): PaperWall[] {
	const groups = Array.from({ length: GROUPS - FREE_GROUPS }, (_, index) => FREE_GROUPS + index);
	const drawn = shuffle(groups, (index) => random(edition.story.seed, 'paper-wall', index));
	return WALLS.map((id, index) => createWall(edition, id, drawn[index] ?? FREE_GROUPS));
}

/** @param fallen index of the group with the fall */
function createWall({ world, choices, story }: Edition, id: string, fallen: number): PaperWall {
	const draw = (...keys: readonly (string | number)[]) => random(story.seed, id, ...keys);
	const pool = shuffle(createShots(world, choices, SHOTS), (index) => draw('shot', index));
	const groups = Array.from({ length: GROUPS }, (_, group) => {
		// The first row is looked at first: there is no fall.
		const place = COLUMNS + Math.floor(draw('place') * COLUMNS * (ROWS - 1));
		const kinds: StillKind[] = shuffle<StillKind>([...LIKENESS_KINDS, 'barrier', 'usual', 'usual'], (index) =>
			draw(group, 'kind', index)
		);
		if (group === fallen) {
			kinds.splice(kinds.indexOf('usual'), 1);
			kinds.splice(place, 0, FALL);
		}
		return kinds.map((kind, index): Still => {
			const key = group * COLUMNS * ROWS + index;
			const name = `${LETTERS[group * COLUMNS + (index % COLUMNS)] ?? ''}${Math.floor(index / COLUMNS) + 1}`;
			return { name, kind, ...takeStill(pool, kind, (...keys) => draw(key, ...keys)) };
		});
	});
	const still = groups[fallen]?.find(({ kind }) => kind === FALL);
	if (!still) throw new Error('A wall needs a fall');
	return { id, groups, fall: { still, group: fallen + 1 } };
}

type Draw = (...keys: readonly (string | number)[]) => number;

const shuffle = <T>(items: readonly T[], draw: (index: number) => number): T[] =>
	items
		.map((item, index) => ({ item, rank: draw(index) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);

/** Returns a still of the first shot with enough open street, which leaves the pool; if there is none, of a square. */
function takeStill(pool: Shot[], kind: StillKind, draw: Draw): Pick<Still, 'buildings' | 'figures'> {
	// A still without anything unusual has two or three passers-by, the others have one or two.
	const kinds: StillKind[] = [kind, 'usual', ...(draw('passers') < 0.5 ? (['usual'] as const) : [])];
	for (const [index, { blocks }] of pool.entries()) {
		const figures = placeAll(kinds, blocks.map(toRing), draw);
		if (!figures) continue;
		pool.splice(index, 1);
		return { buildings: blocks.map((block) => `M${block.join(' ')}z`).join(''), figures };
	}
	return { buildings: '', figures: placeAll(kinds, [], draw) ?? [] };
}

const toRing = (flat: readonly number[]): Ring =>
	Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Returns the shapes of some kinds, each at a random place in the open; undefined if one has no place. */
function placeAll(
	kinds: readonly StillKind[],
	rings: readonly Ring[],
	draw: Draw
): StillFigure[] | undefined {
	const taken: Box[] = [];
	const figures: StillFigure[] = [];
	for (const [index, kind] of kinds.entries()) {
		const side = draw(index, 'side') < 0.5 ? 1 : -1;
		const place = findPlace(kind, side, rings, taken, (...keys) => draw(index, ...keys));
		if (!place) return undefined;
		taken.push(place.box);
		figures.push(
			...shapesOf(kind).map(({ path, x, turn, isFront }) => ({
				path,
				transform: `translate(${place.x} ${place.y}) scale(${side * METRE} ${METRE}) translate(${x} 0) rotate(${turn})`,
				isFront
			}))
		);
	}
	return figures;
}

function findPlace(kind: StillKind, side: 1 | -1, rings: readonly Ring[], taken: readonly Box[], draw: Draw) {
	const { up, down, ...sides } = extentOf(kind);
	const [left, right] = side === 1 ? [sides.left, sides.right] : [sides.right, sides.left];
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const within = (least: number, most: number, key: string) =>
			Math.round(least + draw(attempt, key) * (most - least));
		const x = within(BORDER + left * METRE, SHOT_WIDTH - BORDER - right * METRE, 'x');
		const y = within(BORDER + up * METRE, HEIGHT - BORDER - down * METRE, 'y');
		const box: Box = [x - left * METRE, y - up * METRE, x + right * METRE, y + down * METRE];
		if (!taken.some((other) => meet(box, other)) && isOpen(box, rings)) return { x, y, box };
	}
	return undefined;
}

const meet = (a: Box, b: Box): boolean =>
	a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP;

/** Returns whether no building reaches into a box. */
function isOpen([left, top, right, bottom]: Box, rings: readonly Ring[]): boolean {
	for (let x = left; x <= right; x += TEST_DISTANCE)
		for (let y = top; y <= bottom; y += TEST_DISTANCE)
			if (rings.some((ring) => contains(ring, x, y))) return false;
	return true;
}

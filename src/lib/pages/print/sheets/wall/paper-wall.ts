/**
 * The walls of screens on paper: 48 stills, on six pages for six groups or on one page for a pair. Exactly one still of a
 * wall shows a fall. All groups have as much to examine, and everything stands in the open street, apart from the rest, so
 * that nothing is mistaken by accident.
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

/** Pages of stills, and where the fall is. */
export interface PaperWall {
	/** Id of its sheet. */
	readonly id: string;
	/** The stills of each page, row by row: on six pages two in a row, on one page six. */
	readonly pages: readonly (readonly Still[])[];
	/** The still with the fall, and the number of its page, from 1. With six pages it is not on the first two. */
	readonly fall: { readonly still: Still; readonly page: number };
}

/** How the stills of a wall are spread over its pages: one page for each of six groups, or one for a pair. */
interface Format {
	readonly pages: number;
	readonly columns: number;
	readonly rows: number;
}
const SIX_PAGES: Format = { pages: 6, columns: 2, rows: 4 };
const ONE_PAGE: Format = { pages: 1, columns: 6, rows: 8 };
/** What each eight stills of a page show, if there is no fall. */
const USUAL_KINDS: readonly StillKind[] = [...LIKENESS_KINDS, 'usual', 'usual'];
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

/** Number of pages, from the first, without a fall on a wall of six. */
const FREE_PAGES = 2;
/** The ids of the sheets for six groups, and of the one for a pair. */
const [WALLS, WALL_ON_ONE_PAGE] = [['wall', 'wall-again'], 'wall-page'];
/** All falls are half hidden: equally hard to find, so that two searches can be compared. */
const FALL: StillKind = 'fall-hidden';

/**
 * Returns the walls of a story: two for six groups, and one on a page. The falls of the two are in different groups, and
 * not in the first two, with which those begin who search a whole wall.
 */
export function createPaperWalls(edition: Edition): PaperWall[] {
	const pages = Array.from({ length: SIX_PAGES.pages - FREE_PAGES }, (_, index) => FREE_PAGES + index);
	const drawn = shuffle(pages, (index) => random(edition.story.seed, 'paper-wall', index));
	return [
		...WALLS.map((id, index) => createWall(edition, id, SIX_PAGES, drawn[index] ?? FREE_PAGES)),
		createWall(edition, WALL_ON_ONE_PAGE, ONE_PAGE, 0)
	];
}

/** @param fallen index of the page with the fall */
function createWall(
	{ world, choices, story }: Edition,
	id: string,
	{ pages: count, columns, rows }: Format,
	fallen: number
): PaperWall {
	const draw = (...keys: readonly (string | number)[]) => random(story.seed, id, ...keys);
	const pool = shuffle(createShots(world, choices, SHOTS), (index) => draw('shot', index));
	const size = columns * rows;
	const pages = Array.from({ length: count }, (_, page) => {
		// The first quarter is looked at first: there is no fall.
		const place = size / 4 + Math.floor(draw('place') * (size - size / 4));
		const all = Array.from({ length: size / USUAL_KINDS.length }, () => USUAL_KINDS).flat();
		const kinds = shuffle(all, (index) => draw(page, 'kind', index));
		if (page === fallen) {
			kinds.splice(kinds.indexOf('usual'), 1);
			kinds.splice(place, 0, FALL);
		}
		return kinds.map((kind, index): Still => {
			const key = page * size + index;
			const name = `${LETTERS[page * columns + (index % columns)] ?? ''}${Math.floor(index / columns) + 1}`;
			return { name, kind, ...takeStill(pool, kind, (...keys) => draw(key, ...keys)) };
		});
	});
	const still = pages[fallen]?.find(({ kind }) => kind === FALL);
	if (!still) throw new Error('A wall needs a fall');
	return { id, pages, fall: { still, page: fallen + 1 } };
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

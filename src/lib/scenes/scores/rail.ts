/** Lays out the rail, the line of scores from 0 to 100, and the rows of scenes above it. */
import type { Measured, Size } from '#lib/chart/layout/box.ts';
import { LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';
import { nameBox, stackedWords, verdictBox, wordsInLine } from './words.ts';

/** A scene with a score. */
export type SceneWithScore = ScoredScene & { readonly score: number };

/** A scene in its row, with its words and the side of its picture on which they are. */
export interface RailRow {
	readonly scene: SceneWithScore;
	readonly side: 'left' | 'right';
	readonly words: Measured;
}

/** The layout of the line of scores and of the rows above it. */
export interface Rail {
	/** From top to bottom. */
	readonly rows: readonly RailRow[];
	/** Distance between two rows, in units. */
	readonly pitch: number;
	/** Side of the picture of a scene, in units. */
	readonly tileSize: number;
	/** Width of the column of words to the left of the line; undefined if words are beside the pictures. */
	readonly columnWidth: number | undefined;
	/** X of both ends of the line, and the whole width, in units from the left of the picture. */
	readonly ends: readonly [from: number, to: number, width: number];
}

/** Gap between a picture and its words, in units. */
export const TILE_GAP = LABEL_SIZE * 0.4;
/** Largest picture of a scene in units, and its share of the height of a row. */
const [MAX_TILE_SIZE, TILE_SHARE] = [LABEL_SIZE * 5, 0.94];
/** Smallest heights of a row with large names, and with two lines, in units. */
const [LARGE_NAME_HEIGHT, TWO_LINE_HEIGHT] = [LABEL_SIZE * 4.2, LABEL_SIZE * 2.5];
/** Shares of the width that the line must have if words, or verdicts after a column of names, are beside the pictures. */
const [MIN_LINE_SHARE, MIN_VERDICT_LINE_SHARE] = [0.5, 0.65];
const UNBOUNDED = { width: Infinity, height: Infinity };

/**
 * Lays out the rail, a line of scores from 0 to 100, and one row above it per scene. From top to bottom: alerts by
 * ascending score, with words on the right; then the other scenes by descending score, with words on the left. In
 * this order no leader line from a scene to its score crosses words. If the rail would be shorter than
 * `MIN_LINE_SHARE` of the width, names are in a column to its left instead, and all rows are by descending score.
 * @param threshold score above which a scene is an alert
 * @param size size of the rows, in units
 */
export function layOutRail(
	scored: readonly SceneWithScore[],
	threshold: number,
	{ width, height }: Size,
	world: World
): Rail {
	const pitch = Math.min(height / Math.max(1, scored.length), MAX_TILE_SIZE * 1.5);
	const tileSize = Math.min(MAX_TILE_SIZE, pitch * TILE_SHARE);
	const isAlert = ({ score }: SceneWithScore) => score > threshold;
	const descending = scored.toSorted((a, b) => b.score - a.score);
	const stairs = [...descending.filter(isAlert).reverse(), ...descending.filter((scene) => !isAlert(scene))];
	const rows = stairs.map((scene): RailRow => {
		const side = isAlert(scene) ? 'right' : 'left';
		return { scene, side, words: measureWords(scene, side, pitch, world) };
	});
	const lineEnds = longestLine(rows, tileSize, width);
	if (lineEnds && lineEnds[1] - lineEnds[0] >= MIN_LINE_SHARE * width)
		return { rows, pitch, tileSize, columnWidth: undefined, ends: [...lineEnds, width] };
	const namedRows = descending.map((scene): RailRow => ({
		scene,
		side: 'left',
		words: nameBox(scene, LABEL_SIZE, world).measure(UNBOUNDED)
	}));
	const columnWidth = Math.max(0, ...namedRows.map(({ words }) => words.width)) + LABEL_SIZE * 2.4;
	const start = columnWidth + TILE_GAP + tileSize / 2;
	const free = width - start;
	// Alerts have a one-word verdict beside their pictures, if that leaves enough of the line.
	const lengthsWithVerdict = scored.filter(isAlert).map((scene) => {
		const { width: verdict } = verdictBox(scene, world).measure({ width: 0, height: Infinity });
		return ((free - tileSize / 2 - TILE_GAP - verdict) * 100) / scene.score;
	});
	const fullLength = free - tileSize / 2;
	const length = Math.min(fullLength, ...lengthsWithVerdict);
	const end = start + (length < free * MIN_VERDICT_LINE_SHARE ? fullLength : length);
	return { rows: namedRows, pitch, tileSize, columnWidth, ends: [start, end, width] };
}

/** Returns the name and outcome of a scene in a row, on one line or on two. */
export function measureWords(
	scene: ScoredScene,
	side: RailRow['side'],
	pitch: number,
	world: World
): Measured {
	const size = pitch < LARGE_NAME_HEIGHT ? LABEL_SIZE : TITLE_SIZE;
	const words =
		pitch < TWO_LINE_HEIGHT
			? wordsInLine(scene, world)
			: stackedWords(scene, size, side === 'right' ? 'start' : 'end', world);
	return words.measure(UNBOUNDED);
}

/**
 * Returns both ends of the longest line with which all words fit beside their pictures, or undefined. The start must lie
 * between a lower and an upper bound for each row, which both change linearly with the length.
 */
function longestLine(
	rows: readonly RailRow[],
	tileSize: number,
	width: number
): readonly [number, number] | undefined {
	const reach = ({ words }: RailRow) => tileSize / 2 + TILE_GAP + words.width;
	const at = ({ scene }: RailRow, length: number) => (length * scene.score) / 100;
	const leftOf = (each: RailRow) => (each.side === 'left' ? reach(each) : tileSize / 2);
	const rightOf = (each: RailRow) => (each.side === 'right' ? reach(each) : tileSize / 2);
	const firstStart = (length: number) =>
		Math.max(LABEL_SIZE * 0.5, ...rows.map((each) => leftOf(each) - at(each, length)));
	const lastStart = (length: number) =>
		Math.min(
			width - LABEL_SIZE * 0.5 - length,
			...rows.map((each) => width - rightOf(each) - at(each, length))
		);
	let [found, tooLong] = [0, width];
	while (tooLong - found > 1) {
		const tried = (found + tooLong) / 2;
		if (firstStart(tried) <= lastStart(tried)) found = tried;
		else tooLong = tried;
	}
	return found > 0 ? [firstStart(found), firstStart(found) + found] : undefined;
}

/** Lays out the rail, the line of scores from 0 to 100, and the rows of scenes above it. */
import { scaleLinear } from 'd3-scale';
import type { TextBlock } from '#lib/chart/text/text-block.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';
import { layOutInLine, layOutName, stackWords, layOutVerdict } from './words.ts';

/** A scene with a score. */
export type SceneWithScore = ScoredScene & { readonly score: number };

/** A scene in its row, with its words and the side of its picture on which they are. */
export interface RailRow {
	readonly scene: SceneWithScore;
	readonly side: 'left' | 'right';
	readonly words: TextBlock;
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
	/** Returns the x of a score. */
	readonly x: (score: number) => number;
}

/** Gap between a picture and its words, in units. */
export const TILE_GAP = LABEL_SIZE * 0.4;
/** Largest picture of a scene in units, and its share of the height of a row. */
const [MAX_TILE_SIZE, TILE_SHARE] = [LABEL_SIZE * 5, 0.94];
/** Smallest heights of a row with large names, and with two lines, in units. */
const [LARGE_NAME_HEIGHT, TWO_LINE_HEIGHT] = [LABEL_SIZE * 4.2, LABEL_SIZE * 2.5];
/** Share of the width that the line must have if words are beside the pictures. */
const MIN_LINE_SHARE = 0.5;
/** Share of the free width that the line must have if verdicts are beside the pictures. */
const MIN_VERDICT_LINE_SHARE = 0.65;

/**
 * Lays out the rail, a line of scores from 0 to 100, and one row above it per scene. From top to bottom: alerts by
 * ascending score, with words on the right; then the other scenes by descending score, with words on the left. In
 * this order no leader line from a scene to its score crosses words. If the rail would be shorter than
 * `MIN_LINE_SHARE` of the width, names are in a column to its left instead, and all rows are by descending score.
 * @param threshold score above which a scene is an alert
 * @param rect rectangle of rail and rows, in units
 */
export function layOutRail(
	scored: readonly SceneWithScore[],
	threshold: number,
	rect: Rect,
	world: World
): Rail {
	const pitch = Math.min(rect.height / Math.max(1, scored.length), MAX_TILE_SIZE * 1.5);
	const tile = Math.min(MAX_TILE_SIZE, pitch * TILE_SHARE);
	const isAlert = ({ score }: SceneWithScore) => score > threshold;
	const stairs = [...scored].sort(
		(a, b) => Number(isAlert(b)) - Number(isAlert(a)) || (isAlert(a) ? a.score - b.score : b.score - a.score)
	);
	const rows = stairs.map((scene): RailRow => {
		const side = isAlert(scene) ? 'right' : 'left';
		const words =
			pitch < TWO_LINE_HEIGHT
				? layOutInLine(scene, world)
				: stackWords(scene, pitch < LARGE_NAME_HEIGHT ? LABEL_SIZE : TITLE_SIZE, side, world);
		return { scene, side, words };
	});
	const lineEnds = longestLine(rows, tile, rect);
	if (lineEnds && lineEnds[1] - lineEnds[0] >= MIN_LINE_SHARE * rect.width)
		return { rows, pitch, tileSize: tile, columnWidth: undefined, x: railScale(lineEnds) };
	const namedRows = [...scored]
		.sort((a, b) => b.score - a.score)
		.map((scene): RailRow => ({ scene, side: 'left', words: layOutName(scene, LABEL_SIZE, world) }));
	const column = Math.max(0, ...namedRows.map(({ words }) => words.width)) * 1.04 + LABEL_SIZE * 2.4;
	const start = rect.x + column + TILE_GAP + tile / 2;
	const freeWidth = rect.x + rect.width - start;
	// Alerts have a one-word verdict beside their pictures, if that leaves enough of the line.
	const lengthsWithVerdict = scored
		.filter(isAlert)
		.map(
			(each) =>
				((freeWidth - tile / 2 - TILE_GAP - layOutVerdict(each, true, world).width * 1.04) * 100) / each.score
		);
	const fullLength = freeWidth - tile / 2;
	const length = Math.min(fullLength, ...lengthsWithVerdict);
	return {
		rows: namedRows,
		pitch,
		tileSize: tile,
		columnWidth: column,
		x: railScale([start, start + (length < freeWidth * MIN_VERDICT_LINE_SHARE ? fullLength : length)])
	};
}

/** Returns the scale of scores, 0 to 100, between two x positions. Scores outside are clamped. */
export const railScale = (ends: readonly [number, number]) =>
	scaleLinear().domain([0, 100]).range(ends).clamp(true);

/**
 * Returns the x positions of the ends of the longest line with which all words fit beside their pictures;
 * undefined if there is none.
 */
function longestLine(
	rows: readonly RailRow[],
	tile: number,
	rect: Rect
): readonly [number, number] | undefined {
	const right = rect.x + rect.width;
	const wordsReach = ({ words }: RailRow) => tile / 2 + TILE_GAP + words.width * 1.04;
	const startOf = (length: number) =>
		Math.max(
			rect.x + LABEL_SIZE * 0.5,
			...rows.map(({ scene, side, ...row }) =>
				side === 'left'
					? rect.x + wordsReach({ scene, side, ...row }) - (length * scene.score) / 100
					: rect.x + tile / 2 - (length * scene.score) / 100
			)
		);
	const fits = (length: number) => {
		const start = startOf(length);
		return (
			start + length <= right - LABEL_SIZE * 0.5 &&
			rows.every(
				(row) =>
					start + (length * row.scene.score) / 100 + (row.side === 'right' ? wordsReach(row) : tile / 2) <=
					right
			)
		);
	};
	let [found, tooLong] = [0, rect.width];
	while (tooLong - found > 1) {
		const tried = (found + tooLong) / 2;
		if (fits(tried)) found = tried;
		else tooLong = tried;
	}
	return found > 0 ? [startOf(found), startOf(found) + found] : undefined;
}

/** The line of scores from 0 to 100, and where scenes stand over it with their words. */
import { scaleLinear } from 'd3-scale';
import type { Block } from '#lib/chart/block.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';
import { inLine, nameOf, stacked, verdictOf } from './words.ts';

export type Scored = ScoredScene & { readonly score: number };

/** A scene in its row: words beside its picture, on the side of the line's end that is nearer to it. */
export interface Row {
	readonly scene: Scored;
	readonly side: 'left' | 'right';
	readonly words: Block;
}

export interface Rail {
	/** In the order of the rows, from the top. */
	readonly rows: readonly Row[];
	/** Between two rows, and the side of a scene's picture. */
	readonly pitch: number;
	readonly tile: number;
	/** Whether words stand in a column before the line, and not beside the pictures. */
	readonly column: number | undefined;
	readonly x: (score: number) => number;
}

export const GAP = LABEL * 0.4;
/** Largest picture of a scene, and its share of a row. */
const [LARGEST, SHARE] = [LABEL * 5, 0.94];
/** Rows so high have large names, or two lines. */
const [TALL, MIDDLE] = [LABEL * 4.2, LABEL * 2.5];
/** Share of the width that the line must keep beside the words. */
const LEAST = 0.5;
/** The same where names stand in a column. */
const WORDED = 0.65;

/**
 * Stairs: alerts first, from the lowest score to the highest, with words on their right; then the others, from the
 * highest down, with words on their left, so that no line from a scene down to its score runs through words. Where that
 * leaves too short a line, names stand in a column before it, and scenes from the highest score down.
 */
export function railOf(scored: readonly Scored[], threshold: number, rect: Rect, world: World): Rail {
	const pitch = Math.min(rect.height / Math.max(1, scored.length), LARGEST * 1.5);
	const tile = Math.min(LARGEST, pitch * SHARE);
	const alert = ({ score }: Scored) => score > threshold;
	const stairs = [...scored].sort(
		(a, b) => Number(alert(b)) - Number(alert(a)) || (alert(a) ? a.score - b.score : b.score - a.score)
	);
	const rows = stairs.map((scene): Row => {
		const side = alert(scene) ? 'right' : 'left';
		const words =
			pitch < MIDDLE ? inLine(scene, world) : stacked(scene, pitch < TALL ? LABEL : TITLE, side, world);
		return { scene, side, words };
	});
	const ends = longest(rows, tile, rect);
	if (ends && ends[1] - ends[0] >= LEAST * rect.width)
		return { rows, pitch, tile, column: undefined, x: scale(ends) };
	const named = [...scored]
		.sort((a, b) => b.score - a.score)
		.map((scene): Row => ({ scene, side: 'left', words: nameOf(scene, LABEL, world) }));
	const column = Math.max(0, ...named.map(({ words }) => words.width)) * 1.04 + LABEL * 2.4;
	const start = rect.x + column + GAP + tile / 2;
	const room = rect.x + rect.width - start;
	// Alerts are told apart in one word beside their pictures, where that leaves enough of the line.
	const lengths = scored
		.filter(alert)
		.map((each) => ((room - tile / 2 - GAP - verdictOf(each, true, world).width * 1.04) * 100) / each.score);
	const whole = room - tile / 2;
	const length = Math.min(whole, ...lengths);
	return {
		rows: named,
		pitch,
		tile,
		column,
		x: scale([start, start + (length < room * WORDED ? whole : length)])
	};
}

export const scale = (ends: readonly [number, number]) =>
	scaleLinear().domain([0, 100]).range(ends).clamp(true);

/** The longest line beside which all words have room; none where there is no such line. */
function longest(rows: readonly Row[], tile: number, rect: Rect): readonly [number, number] | undefined {
	const right = rect.x + rect.width;
	const reach = ({ words }: Row) => tile / 2 + GAP + words.width * 1.04;
	const startOf = (length: number) =>
		Math.max(
			rect.x + LABEL * 0.5,
			...rows.map(({ scene, side, ...row }) =>
				side === 'left'
					? rect.x + reach({ scene, side, ...row }) - (length * scene.score) / 100
					: rect.x + tile / 2 - (length * scene.score) / 100
			)
		);
	const fits = (length: number) => {
		const start = startOf(length);
		return (
			start + length <= right - LABEL * 0.5 &&
			rows.every(
				(row) =>
					start + (length * row.scene.score) / 100 + (row.side === 'right' ? reach(row) : tile / 2) <= right
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

/**
 * Lays out the scenes without a score at the bottom of the picture: those too far from the cameras, or out of
 * their view.
 */
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';
import type { Tile } from './tiles.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { layOutInLine, layOutName, stackWords } from './words.ts';

/** The layout of the scenes without a score. */
export interface UnscoredLayout {
	/** In units; 0 if all scenes have a score. */
	readonly height: number;
	/** The drawing without the tiles. */
	readonly drawing: Drawing;
	readonly tiles: readonly Tile[];
}

/** Gap between the text with the reason and the first scene, and between two scenes, in units. */
const [REASON_GAP, SCENE_GAP] = [LABEL_SIZE * 0.6, LABEL_SIZE * 1.2];
/** Height above which pictures are larger and outcomes go below names, in units. */
const LARGE_HEIGHT = 380;
/** Width in units above which the space after the last scene is hatched. */
const MIN_HATCHED_WIDTH = LABEL_SIZE * 4;

/**
 * Lays out the scenes without a score in rows at the bottom of the rectangle, with a text that says why they
 * have none: before them if all fit in one line, else above them.
 */
export function layOutUnscored(scenes: readonly ScoredScene[], rect: Rect, world: World): UnscoredLayout {
	if (scenes.length === 0) return { height: 0, drawing: EMPTY_DRAWING, tiles: [] };
	const size =
		rect.height > LARGE_HEIGHT
			? LABEL_SIZE * 4.4
			: rect.height > 260
				? LABEL_SIZE * 2.6
				: rect.height > 180
					? LABEL_SIZE * 1.6
					: LABEL_SIZE * 1.3;
	const items = scenes.map((scene) => ({ scene, words: layOutWords(scene, size, rect, world) }));
	const itemWidth = (words: TextBlock) => size + REASON_GAP * 0.6 + words.width;
	const total = items.reduce((sum, { words }) => sum + itemWidth(words) + SCENE_GAP, 0);
	const reasons = new Set(scenes.map(({ unfilmed }) => unfilmed));
	const reason = reasons.size > 1 ? 'both' : reasons.has('far') ? 'far' : 'away';
	const shortReason = textBlock(
		'unseen',
		world.word(`scores.unseen-${reason}`),
		{ x: 0, y: 0, width: Infinity },
		{ style: 'soft' }
	);
	const inOneLine = shortReason.width + total <= rect.width && size < LABEL_SIZE * 4;
	const reasonText = inOneLine
		? shortReason
		: textBlock(
				'unseen',
				[`scores.aside-${reason}`, `scores.unseen-${reason}`].map(world.word),
				{ ...rect, x: 0, y: 0 },
				{ style: 'soft', maxLines: 1 }
			);
	let [x, y] = inOneLine ? [shortReason.width + SCENE_GAP, 0] : [0, reasonText.height + LABEL_SIZE * 0.4];
	const placed = items.map(({ scene, words }) => {
		if (x > 0 && x + itemWidth(words) > rect.width) [x, y] = [0, y + size + LABEL_SIZE * 0.2];
		const at = { scene, words, x, y };
		x += itemWidth(words) + SCENE_GAP;
		return at;
	});
	const height = y + size + LABEL_SIZE * 0.8;
	const top = rect.y + rect.height - height + LABEL_SIZE * 0.8;
	const shownTiles = placed.map((item): Tile => ({
		scene: item.scene,
		x: roundToTenth(rect.x + item.x + size / 2),
		y: roundToTenth(top + item.y + size / 2),
		size
	}));
	const rest = { x: rect.x + x, y: top + y + 1, width: rect.width - x, height: size - 2 };
	return {
		height,
		tiles: shownTiles,
		drawing: mergeDrawings({
			shapes: [
				{
					id: 'under',
					style: 'hair',
					d: `M${roundToTenth(rect.x)} ${roundToTenth(top - LABEL_SIZE * 0.5)}h${roundToTenth(rect.width)}`
				},
				{ id: 'nobody', style: 'hair', d: rest.width > MIN_HATCHED_WIDTH ? hatchRect(rest, 5) : '' }
			],
			texts: [
				...translate(reasonText, rect.x, top + (inOneLine ? (size - reasonText.height) / 2 : 0)).texts,
				...placed.flatMap(
					(item) =>
						translate(
							item.words,
							rect.x + item.x + size + REASON_GAP * 0.6,
							top + item.y + (size - item.words.height) / 2
						).texts
				)
			]
		})
	};
}

/**
 * Lays out the name of a scene and, if it is a missed event, its outcome where that fits.
 * @param size side of the picture of the scene, in units
 */
function layOutWords(scene: ScoredScene, size: number, rect: Rect, world: World): TextBlock {
	if (scene.verdict !== 'missed')
		return layOutName(scene, size > LABEL_SIZE * 4 ? TITLE_SIZE : LABEL_SIZE, world);
	if (size > LABEL_SIZE * 4) return stackWords(scene, TITLE_SIZE, 'right', world);
	const line = layOutInLine(scene, world);
	return line.width + size + REASON_GAP <= rect.width ? line : layOutName(scene, LABEL_SIZE, world);
}

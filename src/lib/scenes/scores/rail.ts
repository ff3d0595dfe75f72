/** Lays out a row for each scene, from top to bottom in the order of the scenario, over the line of scores from 0 to 100. */
import type { Measured, Size } from '#lib/chart/layout/box.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';
import { nameBox } from './words.ts';

/** A scene with a score. */
export type SceneWithScore = ScoredScene & { readonly score: number };

/** A scene in its row, with its name. */
export interface RailRow {
	readonly scene: ScoredScene;
	readonly name: Measured;
}

/** The layout of the line of scores and of the rows above it. */
export interface Rail {
	/** From top to bottom. */
	readonly rows: readonly RailRow[];
	/** Distance between two rows, in units. */
	readonly pitch: number;
	/** Side of the picture of a scene, and font size of its words, in units. */
	readonly tileSize: number;
	readonly size: number;
	/** Radius of the dot of a score, in units. */
	readonly dotRadius: number;
	/** Width of the column of pictures, names and scores to the left of the line, in units. */
	readonly columnWidth: number;
	/** X of both ends of the line, and the whole width, in units from the left of the picture. */
	readonly ends: readonly [from: number, to: number, width: number];
}

/** Gap between a picture and its words, in units. */
export const TILE_GAP = LABEL_SIZE * 0.4;
/** Radius of the dot of a score, as a share of the size of the words. */
const DOT_SHARE = 0.33;
/** Largest picture of a scene in units, and its share of the height of a row. */
const [MAX_TILE_SIZE, TILE_SHARE] = [LABEL_SIZE * 6, 0.94];
/** Smallest height of a row, and smallest width of all rows, with large words, in units. */
const [LARGE_NAME_HEIGHT, LARGE_NAME_WIDTH] = [LABEL_SIZE * 4.2, LABEL_SIZE * 45];
const UNBOUNDED = { width: Infinity, height: Infinity };

/** Returns the layout of the rows of some scenes. @param available size of the rows, in units */
export function layOutRail(scenes: readonly ScoredScene[], { width, height }: Size, world: World): Rail {
	const pitch = Math.min(height / Math.max(1, scenes.length), MAX_TILE_SIZE * 1.5);
	const tileSize = Math.min(MAX_TILE_SIZE, pitch * TILE_SHARE);
	const size = pitch < LARGE_NAME_HEIGHT || width < LARGE_NAME_WIDTH ? LABEL_SIZE : TITLE_SIZE;
	const rows = scenes.map((scene) => ({ scene, name: nameBox(scene, size, world).measure(UNBOUNDED) }));
	const scoreWidth = textWidth('100', size) + size * 0.8;
	const columnWidth = tileSize + TILE_GAP + Math.max(0, ...rows.map(({ name }) => name.width)) + scoreWidth;
	return {
		rows,
		pitch,
		tileSize,
		size,
		dotRadius: size * DOT_SHARE,
		columnWidth,
		ends: [columnWidth + TILE_GAP, width - tileSize, width]
	};
}

/** Draws the scenes in large before they have names: the reader judges each of them first. They shrink into their rows. */
import { maxIndex, range } from 'd3-array';
import { mergeDrawings } from '#lib/chart/drawing.ts';
import { custom, type Box } from '#lib/chart/layout/box.ts';
import { text } from '#lib/chart/layout/text.ts';
import { ease } from '#lib/chart/transition.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { withoutVerdict, type ScoredScene, type Scores } from './data.ts';
import { drawTile } from './words.ts';

/** Centre and side of the picture of a scene, in units. */
export interface Tile {
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** Side of a picture above which its number is large, in units. */
const LARGE_TILE_SIZE = LABEL_SIZE * 5;
/** Share of a cell that its picture fills. */
const TILE_SHARE = 0.9;

/** Returns equal cells for a number of pictures, as large as a rectangle allows. */
function cellsIn({ x, y, width, height }: Rect, count: number): readonly Tile[] {
	const columnCounts = range(1, count + 1);
	const sideWith = (columns: number) => Math.min(width / columns, height / Math.ceil(count / columns));
	const columns = columnCounts[maxIndex(columnCounts, sideWith)] ?? 1;
	const [cellWidth, cellHeight] = [width / columns, height / Math.ceil(count / columns)];
	return range(count).map((rank) => ({
		x: x + ((rank % columns) + 0.5) * cellWidth,
		y: y + (Math.floor(rank / columns) + 0.5) * cellHeight,
		size: sideWith(columns) * TILE_SHARE
	}));
}

/**
 * Pictures of scenes with their numbers, on their way from equal cells to their rows.
 * @param rowsIn the place of each picture in its row, within the rectangle of the box
 */
export const unnamedBox = (
	scenes: readonly ScoredScene[],
	{ named }: Scores,
	rowsIn: (rect: Rect) => readonly Tile[],
	world: World
): Box =>
	custom((rect, rects) => {
		const [cells, rows, share] = [cellsIn(rect, scenes.length), rowsIn(rect), ease(named / 100)];
		const between = (a: number, b: number) => a + (b - a) * share;
		return mergeDrawings(
			...scenes.map((scene, rank) => {
				const { [rank]: from = { x: rect.x, y: rect.y, size: 0 } } = cells;
				const { [rank]: to = from } = rows;
				const [x, y] = [between(from.x, to.x), between(from.y, to.y)];
				const tileSize = between(from.size, to.size);
				const number = text(scene.id, scene.number === null ? '' : formatCount(world, scene.number), {
					style: 'strong haloed',
					size: tileSize > LARGE_TILE_SIZE ? TITLE_SIZE : LABEL_SIZE
				}).measure({ width: rect.width, height: rect.height });
				return mergeDrawings(
					drawTile(withoutVerdict(scene), x, y, tileSize),
					number.draw(Math.max(rect.x, x - tileSize / 2), y - tileSize / 2, rects)
				);
			})
		);
	});

/** Arranges the screens of a round in columns A, B, C … and rows 1, 2, 3 …, so that a class can call “F7”. */
import { SHOT_RATIO } from '#lib/scenes/wall/shots.ts';

/** Columns of a tall and of a wide wall: both give whole rows, and whole blocks of four by four, with 96 screens. */
const COLUMNS = [8, 12] as const;
/** Share of the distance between screens that is left free. */
const GAP_SHARE = 0.05;
const LETTERS = 'ABCDEFGHIJKL';
/** Screens on a side of a block. */
const BLOCK_SIDE = 4;

/** The arrangement of the screens, in CSS pixels. */
export class WallGrid {
	readonly count: number;
	readonly columns: number;
	readonly rows: number;
	readonly screenWidth: number;
	readonly screenHeight: number;
	readonly width: number;
	readonly height: number;
	readonly #pitch: readonly [x: number, y: number];
	readonly #gap: number;
	/** Margin at the top and at the left with the names of columns and rows; 0 if there is none. */
	readonly edge: number;

	/**
	 * Arranges screens as large as they fit into a width and a height.
	 * @param columns number of columns; by default, the one that gives the larger screens
	 * @param edge margin for the names of columns and rows
	 */
	constructor(count: number, fullWidth: number, fullHeight: number, columns?: number, edge = 0) {
		const [width, height] = [fullWidth - edge, fullHeight - edge];
		const sizeOf = (number: number) => {
			const rows = Math.ceil(count / number);
			const gap = Math.max(1, Math.round(Math.min(width / number, height / rows) * GAP_SHARE));
			const fitting = Math.min((width - gap) / number - gap, ((height - gap) / rows - gap) / SHOT_RATIO);
			return { gap, screenWidth: Math.max(1, Math.floor(fitting)) };
		};
		const [tall, wide] = COLUMNS;
		this.columns = columns ?? (sizeOf(tall).screenWidth >= sizeOf(wide).screenWidth ? tall : wide);
		const { gap, screenWidth } = sizeOf(this.columns);
		this.count = count;
		this.rows = Math.ceil(count / this.columns);
		this.#gap = gap;
		this.screenWidth = screenWidth;
		this.screenHeight = Math.floor(screenWidth * SHOT_RATIO);
		this.edge = edge;
		this.#pitch = [screenWidth + gap, this.screenHeight + gap];
		this.width = edge + this.columns * this.#pitch[0] + gap;
		this.height = edge + this.rows * this.#pitch[1] + gap;
	}

	/** Returns the upper left corner of a screen. */
	corner(index: number): readonly [x: number, y: number] {
		const [x, y] = this.#pitch;
		const from = this.edge + this.#gap;
		return [from + (index % this.columns) * x, from + Math.floor(index / this.columns) * y];
	}

	/** Returns the index of the screen at a point; −1 if there is none. A gap belongs to the nearest screen. */
	screenAt(x: number, y: number): number {
		const column = Math.floor((x - this.edge - this.#gap / 2) / this.#pitch[0]);
		const row = Math.floor((y - this.edge - this.#gap / 2) / this.#pitch[1]);
		const index = row * this.columns + column;
		return column >= 0 && column < this.columns && row >= 0 && index < this.count ? index : -1;
	}

	/** Returns the name of a screen, such as “F7”. */
	name(index: number): string {
		return `${LETTERS[index % this.columns] ?? ''}${Math.floor(index / this.columns) + 1}`;
	}

	/** Returns the index of the screen with a name; −1 if there is none. */
	find(name: string): number {
		const [column, row] = [LETTERS.indexOf(name[0]?.toUpperCase() ?? '?'), Number(name.slice(1)) - 1];
		const index = row * this.columns + column;
		return column >= 0 && column < this.columns && row >= 0 && index < this.count ? index : -1;
	}

	/** Returns the number of the block of a screen, from 0: blocks are squares of sixteen screens, row by row. */
	block(index: number): number {
		const [column, row] = [index % this.columns, Math.floor(index / this.columns)];
		return Math.floor(row / BLOCK_SIDE) * (this.columns / BLOCK_SIDE) + Math.floor(column / BLOCK_SIDE);
	}
}

/** Returns a wide wall, for the names of its screens and the numbers of their blocks: its size has no meaning. */
export const wideGrid = (count: number): WallGrid => new WallGrid(count, 0, 0, COLUMNS[1]);

/** The scale of scores, and the marks on it: a column for each score, and a block at each end of the scale. */
import { extent, max, min, range, rollup, sort } from 'd3-array';
import type { Mark, MarkFrame } from '#lib/chart/drawing.ts';
import { custom, type Box } from '#lib/chart/layout/box.ts';
import { MAX_SCORE } from '#lib/model/alerts/detector.ts';
import type { ScenePoint } from './data.ts';

/**
 * Columns of the block of scenes at 0, as high as the column of score 1, and of the block at 100. Every score below 0 is
 * displayed as 0, and every score above 100 as 100: a single column would be a spike.
 */
const [LOW_COLUMNS, HIGH_COLUMNS] = [13, 3];
/** Columns left free between the block at 0 and score 1. */
const BLOCK_GAP = 3;
/** Columns up to that of score 0, and in all. */
const FIRST_COLUMN = LOW_COLUMNS + BLOCK_GAP - 1;
const COLUMN_COUNT = FIRST_COLUMN + MAX_SCORE + HIGH_COLUMNS;
/** Smallest distance between the threshold and the marks beside it, which are up to two columns wide, in units. */
const LINE_DISTANCE = 1.75;
/** Number of columns on each side of the threshold that make way for its line, the nearest ones most. */
const YIELDING_COLUMNS = 12;

/** A horizontal scale of scores, from the left edge of the picture. */
export interface ScoreScale {
	/** Returns where a score is on the axis, in even steps. */
	x(score: number): number;
	/** Returns the centres of the columns of a score: several for the blocks at both ends. */
	columns(score: number): readonly number[];
	/** Width of a column, in units. */
	readonly unit: number;
	/** X of the threshold, between its score and the next. */
	readonly line: number;
	/** X of the right end of the block at 100. */
	readonly end: number;
	/** Returns the threshold whose line is nearest to an x. */
	thresholdAt(x: number): number;
}

/**
 * Returns a scale that spans a width.
 * @param width width of the scale, in units
 */
export function scoreScale(threshold: number, width: number): ScoreScale {
	const unit = (width - 2 * LINE_DISTANCE) / (COLUMN_COUNT + 1);
	// The columns beside the threshold are moved aside, so that the line passes between the marks.
	const parting = unit + 2 * LINE_DISTANCE;
	const x = (score: number) => (FIRST_COLUMN + score + 0.5) * unit + parting / 2;
	const shift = (score: number) => {
		const [side, distance] = score > threshold ? [1, score - threshold - 1] : [-1, threshold - score];
		return ((side * parting) / 2) * Math.max(0, 1 - distance / YIELDING_COLUMNS);
	};
	const columns = (score: number) =>
		range(score <= 0 ? LOW_COLUMNS : score >= MAX_SCORE ? HIGH_COLUMNS : 1).map((index) =>
			score <= 0 ? x(index - FIRST_COLUMN) + shift(0) : x(score + index) + shift(score)
		);
	return {
		x,
		columns,
		unit,
		end: (columns(MAX_SCORE).at(-1) ?? 0) + unit / 2,
		line: threshold < MAX_SCORE ? (FIRST_COLUMN + threshold + 1) * unit + parting / 2 : width,
		thresholdAt: (at) => (at - parting / 2) / unit - FIRST_COLUMN - 1
	};
}

/** Share of its cell that the frame of a mark fills, and share of the side of a mark that its frame fills. */
const [CELL_FILL, FRAME_SHARE] = [0.92, 0.86];
/** Number of scenes for which every column has space at least, so that few dots do not become too large. */
const MIN_COLUMN_SCENES = 8;

/** Returns the n-th of some columns: first those of even index, then those of odd index. */
const fromEven = (n: number, count: number): number =>
	2 * n < count ? 2 * n : 2 * (n - Math.ceil(count / 2)) + 1;

/** Orders scenes from the floor up: real events, then incidents of the scenario. */
const byImportance = (a: ScenePoint, b: ScenePoint): number =>
	Number(b.isReal) - Number(a.isReal) || Number(b.isIncident) - Number(a.isIncident);

/** Returns the column of a scene, in which the blocks at both ends have several, and beside which no mark may touch. */
const columnIndex = (score: number, column: number): number =>
	column + (score <= 0 ? -LOW_COLUMNS - BLOCK_GAP : score);

/** A scene in a column of the pile: the n-th of its column. */
interface StackedScene {
	readonly scene: ScenePoint;
	readonly centre: number;
	readonly column: number;
	readonly level: number;
}

/** Orders scenes by level and, within a level, odd columns before even ones. */
const byLevel = (a: StackedScene, b: StackedScene): number =>
	a.level - b.level || Math.abs(b.column % 2) - Math.abs(a.column % 2);

/** Returns scenes in their columns, from the floor up. */
function stack(scenes: readonly ScenePoint[], columns: ScoreScale['columns']): StackedScene[] {
	/** The columns of each score, and how many scenes are in them. */
	const piles = new Map<number, { readonly centres: readonly number[]; count: number }>();
	return sort(scenes, byImportance).map((scene) => {
		const { score } = scene;
		const own = piles.get(score) ?? { centres: columns(score), count: 0 };
		piles.set(score, own);
		const { centres } = own;
		const index = own.count++;
		// Of a level of a block, every second column is filled first.
		const rank = fromEven(index % centres.length, centres.length);
		return {
			scene,
			centre: centres[rank] ?? 0,
			column: columnIndex(score, rank),
			level: Math.floor(index / centres.length)
		};
	});
}

/** More half levels than any column has. */
const MAX_HALVES = 10_000;

/** Returns the height of each scene in half levels: the lowest at which no mark in its column or beside it is in the way. */
function settle(stacked: readonly StackedScene[]): Map<ScenePoint, number> {
	/** Numbers of taken places: texts would be left to collect for each place that is tried. */
	const taken = new Set<number>();
	const numberOf = (column: number, half: number) => column * MAX_HALVES + half;
	return new Map(
		sort(stacked, byLevel).map(({ scene, column }) => {
			let half = 0;
			while (
				taken.has(numberOf(column - 1, half)) ||
				taken.has(numberOf(column, half)) ||
				taken.has(numberOf(column + 1, half))
			)
				half++;
			taken.add(numberOf(column, half));
			return [scene, half];
		})
	);
}

/**
 * The marks of scenes, all of one size, stacked by score. Where columns are narrower than marks, marks of neighbouring columns
 * are half a mark apart in height, so that marks are twice as wide as a column. The incidents of the scenario come first in the series; the
 * others follow level by level.
 * The rectangle around alerts, and one of the size of a mark, are named.
 * @param frameOf returns the frame of a scene
 */
export const pile = (
	scenes: readonly ScenePoint[],
	{ columns, unit }: ScoreScale,
	frameOf: (scene: ScenePoint) => MarkFrame | undefined
): Box =>
	custom((rect, rects) => {
		const heights = rollup(
			scenes,
			({ length }) => length,
			({ score }) => score
		);
		const highest = max(heights, ([score, count]) => Math.ceil(count / columns(score).length));
		const step = rect.height / (Math.max(MIN_COLUMN_SCENES, highest ?? 0) + 0.5);
		const isStaggered = step / 2 > unit;
		const side = (isStaggered ? Math.min(2 * unit, step / 2) : Math.min(unit, step)) * CELL_FILL;
		const stacked = stack(scenes, columns);
		const halves = isStaggered ? settle(stacked) : undefined;
		const marks = stacked.map(({ scene, centre, level }) => {
			const { id, isReal, isIncident } = scene;
			const frame = frameOf(scene);
			const mark: Mark = {
				id: String(id),
				core: isReal ? 'real' : 'ordinary',
				x: rect.x + centre,
				y: rect.y + rect.height - side * 0.6 - (halves ? (halves.get(scene) ?? 0) / 2 : level) * step,
				size: side / FRAME_SHARE,
				...(frame && { frame })
			};
			return { mark, rank: isIncident ? -1 : level, isAlert: scene.isAlert };
		});
		const alerts = marks.filter(({ isAlert }) => isAlert).map(({ mark }) => mark);
		const [left = 0, right = 0] = extent(alerts, ({ x }) => x);
		const top = min(alerts, ({ y }) => y) ?? rect.y;
		const reach = side * 0.6;
		rects.set('mark', { x: 0, y: 0, width: side, height: side });
		rects.set('alerts', {
			x: left - reach,
			y: top - reach,
			width: right - left + 2 * reach,
			height: rect.y + rect.height - top + reach
		});
		return { series: [{ kind: 'scenes', marks: sort(marks, ({ rank }) => rank).map(({ mark }) => mark) }] };
	});

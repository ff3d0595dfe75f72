/** The scale of scores, and the marks on it: ordinary scenes as a hump, real events in a separate row. */
import { max, rollup, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark, MarkFrame } from '#lib/chart/drawing.ts';
import { largest } from '#lib/chart/layout/alternatives.ts';
import { custom, fixed, place, type Box } from '#lib/chart/layout/box.ts';
import { dodgeLevels } from '#lib/chart/layout/dodge.ts';
import { MAX_SCORE, type ScenePoint } from './data.ts';

/** Score at which the scale starts: the lowest of a thousand ordinary scores before clamping to 0. */
const SCALE_START = -48;
/** Smallest score at which the scale ends. */
const MIN_SCALE_END = 112;
/** Points left free after the highest score. */
const END_MARGIN = 5;

/** A horizontal scale of scores, from the left edge of the picture. */
export interface ScoreScale {
	/** Returns the centre of the column of a score. */
	x(point: number): number;
	/** Width of a column, in units. */
	readonly unit: number;
	/** X of the threshold, between its score and the next. */
	readonly line: number;
	/** Returns the threshold whose line is nearest to an x. */
	thresholdAt(x: number): number;
}

/**
 * Returns a scale that spans a width and includes the highest score.
 * @param highest highest score, not clamped to 100
 * @param width width of the scale, in units
 * @param wordsWidth width to keep free to the right of any threshold below 100, in units
 */
export function scoreScale(
	threshold: number,
	highest: number,
	width: number,
	wordsWidth: number
): ScoreScale {
	const share = wordsWidth / width;
	const last = Math.max(MIN_SCALE_END, highest + END_MARGIN, (MAX_SCORE - SCALE_START * share) / (1 - share));
	const x = scaleLinear([SCALE_START, last], [0, width]);
	// The line of the largest threshold is at the end of the scale, that of any other after its score.
	const beforeEnd = x(MAX_SCORE - 0.5);
	return {
		x,
		unit: x(1) - x(0),
		line: threshold < MAX_SCORE ? x(threshold + 0.5) : width,
		thresholdAt: (at) =>
			at > (beforeEnd + width) / 2 ? MAX_SCORE : Math.min(MAX_SCORE - 1, x.invert(at) - 0.5)
	};
}

/** Gap between the threshold and the nearest marks, in units. */
const LINE_GAP = 1.5;
/** Share of its cell that a dot fills. */
const DOT_FILL = 0.88;
/** Share of a mark’s side that its dot fills (see `mark-paths.ts`). */
const DOT_SHARE = 0.42;
/** Share of a mark’s side that its frame fills. */
const FRAME_SHARE = 0.86;
/** Number of scenes for which every column has space at least, so that few dots do not become too large. */
const MIN_COLUMN_SCENES = 8;

/** Puts incidents before other scenes. */
const byIncident = (a: ScenePoint, b: ScenePoint): number => Number(b.isIncident) - Number(a.isIncident);

/**
 * The marks of ordinary scenes, stacked by score into a hump. Neighbouring columns are offset by half a dot in height, so
 * that dots can be twice as wide as a column. An alert takes the same space as any other scene.
 * The incidents of the scenario are at the floor and come first; the others follow level by level.
 * @param frameOf returns the frame of an alert
 */
export const hump = (
	scenes: readonly ScenePoint[],
	{ x, unit, line }: ScoreScale,
	frameOf: (scene: ScenePoint) => MarkFrame
): Box =>
	custom((rect) => {
		const columns = rollup(
			scenes,
			({ length }) => length,
			({ score }) => score
		);
		const step = rect.height / (Math.max(MIN_COLUMN_SCENES, max(columns.values()) ?? 0) + 0.5);
		const diameter = Math.min(2 * unit, Math.hypot(unit, step / 2)) * DOT_FILL;
		const side = diameter / FRAME_SHARE;
		const levels = new Map<number, number>();
		const marks = sort(scenes, byIncident).map((scene) => {
			const { id, isAlert, isIncident, score } = scene;
			const level = levels.get(score) ?? 0;
			levels.set(score, level + 1);
			const y = rect.y + rect.height - diameter * 0.6 - (level + (score % 2 === 0 ? 0 : 0.5)) * step;
			const at = isAlert ? Math.max(x(score), line + LINE_GAP + side / 2) : x(score);
			const mark: Mark = {
				id: String(id),
				core: 'ordinary',
				x: rect.x + at,
				y,
				...(isAlert ? { frame: frameOf(scene), size: side } : { size: diameter / DOT_SHARE })
			};
			return { mark, rank: isIncident ? -1 : level };
		});
		return { series: [{ kind: 'scenes', marks: sort(marks, ({ rank }) => rank).map(({ mark }) => mark) }] };
	});

/**
 * The marks of real events, as large and as near to their scores as possible, stacked from the floor where they would
 * overlap, and alerts from the threshold on.
 * @param most largest size of a mark, in units
 */
export const pile = (scenes: readonly ScenePoint[], { x, line }: ScoreScale, most: number): Box =>
	place(
		{ y: 'end' },
		largest({ least: 0.05, most }, (size, { width }) => {
			const reach = size / 2 + LINE_GAP;
			const centres = scenes.map(({ score, isAlert }) =>
				isAlert ? Math.max(x(score), line + reach) : Math.min(x(score), line - reach)
			);
			const levels = dodgeLevels(
				centres.map((centre) => [centre - size / 2, centre + size / 2]),
				0
			);
			const height = ((max(levels) ?? -1) + 1) * size;
			return fixed({ width, height }, (left, top) => ({
				series: [
					{
						kind: 'scenes',
						marks: scenes.map(({ id, isAlert }, index): Mark => ({
							id: String(id),
							core: 'real',
							frame: isAlert ? 'right' : 'missed',
							x: left + (centres[index] ?? 0),
							y: top + height - ((levels[index] ?? 0) + 0.5) * size,
							size
						}))
					}
				]
			}));
		})
	);

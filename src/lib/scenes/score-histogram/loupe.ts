/** The alerts again, as large marks above their place in the pile, where there is space for them. */
import { greatest, range, sort } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type MarkFrame } from '#lib/chart/drawing.ts';
import { GAPS, type Box, type NamedRects } from '#lib/chart/layout/box.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { firstCellsPath } from '../shared/first-cells.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { drawOwn } from '../shared/own-guess.ts';
import type { ScenePoint } from './data.ts';

/** Kind of the marks, and id of the frame around them. */
export const LOUPE = 'loupe';

/** The number of alerts that the reader takes for right, and its words. */
export interface OwnGuess {
	readonly count: number;
	readonly words: Box;
}
/** Largest distance between two marks in units, and the smallest in sizes of a mark of the pile. */
const [MAX_PITCH, MIN_MAGNIFICATION] = [64, 1.6];
/** Largest distance between two rows, as a multiple of that between two columns. */
const MAX_STRETCH = 1.25;
/** Distance of the marks and of the words above them from the line of the threshold, in units. */
export const LOUPE_INSET = HANDLE_RADIUS + GAPS.s;
/** Distance between two marks from which words begin at the marks. */
const LABEL_PITCH = 40;
/** Share of the distance between two marks that a mark fills. */
const MARK_SHARE = 0.8;
/** Distance between the lines to the pile and the highest alert in it, in units. */
const LINES_GAP = 4;

/**
 * Draws the alerts in a frame between the counts and the pile, with lines to a bracket over their part of the axis. In order of their scores, so
 * that they stay in their places when the answer is shown. The first ones, which the reader takes for right, are tinted.
 * @param ends both ends of that part, in units: there is space between them
 * @param rects those of the counts, of the pile, and of the alerts in it
 * @param own the number that the reader takes for right, and its words
 */
export function drawLoupe(
	scenes: readonly ScenePoint[],
	[left, end]: readonly [left: number, end: number],
	rects: NamedRects,
	frameOf: (scene: ScenePoint) => MarkFrame | undefined,
	own: OwnGuess | undefined
): Partial<Drawing> {
	const [counts, tail, small] = ['counts', 'alerts', 'mark'].map((id) => rects.get(id));
	const alerts = sort(
		scenes.filter(({ isAlert }) => isAlert),
		({ score }) => score
	);
	if (!counts || !tail || !small || alerts.length === 0) return {};
	const x = left + LOUPE_INSET;
	const top = counts.y + counts.height + GAPS.m;
	const y = top + (own ? TITLE_SIZE + GAPS.m : 0);
	const space: Rect = {
		x,
		y,
		width: counts.x + counts.width - x - GAPS.xs,
		height: tail.y - GAPS.xxl - y
	};
	const grids = range(1, alerts.length + 1).map((columns) => {
		const rows = Math.ceil(alerts.length / columns);
		return { columns, rows, pitch: Math.min(MAX_PITCH, space.width / columns, space.height / rows) };
	});
	const grid = greatest(grids, (a, b) => a.pitch - b.pitch || a.columns - b.columns);
	if (!grid || grid.pitch < small.width * MIN_MAGNIFICATION) return {};
	const { columns, rows, pitch } = grid;
	const pitchDown = Math.min(pitch * MAX_STRETCH, space.height / rows);
	const frame: Rect = { x, y, width: columns * pitch, height: rows * pitchDown };
	const centreOf = (index: number) =>
		[x + ((index % columns) + 0.5) * pitch, y + (Math.floor(index / columns) + 0.5) * pitchDown] as const;
	const [bottom, right] = [frame.y + frame.height, frame.x + frame.width];
	const foot = tail.y - LINES_GAP;
	const lines = `M${frame.x} ${bottom}L${left + GAPS.s} ${foot}H${end}L${right} ${bottom}`;
	// In a narrow frame, smaller words begin nearer to the line.
	const wordsX = pitch > LABEL_PITCH ? x : left + GAPS.s;
	const wordsWidth = counts.x + counts.width - wordsX;
	const isWritten = own?.words.measure({ width: wordsWidth, height: TITLE_SIZE }).fits;
	const words =
		own && isWritten
			? drawAt(own.words, [wordsX, top], { x: 'start', y: 'start' }, { x: wordsX, width: wordsWidth })
			: {};
	const marks = {
		...{ total: alerts.length, centreOf, half: pitch / 2 },
		outlineOf: (count: number) => firstCellsPath([x, y], count, columns, [pitch, pitchDown])
	};
	return mergeDrawings(words, own ? drawOwn(own.count, 'guess-alerts', marks) : {}, {
		shapes: [createShape(LOUPE, 'axis', `${rectPath(frame)}${lines}`)],
		series: [
			{
				kind: LOUPE,
				marks: alerts.map((scene, index) => {
					const mark = frameOf(scene);
					const [centreX, centreY] = centreOf(index);
					return {
						id: String(scene.id),
						core: scene.isReal ? ('real' as const) : ('ordinary' as const),
						x: roundToTenth(centreX),
						y: roundToTenth(centreY),
						size: roundToTenth(pitch * MARK_SHARE),
						...(mark && { frame: mark })
					};
				})
			}
		]
	});
}

/** Draws cases as marks, with or without their scores below. */
import { mergeDrawings, type Drawing, type MarkFrame, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { evenColumnCounts, type UnitGrid } from '#lib/chart/layout/units.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Outcome } from './sort.ts';

/** A case: whether there is something to detect, and its score if it has one. */
export interface Case {
	readonly id: number | string;
	readonly real: boolean;
	readonly score?: number;
}

const OUTCOME_FRAMES: Readonly<Partial<Record<Outcome, MarkFrame>>> = {
	right: 'right',
	false: 'false',
	missed: 'missed'
};

/** Height below which the counts go beside the marks, in units. */
export const SIDE_COUNTS_HEIGHT = 120;
/** Smallest distance between marks in a loupe with scores below them, and without scores, in units. */
const [MIN_SCORED_PITCH, MIN_PITCH] = [LABEL_SIZE * 2.4, LABEL_SIZE * 1.2];
/** Grid of a loupe: largest pitch in units, and ratio of row height to pitch with and without scores. */
const [MAX_PITCH, SCORED_RATIO, UNSCORED_RATIO] = [44, 1.45, 1.1];

const hasScores = (cases: readonly Case[]): boolean => cases.some(({ score }) => score !== undefined);

/**
 * Returns the smallest distance between marks in a loupe, in units. It is larger if the cases have scores,
 * which go below the marks.
 */
export const minLoupePitch = (cases: readonly Case[]): number =>
	hasScores(cases) ? MIN_SCORED_PITCH : MIN_PITCH;
/** Returns the settings with which `layOutUnits` lays out the grid of a loupe. */
export const loupeSettings = (cases: readonly Case[]) => ({
	maxPitch: MAX_PITCH,
	rowRatio: hasScores(cases) ? SCORED_RATIO : UNSCORED_RATIO,
	columnCounts: evenColumnCounts(cases.length)
});

/**
 * Returns the mark of a case. Its core shows whether the event is real, its frame the outcome. Without an outcome, the
 * frame of an unopened alert is drawn.
 * @param size side of the mark, in units
 */
export const caseMark = (
	{ id, real }: Case,
	outcome: Outcome | undefined,
	x: number,
	y: number,
	size: number
): Mark => {
	const frame = outcome === undefined ? 'unopened' : OUTCOME_FRAMES[outcome];
	return {
		id: String(id),
		x,
		y,
		size,
		core: outcome === undefined ? 'none' : real ? 'real' : 'ordinary',
		...(frame && { frame })
	};
};

/**
 * Draws cases as marks, with their scores below if they have any.
 * @param of kind of the mark series
 */
export function drawCases(
	cases: readonly { readonly each: Case; readonly outcome: Outcome | undefined }[],
	{ groups, pitch }: UnitGrid,
	of: string,
	world: World
): Drawing {
	const places = groups.flatMap((group) =>
		Array.from({ length: group.count }, (_, index) => group.centreOf(index))
	);
	const { rowRatio } = loupeSettings(cases.map(({ each }) => each));
	const offsetY = ((rowRatio - 1) * pitch) / 2;
	return mergeDrawings({
		series: [
			{
				kind: of,
				marks: cases.map(({ each, outcome }, index) => {
					const [x, y] = places[index] ?? [0, 0];
					return caseMark(each, outcome, roundToTenth(x), roundToTenth(y - offsetY), roundToTenth(pitch));
				})
			}
		],
		texts:
			pitch < MIN_SCORED_PITCH
				? []
				: cases.flatMap(({ each }, index) => {
						const [x, y] = places[index] ?? [0, 0];
						if (each.score === undefined) return [];
						return {
							id: `${of}-${each.id}`,
							text: formatCount(world, each.score),
							x: roundToTenth(x),
							y: roundToTenth(y + pitch / 2 + LABEL_SIZE * 0.5),
							size: LABEL_SIZE,
							anchor: 'middle',
							style: 'machine'
						};
					})
	});
}

/** Cases as marks, alone or with their scores under them. */
import { together, type Drawing, type Frame, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { even, type UnitGrid } from '#lib/chart/units.ts';
import { LABEL } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Outcome } from './sort.ts';

/** A case: whether there is something to find, and its score where it has one. */
export interface Case {
	readonly id: number | string;
	readonly real: boolean;
	readonly score?: number;
}

const FRAME: Readonly<Partial<Record<Outcome, Frame>>> = { right: 'right', false: 'false', missed: 'missed' };

/** Rooms so low have their counts beside the marks. */
export const LOW = 120;
/** A score stands under its mark from here on; less room has no loupe. Marks without scores may be smaller. */
const [LEGIBLE, SEEN] = [LABEL * 2.4, LABEL * 1.2];
/** A grid of alerts: its largest pitch, and the height of a row to that, with scores and without. */
const [LARGEST, RATIO, CLOSE] = [44, 1.45, 1.1];

const haveScores = (cases: readonly Case[]): boolean => cases.some(({ score }) => score !== undefined);

export const leastOf = (cases: readonly Case[]): number => (haveScores(cases) ? LEGIBLE : SEEN);
export const loupeOf = (cases: readonly Case[]) => ({
	most: LARGEST,
	ratio: haveScores(cases) ? RATIO : CLOSE,
	across: even(cases.length)
});

export const markOf = (
	{ id, real }: Case,
	outcome: Outcome | undefined,
	x: number,
	y: number,
	size: number
): Mark => {
	const frame = outcome === undefined ? 'unopened' : FRAME[outcome];
	return {
		id: String(id),
		x,
		y,
		size,
		core: outcome === undefined ? 'none' : real ? 'real' : 'ordinary',
		...(frame && { frame })
	};
};

/** Marks with their scores, if any, under them. */
export function scored(
	cases: readonly { readonly each: Case; readonly outcome: Outcome | undefined }[],
	{ groups, pitch }: UnitGrid,
	of: string,
	world: World
): Drawing {
	const places = groups.flatMap((group) =>
		Array.from({ length: group.count }, (_, index) => group.at(index))
	);
	const { ratio } = loupeOf(cases.map(({ each }) => each));
	const lift = ((ratio - 1) * pitch) / 2;
	return together({
		casts: [
			{
				of,
				marks: cases.map(({ each, outcome }, index) => {
					const [x, y] = places[index] ?? [0, 0];
					return markOf(each, outcome, round(x), round(y - lift), round(pitch));
				})
			}
		],
		texts:
			pitch < LEGIBLE
				? []
				: cases.flatMap(({ each }, index) => {
						const [x, y] = places[index] ?? [0, 0];
						if (each.score === undefined) return [];
						return {
							id: `${of}-${each.id}`,
							text: integer(world, each.score),
							x: round(x),
							y: round(y + pitch / 2 + LABEL * 0.5),
							size: LABEL,
							anchor: 'middle',
							style: 'machine'
						};
					})
	});
}

/** Scenes as marks, alone or with their scores under them. */
import { together, type Drawing, type Frame, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { even, type UnitGrid } from '#lib/chart/units.ts';
import { LABEL } from '#lib/chart/viewport.ts';
import type { SceneScore } from '#lib/model/analysis.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Outcome } from './data.ts';

const FRAME: Readonly<Partial<Record<Outcome, Frame>>> = { right: 'right', false: 'false', missed: 'missed' };

/** Rooms so low have their counts beside the marks. */
export const LOW = 120;
/** A score stands under its mark from here on; less room has no loupe. */
export const LEGIBLE = LABEL * 2.4;
/** A grid of alerts with their scores: its largest pitch, and the height of a row to that. */
export const LOUPE = { most: 44, ratio: 1.45 };
export const loupeOf = (alarming: number) => ({ ...LOUPE, across: even(alarming) });

export const markOf = (
	{ id, real }: SceneScore,
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

/** Marks with their scores under them. */
export function scored(
	scenes: readonly { readonly each: SceneScore; readonly outcome: Outcome | undefined }[],
	{ groups, pitch }: UnitGrid,
	of: string,
	world: World
): Drawing {
	const places = groups.flatMap((group) =>
		Array.from({ length: group.count }, (_, index) => group.at(index))
	);
	const lift = ((LOUPE.ratio - 1) * pitch) / 2;
	return together({
		casts: [
			{
				of,
				marks: scenes.map(({ each, outcome }, index) => {
					const [x, y] = places[index] ?? [0, 0];
					return markOf(each, outcome, round(x), round(y - lift), round(pitch));
				})
			}
		],
		texts:
			pitch < LEGIBLE
				? []
				: scenes.map(({ each }, index) => {
						const [x, y] = places[index] ?? [0, 0];
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

/** The torn edge of the paper, and what is beyond: what the model does not say. */
import type { Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { text } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import { random } from '#lib/model/maths/random.ts';
import type { World } from '../world.ts';

/** Distance between two teeth of the torn edge, in units. */
const TOOTH_DISTANCE = 8;
/** Maximum distance of the near line from the tear, in units. */
const AMPLITUDE = 5.5;
/** Maximum width of the fibres between the two lines, in units. */
const FIBRE_WIDTH = 6.5;
/** Arbitrary seed of the shape of the tear. */
const TEAR_SEED = 12;

/**
 * Returns the shape of the torn edge across the ribbon: two ragged lines that never meet, with fibres between.
 * @param tear position along the ribbon
 * @param length length of the edge
 * @param down whether the ribbon runs down
 */
export function tornEdge(tear: number, length: number, down: boolean): Shape {
	const teeth = [...Array(Math.ceil(length / TOOTH_DISTANCE) + 2).keys()];
	const at = (tooth: number, across: number) => {
		const along = (tooth - 0.5) * TOOTH_DISTANCE;
		return down ? `${along} ${across}` : `${across} ${along}`;
	};
	const near = teeth.map((tooth) => tear + AMPLITUDE * random(TEAR_SEED, 'near', tooth));
	const far = near.map(
		(across, tooth) => across + FIBRE_WIDTH * (0.4 + 0.6 * random(TEAR_SEED, 'far', tooth))
	);
	const one = teeth.map((tooth) => at(tooth, near[tooth] ?? tear));
	const other = teeth.map((tooth) => at(tooth, far[tooth] ?? tear)).reverse();
	return { id: 'edge', style: 'torn', d: `M${[...one, ...other].join('L')}z` };
}

/** How much is shown beyond the tear, from most to least. */
export type TextAmount = 'large' | 'small' | 'torn';

/** What the model does not say, at the middle of the silence beyond the tear. */
export function beyondTear(amount: TextAmount, world: World): Box {
	const isLarge = amount === 'large';
	const heading = (maxLines: number) =>
		fit(
			text('torn', world.word('chain.torn'), {
				size: isLarge ? COUNT_SIZE : TITLE_SIZE,
				style: 'chart-title',
				maxLines
			}),
			text('torn', world.word('chain.torn'), { style: 'strong' })
		);
	if (amount === 'torn') return heading(1);
	const unknown = text('unknown', world.word('chain.unknown'), isLarge ? { size: TITLE_SIZE } : {});
	return column({ gap: isLarge ? 'l' : 's' }, heading(isLarge ? 3 : 2), unknown);
}

/** The torn edge of the paper, and what is beyond: what the model does not say, and a measurement from elsewhere. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	behind,
	column,
	fixed,
	grow,
	named,
	place,
	row,
	rule,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import { random } from '#lib/model/maths/random.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Measurement } from './data.ts';

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
export type TextAmount = 'all' | 'words' | 'brief' | 'beside' | 'unknown' | 'torn';

/** Height of the bar of the measurement, in units. */
const BAR_HEIGHT = LABEL_SIZE * 1.2;

/** A bar of all investigations, with the share of those that images helped to solve. */
const shareBar = ({ helped, total }: Measurement): Box =>
	sized(({ width }) =>
		fixed({ width, height: BAR_HEIGHT }, (x, y) => {
			const bar = (length: number) => rectPath({ x, y, width: length, height: BAR_HEIGHT });
			return {
				shapes: [
					createShape('measured-all', 'core open', bar(width)),
					createShape('measured-helped', 'core seen', bar((width * helped) / total))
				]
			};
		})
	);

/** What the model does not say, and with more space a measurement from elsewhere. */
export function beyondTear(amount: TextAmount, measured: Measurement, world: World): Box {
	const isLarge = amount === 'all';
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
	const head = column({ gap: isLarge ? 'l' : 's' }, heading(isLarge ? 3 : 2), unknown);
	if (amount === 'unknown') return head;
	const { helped, label, total } = measured;
	const numbers = { label, helped: formatCount(world, helped), total: formatCount(world, total) };
	const name = text('measured', world.fill('chain.measured', numbers), { style: 'strong' });
	// The measurement is never shown without its caveat.
	const caveat = (key: 'apart' | 'caveat') => note(key, world.word(`chain.${key}`));
	if (amount === 'beside')
		return behind(
			({ y, height }, rects) => ({
				shapes: [createShape('rule', 'hair', `M${(rects.get('measured')?.x ?? 0) - 10} ${y}v${height}`)]
			}),
			row(
				{ gap: 'xl' },
				grow(head, 0.42),
				grow(named('measured', column({ gap: 's' }, name, caveat('apart'))), 0.58)
			)
		);
	if (!isLarge)
		return column(
			{ gap: 'l' },
			head,
			rule('rule'),
			column({ gap: 's' }, name, caveat(amount === 'brief' ? 'apart' : 'caveat'))
		);
	return column(
		{ gap: 'l' },
		head,
		grow(place({ y: 'end' }, column({ gap: 'l' }, rule('rule'), name, shareBar(measured), caveat('caveat'))))
	);
}

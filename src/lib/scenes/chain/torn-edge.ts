/** The torn edge of the paper, and what is beyond: what the model does not say, and a measurement from elsewhere. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { behind, column, grow, named, row, rule, type Box } from '#lib/chart/layout/box.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { unitMark } from '#lib/chart/layout/units.ts';
import { TITLE_SIZE } from '#lib/chart/viewport.ts';
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

/** Minimum and maximum pitch at which investigations are drawn as marks, in units. */
const [MIN_PITCH, MAX_PITCH] = [4, 10];

/** What the model does not say, and with more space a measurement from elsewhere. */
export function beyondTear(amount: TextAmount, measured: Measurement, world: World): Box {
	const heading = (maxLines: number) =>
		fit(
			text('torn', world.word('chain.torn'), { size: TITLE_SIZE, style: 'chart-title', maxLines }),
			text('torn', world.word('chain.torn'), { style: 'strong' })
		);
	if (amount === 'torn') return heading(1);
	const head = column({ gap: 's' }, heading(2), text('unknown', world.word('chain.unknown')));
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
	if (amount !== 'all')
		return column(
			{ gap: 'l' },
			head,
			rule('rule'),
			column({ gap: 's' }, name, caveat(amount === 'brief' ? 'apart' : 'caveat'))
		);
	// First the investigations that images helped to solve.
	const units = Array.from({ length: total }, (_, index) => ({
		id: String(index),
		core: index < helped ? ('seen' as const) : ('open' as const)
	}));
	const marks = unitMark(
		'investigations',
		[{ units: units.slice(0, helped) }, { units: units.slice(helped) }],
		{
			gap: 's',
			minPitch: MIN_PITCH,
			maxPitch: MAX_PITCH
		}
	);
	return column({ gap: 'l' }, head, rule('rule'), name, grow(marks), caveat('caveat'));
}

/**
 * Scene “chain”: a ribbon of a hundred events that narrows where events are lost, and is torn off where the model
 * ends.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { exactly, grow, place, sized } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { title } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, HERO_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { CHAIN_STAGES, data, type ChainData } from './data.ts';
import { ribbon } from './ribbon.ts';
import { beyondTear, type TextAmount } from './torn-edge.ts';

/** Minimum width of a viewport in which the ribbon runs to the right instead of down, in units. */
const MIN_HORIZONTAL_WIDTH = 400;
/** Minimum width for plates with signs above such a ribbon, in units. */
const MIN_PLATES_WIDTH = 606;
const PLATE_RADIUS = 22;
/** Minimum height of a viewport with a title. In lower ones, the name of the first block is enough. */
const MIN_TITLE_HEIGHT = 230;
/** Width of the part beyond the torn edge: share of the picture, and minimum in units. */
const BEYOND_WIDTH = { share: 0.23, least: 122 };

/** Texts beyond the tear of a ribbon to the right. */
const RIGHT_AMOUNTS: readonly TextAmount[] = ['large', 'small', 'torn'];
/** Texts below a vertical ribbon, with the minimum pitch of marks and the size of numbers that each requires. */
const DOWN_VARIANTS: readonly (readonly [amount: TextAmount, minPitch: number, size: number])[] = [
	['small', 9, COUNT_SIZE],
	['small', 5.5, TITLE_SIZE],
	['torn', 0, TITLE_SIZE]
];

function layout(chain: ChainData, viewport: Viewport, world: World): Drawing {
	const hasTitle = viewport.showTitle === true && viewport.height >= MIN_TITLE_HEIGHT;
	const heading = title(hasTitle ? world.word('chain.title') : '');
	const beyond = (amount: TextAmount) => beyondTear(amount, world);
	if (viewport.width < MIN_HORIZONTAL_WIDTH)
		return layOut(
			viewport,
			column(
				{ gap: 'l' },
				heading,
				grow(
					fit(
						...DOWN_VARIANTS.map(([amount, minPitch, size]) => {
							const options = {
								isVertical: true,
								size,
								resultSize: size,
								minPitch,
								edge: viewport.width,
								hasTitle
							};
							return column({ gap: 'xl' }, grow(ribbon(chain, options, world)), beyond(amount));
						})
					)
				)
			)
		);
	const plate = viewport.width >= MIN_PLATES_WIDTH ? PLATE_RADIUS : 0;
	const resultSize = plate ? HERO_SIZE : COUNT_SIZE;
	const options = {
		isVertical: false,
		size: COUNT_SIZE,
		resultSize,
		plate,
		edge: viewport.height,
		hasTitle
	};
	return layOut(
		viewport,
		sized(({ width }) =>
			row(
				{ gap: 'xl' },
				grow(column({ gap: 'l' }, heading, grow(ribbon(chain, options, world)))),
				exactly(
					{ width: Math.max(BEYOND_WIDTH.least, width * BEYOND_WIDTH.share) },
					// Level with the ribbon, which ends there.
					place({ y: 'middle' }, fit(...RIGHT_AMOUNTS.map(beyond)))
				)
			)
		)
	);
}

/** Returns the table: for each stage, the events that remain and those lost; in the last row, the measurement. */
function table({ events, stages, measured: { helped, label, total } }: ChainData, world: World) {
	const rows = [
		{ name: world.word('chain.row-events'), left: events, behind: undefined },
		...stages.map(({ stage, through, behind }) => ({
			name: world.word(`chain.row-${stage}`),
			left: through,
			behind
		})),
		{
			name: world.fill('chain.row-measured', { label, total: formatCount(world, total) }),
			left: helped,
			behind: total - helped
		}
	];
	return tableOf(world, 'chain', rows, {
		link: ({ name }) => name,
		left: ({ left }) => formatCount(world, left),
		behind: ({ behind }) => (behind === undefined ? world.word('chain.none') : formatCount(world, behind))
	});
}

/** First the events, then a stage after another, last the torn edge and what is beyond. */
const show = showGroups(() => [
	{ ids: ['events', 'ribbon'], kinds: ['event'] },
	...CHAIN_STAGES.map((stage) => ({
		// The stage itself stands for its chain, sign, ribbon and texts.
		ids: [stage],
		kinds: [`event-${stage}`]
	})),
	{ ids: ['edge', 'torn', 'unknown'] }
]);

export default withBuildUp(defineMarkScene({ data, layout, table }), show);

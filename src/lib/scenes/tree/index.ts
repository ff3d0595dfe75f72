/** Draws the cases of a test by outcome, with a loupe that enlarges the alerts. */
import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { layOutUnits, type UnitGrid } from '#lib/chart/layout/units.ts';
import { trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { layOutCounts } from './counts.ts';
import { data, type OutcomeTree } from './data.ts';
import { SIDE_COUNTS_HEIGHT, minLoupePitch, loupeSettings, caseMark, drawCases, type Case } from './marks.ts';
import { OUTCOMES, type Outcome } from './sort.ts';
import { table, thresholdText } from './table.ts';

/** Smallest width with a loupe beside the grid, in units. */
const SIDE_LOUPE_WIDTH = 400;
/** Smallest height with a loupe below the grid, in units. */
const LOWER_LOUPE_HEIGHT = 220;
/** Divisions to try of a layout box between the grid and the loupe, in shares. */
const SHARES = [
	[0.62, 0.38],
	[0.54, 0.46]
] as const;

function layout(tree: OutcomeTree, viewport: Viewport, world: PictureWorld): Drawing {
	const { of, byOutcome, counts: numbers, threshold } = tree;
	const whole = contentArea(viewport);
	const title = textBlock(
		'title',
		viewport.showTitle
			? world.fill('tree.title', {
					count: formatCount(world, sumCounts(numbers)),
					threshold: thresholdText(threshold, world)
				})
			: '',
		whole,
		{ style: 'chart-title', size: TITLE_SIZE }
	);
	const head = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE : 0);
	const alertCases = [...byOutcome.right, ...byOutcome.false];
	const { counts, gridRect, loupe } =
		head.height < SIDE_COUNTS_HEIGHT
			? layOutBeside(numbers, head, world)
			: layOutAbove(numbers, head, alertCases, world);
	const cases = OUTCOMES.flatMap((outcome) => byOutcome[outcome].map((each) => ({ each, outcome })));
	const grid = layOutUnits([cases.length], gridRect, { maxPitch: 18, columnCounts: [20, 25, 40, 50] });
	const [all] = grid.groups;
	if (!all) throw new Error('There is one group');
	const marks = cases.map(({ each, outcome }, index): Mark => {
		const [x, y] = all.centreOf(index);
		return caseMark(each, outcome, roundToTenth(x), roundToTenth(y), roundToTenth(grid.pitch));
	});
	return mergeDrawings(
		{ series: [{ kind: of, marks }], texts: [...title.texts, ...counts.texts] },
		...(loupe ? [drawLoupe(cases.slice(0, alertCases.length), loupe, grid, world)] : [])
	);
}

const sumCounts = (counts: OutcomeTree['counts']): number =>
	OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

/** Layout of the counts, the grid and the loupe. */
interface TreeLayout {
	readonly counts: TextBlock;
	readonly gridRect: Rect;
	readonly loupe?: Rect;
}

/** Puts the counts above the grid. */
function layOutAbove(
	numbers: OutcomeTree['counts'],
	rect: Rect,
	alarming: readonly Case[],
	world: PictureWorld
): TreeLayout {
	const counts = layOutCounts(numbers, rect, rect.width >= 300 ? OUTCOMES.length : 2, world);
	return { counts, ...divideRect(trimTop(rect, counts.height + LABEL_SIZE), alarming) };
}

/** For low layout boxes: stacks the counts beside the grid. */
function layOutBeside(numbers: OutcomeTree['counts'], rect: Rect, world: PictureWorld): TreeLayout {
	const [left = rect, gridRect = rect] = splitColumns(rect, [0.42, 0.58], LABEL_SIZE);
	return { counts: layOutCounts(numbers, left, 1, world), gridRect };
}

/** Divides a rectangle between the grid and the loupe. Omits the loupe if its marks would be too small. */
function divideRect(
	rest: Rect,
	alarming: readonly Case[]
): { readonly gridRect: Rect; readonly loupe?: Rect } {
	if (alarming.length === 0) return { gridRect: rest };
	const candidates = [
		...(rest.width >= SIDE_LOUPE_WIDTH
			? SHARES.map((share) => splitColumns(rest, share, LABEL_SIZE * 2.5))
			: []),
		...(rest.height >= LOWER_LOUPE_HEIGHT
			? SHARES.map((share) => splitRows(rest, share, LABEL_SIZE * 1.5))
			: [])
	];
	for (const [gridRect, loupe] of candidates)
		if (
			gridRect &&
			loupe &&
			layOutUnits([alarming.length], insetRect(loupe, LABEL_SIZE), loupeSettings(alarming)).pitch >=
				minLoupePitch(alarming)
		)
			return { gridRect, loupe };
	return { gridRect: rest };
}

/**
 * Draws the alerts enlarged, with their scores if they have any, and a line that leads to them from the grid.
 */
function drawLoupe(
	cases: readonly { readonly each: Case; readonly outcome: Outcome }[],
	loupe: Rect,
	grid: UnitGrid,
	world: PictureWorld
): Drawing {
	const alertCount = cases.length;
	const inner = insetRect(loupe, LABEL_SIZE);
	const placed = layOutUnits([alertCount], inner, loupeSettings(cases.map(({ each }) => each)));
	const plate = {
		...loupe,
		width: Math.min(loupe.width, placed.columns * placed.pitch + 2 * LABEL_SIZE),
		height: placed.height + 2 * LABEL_SIZE
	};
	// The line runs above the alerts of the grid to a loupe beside them. A loupe below them needs no line.
	const [x = 0, y = 0] = grid.groups[0]?.centreOf(0) ?? [];
	const [left, top] = [roundToTenth(x - grid.pitch / 2), roundToTenth(y - grid.pitch / 2)];
	const isBesideAlerts = plate.y < y;
	return mergeDrawings(
		{
			shapes: [
				...(isBesideAlerts
					? [{ id: 'loupe-hair', style: 'hair', d: `M${left} ${top}v-4H${roundToTenth(plate.x)}` }]
					: []),
				{
					id: 'loupe',
					style: 'plate',
					d: `M${roundToTenth(plate.x)} ${roundToTenth(plate.y)}h${roundToTenth(plate.width)}v${roundToTenth(plate.height)}h-${roundToTenth(plate.width)}z`
				}
			]
		},
		drawCases(cases, placed, 'loupe', world)
	);
}

export default definePictureScene({ data, layout, table });

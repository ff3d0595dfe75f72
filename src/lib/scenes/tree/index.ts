/** Draws the cases of a test by outcome, with a loupe that enlarges the alerts. */
import { block, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { below, columns, rows } from '#lib/chart/divide.ts';
import { area, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { integer } from '../plural.ts';
import { counted } from './counts.ts';
import { data, type Tree } from './data.ts';
import { LOW, leastOf, loupeOf, markOf, scored, type Case } from './marks.ts';
import { OUTCOMES, type Outcome } from './sort.ts';
import { table, written } from './table.ts';

/** Smallest width with a loupe beside the grid, and smallest height with one below it, in units. */
const SIDE_LOUPE_WIDTH = 400;
const LOWER_LOUPE_HEIGHT = 220;
/** Shares of the layout box for the grid and the loupe to try. */
const SHARES = [
	[0.62, 0.38],
	[0.54, 0.46]
] as const;

function layout(tree: Tree, viewport: Viewport, world: PictureWorld): Drawing {
	const { of, sorted, counts: numbers, threshold } = tree;
	const whole = area(viewport);
	const title = block(
		'title',
		viewport.titled
			? world.fill('tree.title', {
					count: integer(world, sumCounts(numbers)),
					threshold: written(threshold, world)
				})
			: '',
		whole,
		{ style: 'chart-title', size: TITLE }
	);
	const head = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const alertCases = [...sorted.right, ...sorted.false];
	const { counts, gridRect, loupe } =
		head.height < LOW ? layOutBeside(numbers, head, world) : layOutAbove(numbers, head, alertCases, world);
	const cases = OUTCOMES.flatMap((outcome) => sorted[outcome].map((each) => ({ each, outcome })));
	const grid = units([cases.length], gridRect, { most: 18, across: [20, 25, 40, 50] });
	const [all] = grid.groups;
	if (!all) throw new Error('There is one group');
	const marks = cases.map(({ each, outcome }, index): Mark => {
		const [x, y] = all.at(index);
		return markOf(each, outcome, round(x), round(y), round(grid.pitch));
	});
	return together(
		{ casts: [{ of, marks }], texts: [...title.texts, ...counts.texts] },
		...(loupe ? [drawLoupe(cases.slice(0, alertCases.length), loupe, grid, world)] : [])
	);
}

const sumCounts = (counts: Tree['counts']): number =>
	OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

/** Layout of the counts, the grid and the loupe. */
interface TreeLayout {
	readonly counts: Block;
	readonly gridRect: Rect;
	readonly loupe?: Rect;
}

/** Puts the counts above the grid. */
function layOutAbove(
	numbers: Tree['counts'],
	rect: Rect,
	alarming: readonly Case[],
	world: PictureWorld
): TreeLayout {
	const counts = counted(numbers, rect, rect.width >= 300 ? OUTCOMES.length : 2, world);
	return { counts, ...divideRect(below(rect, counts.height + LABEL), alarming) };
}

/** For low layout boxes: stacks the counts beside the grid. */
function layOutBeside(numbers: Tree['counts'], rect: Rect, world: PictureWorld): TreeLayout {
	const [left = rect, gridRect = rect] = columns(rect, [0.42, 0.58], LABEL);
	return { counts: counted(numbers, left, 1, world), gridRect };
}

/** Divides a rectangle between the grid and the loupe. Omits the loupe if the scores do not fit in it. */
function divideRect(
	rest: Rect,
	alarming: readonly Case[]
): { readonly gridRect: Rect; readonly loupe?: Rect } {
	if (alarming.length === 0) return { gridRect: rest };
	const candidates = [
		...(rest.width >= SIDE_LOUPE_WIDTH ? SHARES.map((share) => columns(rest, share, LABEL * 2.5)) : []),
		...(rest.height >= LOWER_LOUPE_HEIGHT ? SHARES.map((share) => rows(rest, share, LABEL * 1.5)) : [])
	];
	for (const [gridRect, loupe] of candidates)
		if (
			gridRect &&
			loupe &&
			units([alarming.length], inset(loupe, LABEL), loupeOf(alarming)).pitch >= leastOf(alarming)
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
	const inner = inset(loupe, LABEL);
	const placed = units([alertCount], inner, loupeOf(cases.map(({ each }) => each)));
	const plate = {
		...loupe,
		width: Math.min(loupe.width, placed.columns * placed.pitch + 2 * LABEL),
		height: placed.height + 2 * LABEL
	};
	// The line runs above the alerts of the grid to a loupe beside them. A loupe below them needs no line.
	const [x = 0, y = 0] = grid.groups[0]?.at(0) ?? [];
	const [left, top] = [round(x - grid.pitch / 2), round(y - grid.pitch / 2)];
	const isBesideAlerts = plate.y < y;
	return together(
		{
			shapes: [
				...(isBesideAlerts
					? [{ id: 'loupe-hair', style: 'hair', d: `M${left} ${top}v-4H${round(plate.x)}` }]
					: []),
				{
					id: 'loupe',
					style: 'plate',
					d: `M${round(plate.x)} ${round(plate.y)}h${round(plate.width)}v${round(plate.height)}h-${round(plate.width)}z`
				}
			]
		},
		scored(cases, placed, 'loupe', world)
	);
}

export default picturedScene({ data, layout, table });

/** Cases, all of one size: what a test makes of them, and a loupe on those that raise an alert. */
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

/** Rooms with a loupe beside the grid, or under it. */
const BESIDE = 400;
const UNDER = 220;
/** Of the room, for all cases and for the loupe. */
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
					count: integer(world, total(numbers)),
					threshold: written(threshold, world)
				})
			: '',
		whole,
		{ style: 'chart-title', size: TITLE }
	);
	const head = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const alarming = [...sorted.right, ...sorted.false];
	const { counts, room, loupe } =
		head.height < LOW ? besides(numbers, head, world) : over(numbers, head, alarming, world);
	const cases = OUTCOMES.flatMap((outcome) => sorted[outcome].map((each) => ({ each, outcome })));
	const grid = units([cases.length], room, { most: 18, across: [20, 25, 40, 50] });
	const [all] = grid.groups;
	if (!all) throw new Error('There is one group');
	const marks = cases.map(({ each, outcome }, index): Mark => {
		const [x, y] = all.at(index);
		return markOf(each, outcome, round(x), round(y), round(grid.pitch));
	});
	return together(
		{ casts: [{ of, marks }], texts: [...title.texts, ...counts.texts] },
		...(loupe ? [enlarged(cases.slice(0, alarming.length), loupe, grid, world)] : [])
	);
}

const total = (counts: Tree['counts']): number => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

/** Where the counts stand, and what they leave for all cases and for a loupe. */
interface Plan {
	readonly counts: Block;
	readonly room: Rect;
	readonly loupe?: Rect;
}

function over(numbers: Tree['counts'], rect: Rect, alarming: readonly Case[], world: PictureWorld): Plan {
	const counts = counted(numbers, rect, rect.width >= 300 ? OUTCOMES.length : 2, world);
	return { counts, ...divide(below(rect, counts.height + LABEL), alarming) };
}

/** In low rooms the counts stand under one another, beside the cases. */
function besides(numbers: Tree['counts'], rect: Rect, world: PictureWorld): Plan {
	const [left = rect, room = rect] = columns(rect, [0.42, 0.58], LABEL);
	return { counts: counted(numbers, left, 1, world), room };
}

/** Room for all cases, and for a loupe on the alerts where there is enough for their scores. */
function divide(rest: Rect, alarming: readonly Case[]): { readonly room: Rect; readonly loupe?: Rect } {
	if (alarming.length === 0) return { room: rest };
	const ways = [
		...(rest.width >= BESIDE ? SHARES.map((share) => columns(rest, share, LABEL * 2.5)) : []),
		...(rest.height >= UNDER ? SHARES.map((share) => rows(rest, share, LABEL * 1.5)) : [])
	];
	for (const [room, loupe] of ways)
		if (
			room &&
			loupe &&
			units([alarming.length], inset(loupe, LABEL), loupeOf(alarming)).pitch >= leastOf(alarming)
		)
			return { room, loupe };
	return { room: rest };
}

/** The alerts once more, each with its score if it has one; a hairline leads to them from where they stand among all. */
function enlarged(
	cases: readonly { readonly each: Case; readonly outcome: Outcome }[],
	loupe: Rect,
	grid: UnitGrid,
	world: PictureWorld
): Drawing {
	const alarming = cases.length;
	const inner = inset(loupe, LABEL);
	const placed = units([alarming], inner, loupeOf(cases.map(({ each }) => each)));
	const plate = {
		...loupe,
		width: Math.min(loupe.width, placed.columns * placed.pitch + 2 * LABEL),
		height: placed.height + 2 * LABEL
	};
	// A hairline over the alerts among all cases, on to the loupe beside them; under them it needs none.
	const [x = 0, y = 0] = grid.groups[0]?.at(0) ?? [];
	const [left, top] = [round(x - grid.pitch / 2), round(y - grid.pitch / 2)];
	const beside = plate.y < y;
	return together(
		{
			shapes: [
				...(beside ? [{ id: 'loupe-hair', style: 'hair', d: `M${left} ${top}v-4H${round(plate.x)}` }] : []),
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

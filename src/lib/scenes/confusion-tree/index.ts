/** A thousand scenes of a day, all of one size: what becomes of them, and a loupe on those that raise an alert. */
import { block, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { below, columns, rows } from '#lib/chart/divide.ts';
import { area, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { SCENES } from '#lib/model/analysis.ts';
import { integer, plural } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { alerts } from './alerts.ts';
import { counted, ORDER } from './counts.ts';
import { data, type ConfusionTree } from './data.ts';
import { LEGIBLE, LOW, loupeOf, markOf, scored } from './marks.ts';
import { table } from './table.ts';

/** Rooms with a loupe beside the grid, or under it. */
const BESIDE = 400;
const UNDER = 220;
/** Of the room, for all scenes and for the loupe. */
const SHARES = [
	[0.62, 0.38],
	[0.54, 0.46]
] as const;

const layout = (tree: ConfusionTree, viewport: Viewport, world: World): Drawing =>
	tree.show === 'alerts' ? alerts(tree, viewport, world) : thousand(tree, viewport, world);

function thousand({ sorted, threshold }: ConfusionTree, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block(
		'title',
		viewport.titled
			? world.fill('confusion-tree.root', {
					scenes: plural(world, 'confusion-tree.scenes', SCENES),
					threshold: integer(world, threshold)
				})
			: '',
		whole,
		{ style: 'chart-title', size: TITLE }
	);
	const head = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const alarming = [...sorted.right, ...sorted.false];
	const { counts, room, loupe } =
		head.height < LOW ? besides(sorted, head, world) : over(sorted, head, alarming.length, world);
	const grid = units([SCENES], room, { most: 18, across: [20, 25, 40, 50] });
	const [all] = grid.groups;
	if (!all) throw new Error('There is one group');
	const scenes = ORDER.flatMap((outcome) => sorted[outcome].map((each) => ({ each, outcome })));
	const marks = scenes.map(({ each, outcome }, index): Mark => {
		const [x, y] = all.at(index);
		return markOf(each, outcome, round(x), round(y), round(grid.pitch));
	});
	return together(
		{ casts: [{ of: 'scenes', marks }], texts: [...title.texts, ...counts.texts] },
		...(loupe ? [enlarged(sorted, loupe, grid, alarming.length, world)] : [])
	);
}

/** Where the counts stand, and what they leave for all scenes and for a loupe. */
interface Plan {
	readonly counts: Block;
	readonly room: Rect;
	readonly loupe?: Rect;
}

function over(sorted: ConfusionTree['sorted'], rect: Rect, alarming: number, world: World): Plan {
	const counts = counted(sorted, rect, rect.width >= 300 ? ORDER.length : 2, world);
	return { counts, ...divide(below(rect, counts.height + LABEL), alarming) };
}

/** In low rooms the counts stand under one another, beside the scenes. */
function besides(sorted: ConfusionTree['sorted'], rect: Rect, world: World): Plan {
	const [left = rect, room = rect] = columns(rect, [0.42, 0.58], LABEL);
	return { counts: counted(sorted, left, 1, world), room };
}

/** Room for all scenes, and for a loupe on the alerts where there is enough for their scores. */
function divide(rest: Rect, alarming: number): { readonly room: Rect; readonly loupe?: Rect } {
	if (alarming === 0) return { room: rest };
	const ways = [
		...(rest.width >= BESIDE ? SHARES.map((share) => columns(rest, share, LABEL * 2.5)) : []),
		...(rest.height >= UNDER ? SHARES.map((share) => rows(rest, share, LABEL * 1.5)) : [])
	];
	for (const [room, loupe] of ways)
		if (room && loupe && units([alarming], inset(loupe, LABEL), loupeOf(alarming)).pitch >= LEGIBLE)
			return { room, loupe };
	return { room: rest };
}

/** The alerts once more, each with its score; hairlines lead to them from where they stand among all scenes. */
function enlarged(
	{ right, false: wrong }: ConfusionTree['sorted'],
	loupe: Rect,
	grid: UnitGrid,
	alarming: number,
	world: World
): Drawing {
	const inner = inset(loupe, LABEL);
	const placed = units([alarming], inner, loupeOf(alarming));
	const scenes = [
		...right.map((each) => ({ each, outcome: 'right' as const })),
		...wrong.map((each) => ({ each, outcome: 'false' as const }))
	];
	const plate = {
		...loupe,
		width: Math.min(loupe.width, placed.columns * placed.pitch + 2 * LABEL),
		height: placed.height + 2 * LABEL
	};
	// A hairline over the alerts among all scenes, on to the loupe beside them.
	const [x = 0, y = 0] = grid.groups[0]?.at(0) ?? [];
	const [left, top] = [round(x - grid.pitch / 2), round(y - grid.pitch / 2)];
	const beside = plate.y < y;
	const hair = beside ? `M${left} ${top}v-4H${round(plate.x)}` : '';
	return together(
		{
			shapes: [
				{ id: 'loupe-hair', style: 'hair', d: hair },
				{
					id: 'loupe',
					style: 'plate',
					d: `M${round(plate.x)} ${round(plate.y)}h${round(plate.width)}v${round(plate.height)}h-${round(plate.width)}z`
				}
			]
		},
		scored(scenes, placed, 'loupe', world)
	);
}

export default scene({ data, layout, table });

/**
 * A poster that praises a detector; beside it, a rival that never raises an alert, and the alerts of the detector itself.
 * All of them tell the truth.
 */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { units } from '#lib/chart/units.ts';
import { below, columns, rows } from '#lib/chart/divide.ts';
import { area, COUNT, HERO, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { SceneScore } from '#lib/model/analysis.ts';
import { scene } from '../drawn.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { data, type PosterView } from './data.ts';
import { box, printed } from './sheet.ts';
import { table } from './table.ts';

/** Narrower rooms, and tall ones, have everything under the poster. */
const BESIDE = { width: 220, ratio: 0.95 };
/** From here on there is room for large words. */
const LARGE = 300;
/** Lower rooms have the names of the alerts before them. */
const LOW = 60;

function layout(view: PosterView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const beside = whole.width > BESIDE.width && whole.width > BESIDE.ratio * whole.height;
	const gap = Math.min(2.5 * LABEL, Math.max(0.8 * LABEL, 0.035 * whole.width));
	const [sheet, side] = beside
		? columns(whole, whole.width < LARGE ? 2 : [0.47, 0.53], gap)
		: rows(whole, [0.42, 0.58], gap);
	if (!sheet || !side) throw new Error('There are two parts');
	const rival = rivalOf(view, side, world);
	const { shapes, casts, texts } = together(
		printed(view, sheet, world),
		rival.drawing,
		alertsOf(view, below(side, rival.height + gap), world)
	);
	return { shapes, casts: [{ of: 'scenes', marks: casts.flatMap(({ marks }) => marks) }], texts };
}

/** A smaller sheet: what a detector would be praised for that never says a word. */
function rivalOf({ idle }: PosterView, rect: Rect, world: World) {
	const large = rect.width >= LARGE;
	const pad = large ? LABEL * 1.4 : LABEL * 0.6;
	const inner = inset(rect, pad);
	const [size, text] = [large ? HERO : COUNT, large ? TITLE : LABEL];
	const number = block('idle', integer(world, idle), inner, { style: 'figure-number', size });
	const used = textWidth(integer(world, idle), size) + LABEL * 0.8;
	const named = (column: Rect) =>
		block('idle-name', ['poster.idle', 'poster.idle-short'].map(world.word), column, {
			size: text,
			most: large ? 3 : 2
		});
	const free = inner.width - used;
	const beside = named({ ...inner, x: inner.x + used, width: free });
	const fits = beside.width <= free;
	const words = fits ? beside : moved(named(inner), 0, number.height + LABEL * 0.3);
	const height = fits ? Math.max(number.height, beside.height) : number.height + words.height + LABEL * 0.3;
	return {
		height: height + 2 * pad,
		drawing: together({
			shapes: [{ id: 'rival', style: 'plate', d: box({ ...rect, height: height + 2 * pad }) }],
			texts: fits
				? [number, words].flatMap((each) => moved(each, 0, (height - each.height) / 2).texts)
				: [...number.texts, ...words.texts]
		})
	};
}

/** “No alert”, “1 alert” or “21 alerts”. */
const said = (name: string, value: number, world: World): string =>
	value === 0 ? world.word(`poster.${name}-none`) : plural(world, `poster.${name}`, value);

/** How many alerts there are, and each of them in its frame. */
function alertsOf({ right, wrong, sorted }: PosterView, rect: Rect, world: World): Drawing {
	const large = rect.width >= LARGE && rect.height >= LARGE;
	const head = headOf(right + wrong, rect, large, world);
	const rest = below(rect, head.height + LABEL * (large ? 1.2 : 0.3));
	if (right + wrong === 0) return together({ texts: head.texts });
	const names = (['right', 'wrong'] as const).map((id, index) =>
		block(id, said(id, [right, wrong][index] ?? 0, world), rect, {
			style: `strong ${id}-ink`,
			size: large ? TITLE : LABEL
		})
	);
	// Over their marks, or before them where the room is low.
	const before = rest.height < LOW;
	const indent = before ? Math.max(...names.map(({ width }) => width)) + LABEL : 0;
	// A name takes its room where it has no mark, too.
	const kept = before ? LABEL * (wrong > 0 ? 0.5 : 1.3) : 0;
	const space = large ? LABEL * 0.8 : LABEL * 0.3;
	const grid = units(
		[right, wrong],
		{ ...rest, x: rest.x + indent, width: rest.width - indent, height: rest.height - kept },
		{
			most: before ? 14 : 80,
			between: before
				? [0, LABEL * (right > 0 ? 0.5 : 1.3)]
				: names.map(({ height }, index) => height + space * (index === 0 ? 1 : 2.5))
		}
	);
	const tops = names.map(({ height }, index) =>
		before
			? Math.max(grid.groups[index]?.top ?? 0, rest.y + index * height * 1.3)
			: (grid.groups[index]?.top ?? 0) - space - height
	);
	const groups = [sorted.right, sorted.false] as const;
	return together({
		casts: [
			{
				of: 'scenes',
				marks: groups.flatMap((scenes, group) =>
					scenes.map((each, index) => alert(each, grid.groups[group]?.at(index) ?? [0, 0], grid.pitch))
				)
			}
		],
		texts: [
			...head.texts,
			...names.flatMap((name, index) => moved(name, 0, (tops[index] ?? 0) - rect.y).texts)
		]
	});
}

const alert = ({ id, real }: SceneScore, [x, y]: readonly [number, number], pitch: number): Mark => ({
	id: String(id),
	x: round(x),
	y: round(y),
	size: round(pitch),
	core: real ? 'real' : 'ordinary',
	frame: real ? 'right' : 'false'
});

function headOf(alerts: number, rect: Rect, large: boolean, world: World): Block {
	const [size, text] = large ? [COUNT, TITLE] : [TITLE, LABEL];
	const key = alerts === 0 ? 'poster.never' : large ? 'poster.same' : '';
	return stack(
		[
			block('alerts', said('alerts', alerts, world), rect, { style: 'chart-title', size }),
			block('same', key && world.word(key), rect, { style: 'soft', size: text })
		],
		LABEL * 0.4
	);
}

export default scene({ data, layout, table });

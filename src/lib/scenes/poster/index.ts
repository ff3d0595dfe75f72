/**
 * Draws a poster that praises a detector. Beside it are a rival that never raises an alert, and the alerts of
 * the detector itself. All three state true counts.
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

/**
 * Layout boxes with everything beside the poster: smallest width, and smallest ratio of width to height.
 * Others have it below.
 */
const SIDE_BY_SIDE = { width: 220, ratio: 0.95 };
/** Smallest side with large text, in units. */
const MIN_SIZE_FOR_LARGE_TEXT = 300;
/** Height below which the names of the alerts go to the left of them, in units. */
const MIN_HEIGHT_FOR_NAMES_ABOVE = 60;

function layout(view: PosterView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const isSideBySide = whole.width > SIDE_BY_SIDE.width && whole.width > SIDE_BY_SIDE.ratio * whole.height;
	const gap = Math.min(2.5 * LABEL, Math.max(0.8 * LABEL, 0.035 * whole.width));
	const [sheet, side] = isSideBySide
		? columns(whole, whole.width < MIN_SIZE_FOR_LARGE_TEXT ? 2 : [0.47, 0.53], gap)
		: rows(whole, [0.42, 0.58], gap);
	if (!sheet || !side) throw new Error('There are two parts');
	const rival = drawRival(view, side, world);
	const { shapes, casts, texts } = together(
		printed(view, sheet, world),
		rival.drawing,
		drawAlerts(view, below(side, rival.height + gap), world)
	);
	return { shapes, casts: [{ of: 'scenes', marks: casts.flatMap(({ marks }) => marks) }], texts };
}

/** Draws a smaller sheet: the accuracy of a detector that never raises an alert. */
function drawRival({ idle }: PosterView, rect: Rect, world: World) {
	const large = rect.width >= MIN_SIZE_FOR_LARGE_TEXT;
	const pad = large ? LABEL * 1.4 : LABEL * 0.6;
	const inner = inset(rect, pad);
	const [size, text] = [large ? HERO : COUNT, large ? TITLE : LABEL];
	const number = block('idle', integer(world, idle), inner, { style: 'figure-number', size });
	const numberWidth = textWidth(integer(world, idle), size) + LABEL * 0.8;
	const layOutName = (column: Rect) =>
		block('idle-name', ['poster.idle', 'poster.idle-short'].map(world.word), column, {
			size: text,
			most: large ? 3 : 2
		});
	const free = inner.width - numberWidth;
	const beside = layOutName({ ...inner, x: inner.x + numberWidth, width: free });
	const isBeside = beside.width <= free;
	const words = isBeside ? beside : moved(layOutName(inner), 0, number.height + LABEL * 0.3);
	const height = isBeside
		? Math.max(number.height, beside.height)
		: number.height + words.height + LABEL * 0.3;
	return {
		height: height + 2 * pad,
		drawing: together({
			shapes: [{ id: 'rival', style: 'plate', d: box({ ...rect, height: height + 2 * pad }) }],
			texts: isBeside
				? [number, words].flatMap((each) => moved(each, 0, (height - each.height) / 2).texts)
				: [...number.texts, ...words.texts]
		})
	};
}

/** Returns “No alert”, “1 alert” or “21 alerts”. */
const countText = (name: string, value: number, world: World): string =>
	value === 0 ? world.word(`poster.${name}-none`) : plural(world, `poster.${name}`, value);

/** Draws the number of alerts, and a framed mark for each. */
function drawAlerts({ right, wrong, sorted }: PosterView, rect: Rect, world: World): Drawing {
	const large = rect.width >= MIN_SIZE_FOR_LARGE_TEXT && rect.height >= MIN_SIZE_FOR_LARGE_TEXT;
	const head = layOutHeading(right + wrong, rect, large, world);
	const rest = below(rect, head.height + LABEL * (large ? 1.2 : 0.3));
	if (right + wrong === 0) return together({ texts: head.texts });
	const names = (['right', 'wrong'] as const).map((id, index) =>
		block(id, countText(id, [right, wrong][index] ?? 0, world), rect, {
			style: `strong ${id}-ink`,
			size: large ? TITLE : LABEL
		})
	);
	// Names go above their marks or, at a low height, to the left of them.
	const isNameLeft = rest.height < MIN_HEIGHT_FOR_NAMES_ABOVE;
	const indent = isNameLeft ? Math.max(...names.map(({ width }) => width)) + LABEL : 0;
	// A name needs its height even if it has no marks.
	const reserved = isNameLeft ? LABEL * (wrong > 0 ? 0.5 : 1.3) : 0;
	const space = large ? LABEL * 0.8 : LABEL * 0.3;
	const grid = units(
		[right, wrong],
		{ ...rest, x: rest.x + indent, width: rest.width - indent, height: rest.height - reserved },
		{
			most: isNameLeft ? 14 : 80,
			between: isNameLeft
				? [0, LABEL * (right > 0 ? 0.5 : 1.3)]
				: names.map(({ height }, index) => height + space * (index === 0 ? 1 : 2.5))
		}
	);
	const tops = names.map(({ height }, index) =>
		isNameLeft
			? Math.max(grid.groups[index]?.top ?? 0, rest.y + index * height * 1.3)
			: (grid.groups[index]?.top ?? 0) - space - height
	);
	const groups = [sorted.right, sorted.false] as const;
	return together({
		casts: [
			{
				of: 'scenes',
				marks: groups.flatMap((scenes, group) =>
					scenes.map((each, index) => alertMark(each, grid.groups[group]?.at(index) ?? [0, 0], grid.pitch))
				)
			}
		],
		texts: [
			...head.texts,
			...names.flatMap((name, index) => moved(name, 0, (tops[index] ?? 0) - rect.y).texts)
		]
	});
}

const alertMark = ({ id, real }: SceneScore, [x, y]: readonly [number, number], pitch: number): Mark => ({
	id: String(id),
	x: round(x),
	y: round(y),
	size: round(pitch),
	core: real ? 'real' : 'ordinary',
	frame: real ? 'right' : 'false'
});

function layOutHeading(alerts: number, rect: Rect, large: boolean, world: World): Block {
	const [size, text] = large ? [COUNT, TITLE] : [TITLE, LABEL];
	const key = alerts === 0 ? 'poster.never' : large ? 'poster.same' : '';
	return stack(
		[
			block('alerts', countText('alerts', alerts, world), rect, { style: 'chart-title', size }),
			block('same', key && world.word(key), rect, { style: 'soft', size: text })
		],
		LABEL * 0.4
	);
}

export default scene({ data, layout, table });

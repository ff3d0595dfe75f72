/**
 * Draws a poster that praises a detector. Beside it are a rival that never raises an alert, and the alerts of
 * the detector itself. All three state true counts.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	HERO_SIZE,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import type { SceneScore } from '#lib/model/alerts/detector.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, table, type PosterView } from './data.ts';
import { drawPoster } from './sheet.ts';

/**
 * Smallest width in units, and smallest ratio of width to height, of a layout box with the rival and the
 * alerts beside the poster. In others they are below it.
 */
const SIDE_BY_SIDE = { width: 220, ratio: 0.95 };
/** Smallest side of a rectangle with large text, in units. */
const MIN_SIZE_FOR_LARGE_TEXT = 300;
/** Height below which the names of the alerts go to the left of them, in units. */
const MIN_HEIGHT_FOR_NAMES_ABOVE = 60;

function layout(view: PosterView, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const isSideBySide = whole.width > SIDE_BY_SIDE.width && whole.width > SIDE_BY_SIDE.ratio * whole.height;
	const gap = Math.min(2.5 * LABEL_SIZE, Math.max(0.8 * LABEL_SIZE, 0.035 * whole.width));
	const [sheet, side] = isSideBySide
		? splitColumns(whole, whole.width < MIN_SIZE_FOR_LARGE_TEXT ? 2 : [0.47, 0.53], gap)
		: splitRows(whole, [0.42, 0.58], gap);
	if (!sheet || !side) throw new Error('There are two parts');
	const rival = drawRival(view, side, world);
	const { shapes, series, texts } = mergeDrawings(
		drawPoster(view, sheet, world),
		rival.drawing,
		drawAlerts(view, trimTop(side, rival.height + gap), world)
	);
	return { shapes, series: [{ kind: 'scenes', marks: series.flatMap(({ marks }) => marks) }], texts };
}

/**
 * Draws a smaller sheet with the number of scenes that a detector without alerts judges correctly.
 * @returns the drawing and its height
 */
function drawRival({ idle }: PosterView, rect: Rect, world: World) {
	const large = rect.width >= MIN_SIZE_FOR_LARGE_TEXT;
	const pad = large ? LABEL_SIZE * 1.4 : LABEL_SIZE * 0.6;
	const inner = insetRect(rect, pad);
	const [size, text] = [large ? HERO_SIZE : COUNT_SIZE, large ? TITLE_SIZE : LABEL_SIZE];
	const number = textBlock('idle', formatCount(world, idle), inner, { style: 'figure-number', size });
	const numberWidth = textWidth(formatCount(world, idle), size) + LABEL_SIZE * 0.8;
	const layOutName = (column: Rect) =>
		textBlock('idle-name', ['poster.idle', 'poster.idle-short'].map(world.word), column, {
			size: text,
			maxLines: large ? 3 : 2
		});
	const free = inner.width - numberWidth;
	const beside = layOutName({ ...inner, x: inner.x + numberWidth, width: free });
	const isBeside = beside.width <= free;
	const words = isBeside ? beside : translate(layOutName(inner), 0, number.height + LABEL_SIZE * 0.3);
	const height = isBeside
		? Math.max(number.height, beside.height)
		: number.height + words.height + LABEL_SIZE * 0.3;
	return {
		height: height + 2 * pad,
		drawing: mergeDrawings({
			shapes: [{ id: 'rival', style: 'plate', d: rectPath({ ...rect, height: height + 2 * pad }) }],
			texts: isBeside
				? [number, words].flatMap((each) => translate(each, 0, (height - each.height) / 2).texts)
				: [...number.texts, ...words.texts]
		})
	};
}

/** Returns a count in words, such as “No alert”, “1 alert” or “21 alerts”. */
const countText = (name: string, value: number, world: World): string =>
	value === 0 ? world.word(`poster.${name}-none`) : pluralWord(world, `poster.${name}`, value);

/** Draws the number of alerts, and a framed mark for each alert, the right ones first. */
function drawAlerts({ right, wrong, byOutcome }: PosterView, rect: Rect, world: World): Drawing {
	const large = rect.width >= MIN_SIZE_FOR_LARGE_TEXT && rect.height >= MIN_SIZE_FOR_LARGE_TEXT;
	const head = layOutHeading(right + wrong, rect, large, world);
	const rest = trimTop(rect, head.height + LABEL_SIZE * (large ? 1.2 : 0.3));
	if (right + wrong === 0) return mergeDrawings({ texts: head.texts });
	const names = (['right', 'wrong'] as const).map((id, index) =>
		textBlock(id, countText(id, [right, wrong][index] ?? 0, world), rect, {
			style: `strong ${id}-ink`,
			size: large ? TITLE_SIZE : LABEL_SIZE
		})
	);
	// Names go above their marks or, at a low height, to the left of them.
	const isNameLeft = rest.height < MIN_HEIGHT_FOR_NAMES_ABOVE;
	const indent = isNameLeft ? Math.max(...names.map(({ width }) => width)) + LABEL_SIZE : 0;
	// A name needs its height even if it has no marks.
	const reserved = isNameLeft ? LABEL_SIZE * (wrong > 0 ? 0.5 : 1.3) : 0;
	const space = large ? LABEL_SIZE * 0.8 : LABEL_SIZE * 0.3;
	const grid = layOutUnits(
		[right, wrong],
		{ ...rest, x: rest.x + indent, width: rest.width - indent, height: rest.height - reserved },
		{
			maxPitch: isNameLeft ? 14 : 80,
			groupGaps: isNameLeft
				? [0, LABEL_SIZE * (right > 0 ? 0.5 : 1.3)]
				: names.map(({ height }, index) => height + space * (index === 0 ? 1 : 2.5))
		}
	);
	const tops = names.map(({ height }, index) =>
		isNameLeft
			? Math.max(grid.groups[index]?.top ?? 0, rest.y + index * height * 1.3)
			: (grid.groups[index]?.top ?? 0) - space - height
	);
	const groups = [byOutcome.right, byOutcome.false] as const;
	return mergeDrawings({
		series: [
			{
				kind: 'scenes',
				marks: groups.flatMap((scenes, group) =>
					scenes.map((each, index) =>
						alertMark(each, grid.groups[group]?.centreOf(index) ?? [0, 0], grid.pitch)
					)
				)
			}
		],
		texts: [
			...head.texts,
			...names.flatMap((name, index) => translate(name, 0, (tops[index] ?? 0) - rect.y).texts)
		]
	});
}

const alertMark = ({ id, real }: SceneScore, [x, y]: readonly [number, number], pitch: number): Mark => ({
	id: String(id),
	x: roundToTenth(x),
	y: roundToTenth(y),
	size: roundToTenth(pitch),
	core: real ? 'real' : 'ordinary',
	frame: real ? 'right' : 'false'
});

function layOutHeading(alerts: number, rect: Rect, large: boolean, world: World): TextBlock {
	const [size, text] = large ? [COUNT_SIZE, TITLE_SIZE] : [TITLE_SIZE, LABEL_SIZE];
	const key = alerts === 0 ? 'poster.never' : large ? 'poster.same' : '';
	return stackBlocks(
		[
			textBlock('alerts', countText('alerts', alerts, world), rect, { style: 'chart-title', size }),
			textBlock('same', key && world.word(key), rect, { style: 'soft', size: text })
		],
		LABEL_SIZE * 0.4
	);
}

export default defineMarkScene({ data, layout, table });

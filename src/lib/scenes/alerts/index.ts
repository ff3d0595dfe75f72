/**
 * Scene “alerts”: the alerts of a day, each with its score. After the guess, right and false ones are
 * distinguished, and an outline surrounds as many as the reader guessed.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { splitCells, splitColumns, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { layOutUnits, type UnitGrid } from '#lib/chart/layout/units.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { layOutCount } from '../tree/counts.ts';
import { SIDE_COUNTS_HEIGHT, loupeSettings, drawCases } from '../tree/marks.ts';
import type { World } from '../world.ts';
import { data, allByDay, type AlertsData } from './data.ts';
import { table } from './table.ts';

function layout(alerts: AlertsData, viewport: Viewport, world: World): Drawing {
	const { sorted, threshold, isResolved, guess } = alerts;
	const whole = contentArea(viewport);
	const isLow = whole.height < SIDE_COUNTS_HEIGHT;
	const title = textBlock(
		'title',
		world.fill('alerts.day', { threshold: formatCount(world, threshold) }),
		whole,
		{
			style: 'chart-title',
			size: isLow ? LABEL_SIZE : TITLE_SIZE
		}
	);
	const scenes = isResolved
		? (['right', 'false'] as const).flatMap((outcome) => sorted[outcome].map((each) => ({ each, outcome })))
		: allByDay(alerts).map((each) => ({ each, outcome: undefined }));
	const rest = trimTop(whole, title.height + LABEL_SIZE);
	const [left = rest, right = rest] = isLow ? splitColumns(rest, [0.42, 0.58], LABEL_SIZE) : [];
	const head = layOutCounts(alerts, left, isLow ? 1 : Infinity, world);
	const setting = { ...loupeSettings(allByDay(alerts)), maxPitch: 100 };
	const grid = layOutUnits(
		[scenes.length],
		isLow ? right : trimTop(rest, head.height + LABEL_SIZE * 0.5),
		setting
	);
	return mergeDrawings(drawCases(scenes, grid, 'scenes', world), {
		shapes: guess === null ? [] : bracket(guess, grid, setting.rowRatio),
		texts: [...title.texts, ...head.texts]
	});
}

/**
 * Lays out the number of right and of false alerts (of all before the guess), and the reader’s guess, in rows of
 * at most `most`.
 */
function layOutCounts(
	{ sorted, isResolved, guess }: AlertsData,
	rect: Rect,
	most: number,
	world: World
): TextBlock {
	const kinds = isResolved ? (['right', 'false'] as const) : (['unresolved'] as const);
	const total = sorted.right.length + sorted.false.length;
	const parts = [
		...kinds.map((kind) => (cell: Rect) => {
			const number = kind === 'unresolved' ? total : sorted[kind].length;
			return layOutCount(kind, number, pluralWord(world, `alerts.${kind}`, number), cell, world);
		}),
		...(guess === null
			? []
			: [
					(cell: Rect) =>
						textBlock('bet', world.fill('alerts.you', { value: formatCount(world, guess) }), cell, {
							style: 'strong'
						})
				])
	];
	const across = Math.min(parts.length, most);
	const blocks = splitCells({ ...rect, height: 0 }, parts.length, across, LABEL_SIZE).map(
		(cell, index) => parts[index]?.({ ...cell, y: rect.y }) ?? { texts: [], width: 0, height: 0 }
	);
	if (across === 1) return stackBlocks(blocks, LABEL_SIZE * 0.4);
	const height = Math.max(...blocks.map((each) => each.height));
	return {
		texts: blocks.flatMap((each) => translate(each, 0, (height - each.height) / 2).texts),
		width: rect.width,
		height
	};
}

/** Draws an outline around the first `guess` alerts, following their rows. */
function bracket(guess: number, { columns: across, groups, pitch }: UnitGrid, ratio: number): Shape[] {
	const [group] = groups;
	const number = Math.min(guess, group?.count ?? 0);
	if (!group || number === 0) return [];
	const [x, y] = group.centreOf(0);
	const high = pitch * ratio;
	const [full, more] = [Math.floor(number / across), number % across];
	const [left, top] = [roundToTenth(x - pitch / 2), roundToTenth(y - high / 2)];
	const right = (marks: number) => roundToTenth(left + marks * pitch);
	const bottom = (rows: number) => roundToTenth(top + rows * high);
	const corner = more === 0 || full === 0 ? '' : `V${bottom(full)}H${right(more)}`;
	const d = `M${left} ${top}H${right(full > 0 ? across : more)}${corner}V${bottom(full + Math.sign(more))}H${left}Z`;
	return [{ id: 'bracket', style: 'outline halo', d }];
}

export default defineMarkScene({ data, layout, table });

/**
 * Scene “alerts”: the alerts of a day, each with its score. Right and false ones are distinguished after the guess,
 * with a bracket around as many as the reader guessed.
 */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { cells, columns, below } from '#lib/chart/divide.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import { integer, plural } from '../plural.ts';
import { count } from '../tree/counts.ts';
import { LOW, loupeOf, scored } from '../tree/marks.ts';
import type { World } from '../world.ts';
import { data, inOrder, type Alerts } from './data.ts';
import { table } from './table.ts';

function layout(alerts: Alerts, viewport: Viewport, world: World): Drawing {
	const { sorted, threshold, resolved, bet } = alerts;
	const whole = area(viewport);
	const isLow = whole.height < LOW;
	const title = block('title', world.fill('alerts.day', { threshold: integer(world, threshold) }), whole, {
		style: 'chart-title',
		size: isLow ? LABEL : TITLE
	});
	const scenes = resolved
		? (['right', 'false'] as const).flatMap((outcome) => sorted[outcome].map((each) => ({ each, outcome })))
		: inOrder(alerts).map((each) => ({ each, outcome: undefined }));
	const rest = below(whole, title.height + LABEL);
	const [left = rest, right = rest] = isLow ? columns(rest, [0.42, 0.58], LABEL) : [];
	const head = layOutCounts(alerts, left, isLow ? 1 : Infinity, world);
	const setting = { ...loupeOf(inOrder(alerts)), most: 100 };
	const grid = units([scenes.length], isLow ? right : below(rest, head.height + LABEL * 0.5), setting);
	return together(scored(scenes, grid, 'scenes', world), {
		shapes: bet === null ? [] : bracket(bet, grid, setting.ratio),
		texts: [...title.texts, ...head.texts]
	});
}

/** Lays out the counts per kind and the reader's guess, side by side, or `most` per row. */
function layOutCounts({ sorted, resolved, bet }: Alerts, rect: Rect, most: number, world: World): Block {
	const kinds = resolved ? (['right', 'false'] as const) : (['unresolved'] as const);
	const total = sorted.right.length + sorted.false.length;
	const parts = [
		...kinds.map((kind) => (cell: Rect) => {
			const number = kind === 'unresolved' ? total : sorted[kind].length;
			return count(kind, number, plural(world, `alerts.${kind}`, number), cell, world);
		}),
		...(bet === null
			? []
			: [
					(cell: Rect) =>
						block('bet', world.fill('alerts.you', { value: integer(world, bet) }), cell, {
							style: 'strong'
						})
				])
	];
	const across = Math.min(parts.length, most);
	const blocks = cells({ ...rect, height: 0 }, parts.length, across, LABEL).map(
		(cell, index) => parts[index]?.({ ...cell, y: rect.y }) ?? { texts: [], width: 0, height: 0 }
	);
	if (across === 1) return stack(blocks, LABEL * 0.4);
	const height = Math.max(...blocks.map((each) => each.height));
	return {
		texts: blocks.flatMap((each) => moved(each, 0, (height - each.height) / 2).texts),
		width: rect.width,
		height
	};
}

/** Draws an outline around the first `bet` alerts, following their rows. */
function bracket(bet: number, { columns: across, groups, pitch }: UnitGrid, ratio: number): Shape[] {
	const [group] = groups;
	const number = Math.min(bet, group?.count ?? 0);
	if (!group || number === 0) return [];
	const [x, y] = group.at(0);
	const high = pitch * ratio;
	const [full, more] = [Math.floor(number / across), number % across];
	const [left, top] = [round(x - pitch / 2), round(y - high / 2)];
	const right = (marks: number) => round(left + marks * pitch);
	const bottom = (rows: number) => round(top + rows * high);
	const corner = more === 0 || full === 0 ? '' : `V${bottom(full)}H${right(more)}`;
	const d = `M${left} ${top}H${right(full > 0 ? across : more)}${corner}V${bottom(full + Math.sign(more))}H${left}Z`;
	return [{ id: 'bracket', style: 'outline halo', d }];
}

export default scene({ data, layout, table });

/** Lays out four windows on the same area of the plan. */
import { greatest } from 'd3-array';
import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { PlanMapping } from '#lib/chart/plan/plan.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop, splitCells } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { District } from '#lib/model/district/district.ts';
import type { World } from '../world.ts';
import { OBSERVERS, type FourViews, type Observer } from './data.ts';

/** The window of one observer with its heading. */
export interface ObserverWindow {
	readonly look: Observer;
	readonly rect: Rect;
	/** Heading above the window: the name of the observer. */
	readonly name: TextBlock;
	/** Text on what the observer keeps, below the heading; empty if it does not fit. */
	readonly keeps: TextBlock;
}

/** Metres that a window should show: a person in a lane and the square where the others are. */
const [VIEW_WIDTH_METRES, VIEW_HEIGHT_METRES] = [60, 76];
/** Share of the width of a window to the left of the subject. The square is to their right. */
const LEFT_SHARE = 0.22;
/** Metres of the plan that are shown below the subject. */
const METRES_BELOW = 11;
/** Smallest scale, in units per metre. Small windows show a smaller area instead. */
const MIN_SCALE = 1.5;
/** Smallest height of a window with larger text above it, in units. */
const LARGE_TEXT_HEIGHT = 220;

const scaleIn = ({ width, height }: Rect): number =>
	Math.max(MIN_SCALE, Math.min(width / VIEW_WIDTH_METRES, height / VIEW_HEIGHT_METRES));

/**
 * Lays out the windows in one row or in two, whichever shows the plan at the larger scale.
 * @param words texts that must fit into the width of each window
 */
export function layOutWindows(viewport: Viewport, words: readonly string[], world: World): ObserverWindow[] {
	const whole = contentArea(viewport);
	const layouts = [4, 2].map((across) => layOutRows(whole, across, world));
	const widest = Math.max(0, ...words.map((each) => textWidth(each, LABEL_SIZE)));
	const fits = (layout: readonly ObserverWindow[]) =>
		layout.every(({ rect, name }) => Math.max(name.width, widest) <= rect.width);
	const value = (layout: readonly ObserverWindow[]) => Math.min(...layout.map(({ rect }) => scaleIn(rect)));
	return greatest(layouts.filter(fits), value) ?? layOutRows(whole, 2, world);
}

function layOutRows(whole: Rect, across: number, world: World): ObserverWindow[] {
	const gap = Math.min(LABEL_SIZE * 2, Math.max(LABEL_SIZE * 0.7, whole.width * 0.03));
	const all = splitCells(whole, OBSERVERS.length, across, gap);
	const width = all[0]?.width ?? 0;
	const high = (all[0]?.height ?? 0) > LARGE_TEXT_HEIGHT;
	const fits = (keys: readonly string[], size: number) =>
		keys.every((key) => textWidth(world.word(key), size) <= width);
	const names = OBSERVERS.map((look) => `four-views.${look}`);
	const kept = names.map((name) => `${name}-keeps`);
	const size = high && fits(names, TITLE_SIZE) ? TITLE_SIZE : LABEL_SIZE;
	const hasKeeps = high && fits(kept, LABEL_SIZE);
	return OBSERVERS.flatMap((look, index) => {
		const cell = all[index];
		if (!cell) return [];
		const name = textBlock(look, [names[index] ?? '', `four-views.${look}-short`].map(world.word), cell, {
			style: 'strong',
			size,
			maxLines: 1
		});
		const under = trimTop(cell, name.height + LABEL_SIZE * 0.2);
		const keeps = textBlock(`${look}-keeps`, hasKeeps ? world.word(kept[index] ?? '') : '', under, {
			style: 'soft'
		});
		const head = name.height + keeps.height + LABEL_SIZE * (hasKeeps ? 0.5 : 0.2);
		return [{ look, rect: trimTop(cell, head), name, keeps }];
	});
}

/**
 * Returns the mapping from the plan, in metres, to a window, with the subject near the bottom of the window.
 * @param textHalfWidth width that the texts need to the left of the subject, in units
 */
export function windowMapping(
	rect: Rect,
	{ subject }: FourViews,
	textHalfWidth: number,
	district: District
): PlanMapping {
	const scale = scaleIn(rect);
	const [width, height] = [rect.width / scale, rect.height / scale];
	const clampStart = (from: number, length: number, whole: number) =>
		Math.min(Math.max(0, whole - length), Math.max(0, from));
	const before = Math.min(width / 2, Math.max(width * LEFT_SHARE, textHalfWidth / scale));
	const { x, y } = subject?.figure ?? { x: district.width / 2, y: district.height / 2 };
	const left = clampStart(x - before, width, district.width);
	const top = clampStart(y + METRES_BELOW - height, height, district.height);
	return {
		scale: Math.round(scale * 1000) / 1000,
		x: roundToTenth(rect.x - left * scale),
		y: roundToTenth(rect.y - top * scale)
	};
}

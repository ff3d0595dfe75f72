/** Four windows on one stretch of the plan: how many beside one another, and which stretch. */
import { greatest } from 'd3-array';
import { block, type Block } from '#lib/chart/block.ts';
import { round } from '#lib/chart/path.ts';
import type { Mapping } from '#lib/chart/plan.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below, cells } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { District } from '#lib/model/district.ts';
import type { World } from '../world.ts';
import { LOOKS, type FourViews, type Look } from './data.ts';

export interface Window {
	readonly look: Look;
	readonly rect: Rect;
	/** Over it: who looks and, where there is room, what is left then. */
	readonly name: Block;
	readonly keeps: Block;
}

/** Metres that should be seen: around somebody in a lane, up to the square where the others are. */
const [ACROSS, DOWN] = [60, 76];
/** Share of a window's width that lies on the left of whom the story is about: the square is on his right. */
const SIDE = 0.22;
/** Metres under whom the story is about. */
const FOOT = 11;
/** Units a metre at least: in small rooms the stretch is smaller. */
const LEAST = 1.5;
/** Bold letters are wider than `textWidth` measures. */
const BOLD = 1.04;
/** Windows so high leave room for larger words over them. */
const HIGH = 220;

const scaleIn = ({ width, height }: Rect): number => Math.max(LEAST, Math.min(width / ACROSS, height / DOWN));

/**
 * Beside one another, or two above two: as the plan is larger.
 * @param words what stands in them must fit
 */
export function windowsIn(viewport: Viewport, words: readonly string[], world: World): Window[] {
	const whole = area(viewport);
	const ways = [4, 2].map((across) => windows(whole, across, world));
	const widest = Math.max(0, ...words.map((each) => textWidth(each, LABEL)));
	const fits = (way: readonly Window[]) =>
		way.every(({ rect, name }) => Math.max(name.width, widest) * BOLD <= rect.width);
	const value = (way: readonly Window[]) => Math.min(...way.map(({ rect }) => scaleIn(rect)));
	return greatest(ways.filter(fits), value) ?? windows(whole, 2, world);
}

function windows(whole: Rect, across: number, world: World): Window[] {
	const gap = Math.min(LABEL * 2, Math.max(LABEL * 0.7, whole.width * 0.03));
	const all = cells(whole, LOOKS.length, across, gap);
	const width = all[0]?.width ?? 0;
	const high = (all[0]?.height ?? 0) > HIGH;
	const fits = (keys: readonly string[], size: number) =>
		keys.every((key) => textWidth(world.word(key), size) * BOLD <= width);
	const names = LOOKS.map((look) => `four-views.${look}`);
	const kept = names.map((name) => `${name}-keeps`);
	const size = high && fits(names, TITLE) ? TITLE : LABEL;
	const shown = high && fits(kept, LABEL);
	return LOOKS.flatMap((look, index) => {
		const cell = all[index];
		if (!cell) return [];
		const name = block(look, [names[index] ?? '', `four-views.${look}-short`].map(world.word), cell, {
			style: 'strong',
			size,
			most: 1
		});
		const under = below(cell, name.height + LABEL * 0.2);
		const keeps = block(`${look}-keeps`, shown ? world.word(kept[index] ?? '') : '', under, {
			style: 'soft'
		});
		const head = name.height + keeps.height + LABEL * (shown ? 0.5 : 0.2);
		return [{ look, rect: below(cell, head), name, keeps }];
	});
}

/** The stretch of the plan in a window: whom the story is about near its foot, and in it whatever is written there. */
export function mappingIn(rect: Rect, { subject }: FourViews, room: number, district: District): Mapping {
	const scale = scaleIn(rect);
	const [width, height] = [rect.width / scale, rect.height / scale];
	const within = (from: number, length: number, whole: number) =>
		Math.min(Math.max(0, whole - length), Math.max(0, from));
	const before = Math.min(width / 2, Math.max(width * SIDE, room / scale));
	const { x, y } = subject?.figure ?? { x: district.width / 2, y: district.height / 2 };
	const left = within(x - before, width, district.width);
	const top = within(y + FOOT - height, height, district.height);
	return {
		scale: Math.round(scale * 1000) / 1000,
		x: round(rect.x - left * scale),
		y: round(rect.y - top * scale)
	};
}

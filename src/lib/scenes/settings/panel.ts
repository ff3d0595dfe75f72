/** One setting: what follows from it, in words, and how that changes from one end of the setting to the other. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { glyph } from '../glyphs.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { LOOK, RADIUS } from './curve.ts';
import type { Setting } from './data.ts';
import { plotted } from './plot.ts';
import { outcome } from './table.ts';

/** How a setting is told: its words beside its plot or over it, in letters so high, in full or in few words. */
export interface Manner {
	readonly beside: boolean;
	readonly size: number;
	readonly brief: boolean;
	/** Whether nothing is written at its plot, which has then more room. */
	readonly bare?: boolean;
}

/** Of the width, for words beside a plot. */
const WORDS = { usual: 0.46, bare: 0.62 };
const GAP = LABEL * 0.6;
/** Narrower settings have no plate before their number, and still narrower ones small letters. */
export const LARGE = 180;
const PLATED = 220;
/** Under a plot, for the words of its axis. */
const FOOT = LABEL * 1.7;

export interface Panel {
	/** Of its words. */
	readonly head: number;
	/** @param lowest height that is kept for words at least, so that plots beside one another begin on one line */
	place(lowest: number): Placed;
}

export interface Placed {
	readonly fits: boolean;
	readonly plot: Rect;
	/** Many ways are tried, and one is drawn. */
	draw(): Drawing;
}

export function panel(setting: Setting, rect: Rect, manner: Manner, world: World): Panel {
	const { bare = false, beside, size } = manner;
	const column = { ...rect, width: rect.width * (beside ? WORDS[bare ? 'bare' : 'usual'] : 1) };
	const head = headOf(setting, column, manner, world);
	const high = rect.height - (bare ? RADIUS * 2 : FOOT);
	const from = beside ? column.width + LABEL : RADIUS;
	const lift = beside ? Math.max(0, ((bare ? rect.height : high) - head.height) / 2) : 0;
	const fits = (size === LABEL || rect.width >= LARGE) && head.fits && head.height <= rect.height;
	return {
		head: head.height,
		place(lowest) {
			const top = beside ? RADIUS : Math.max(lowest, head.height) + GAP;
			const [width, height] = [rect.width - from - RADIUS, high - top];
			const plot = { x: rect.x + from, y: rect.y + top, width, height };
			const drawn = height > 0 && width > 0;
			return {
				fits: drawn && fits,
				plot,
				draw: () =>
					together(
						{ shapes: head.shapes, texts: moved(head, 0, lift).texts },
						drawn ? plotted(setting, plot, world, bare) : {}
					)
			};
		}
	};
}

type Head = ReturnType<typeof setHead>;
const known = new WeakMap<Setting, Map<string, Head>>();

/** The same as it was last: many ways are tried, and a move of a control changes one or two settings of four. */
function headOf(setting: Setting, rect: Rect, manner: Manner, world: World): Head {
	const heads = known.get(setting) ?? new Map<string, Head>();
	known.set(setting, heads);
	const { beside, brief, size } = manner;
	const key = [world.lang, rect.x, rect.y, rect.width, beside, brief, size].join();
	const head = heads.get(key) ?? setHead(setting, rect, manner, world);
	heads.set(key, head);
	return head;
}

/** The number that follows, with its sign where there is room, and beside it or under it its words. */
function setHead(setting: Setting, rect: Rect, { beside, brief, size }: Manner, world: World) {
	const { link, emblem } = setting;
	const plated = !beside && rect.width >= PLATED;
	const plate = plated ? COUNT * 0.72 : 0;
	const x = rect.x + (plated ? 2 * plate + LABEL : 0);
	const large = textWidth(integer(world, setting.gives), COUNT) * 1.05 <= rect.x + rect.width - x;
	const figure = large ? COUNT : TITLE;
	const number = block(
		`${link}-gives`,
		integer(world, setting.gives),
		{ ...rect, x },
		{ style: `figure-number ${LOOK[link].ink}`.trim(), size: figure }
	);
	const said = brief
		? world.fill(`settings.brief-${link}`, { of: integer(world, setting.of) })
		: outcome(setting, world);
	const from = x + textWidth(integer(world, setting.gives), figure) + LABEL * 0.6;
	const after = block(
		`${link}-words`,
		said,
		{ ...rect, x: from, width: rect.x + rect.width - from },
		{ size }
	);
	const fitsAfter = after.texts.length <= 3 && after.width <= rect.x + rect.width - from;
	const under = fitsAfter ? undefined : block(`${link}-words`, said, rect, { size });
	const height = Math.max(number.height, after.height, plate * 2);
	const middle = (one: Block) => moved(one, 0, (height - one.height) / 2);
	const words: Block = under
		? stack([number, under], 0)
		: { width: rect.width, height, texts: [...middle(number).texts, ...middle(after).texts] };
	const at = { x: rect.x + plate, y: rect.y + (fitsAfter ? height / 2 : plate) };
	const shapes: Shape[] = plated
		? [
				{ id: `${link}-plate`, style: 'plate', d: ring(at.x, at.y, plate) },
				...glyph(link, emblem, at.x, at.y, plate * 1.12)
			]
		: [];
	return { ...words, shapes, fits: !under || (!plated && under.width <= rect.width) };
}

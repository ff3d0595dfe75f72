import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import type { Point } from '#lib/model/geometry.ts';
import { readClock, writeClock } from '#lib/narrative/parameters.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { CheckView } from './view.ts';

/** Sizes of one layout, in metres of the plan. */
interface Sizes {
	readonly box: Box;
	readonly text: number;
	readonly time: number;
	/** The plates of the clock and of the key, whose entries stand side by side or below one another. */
	readonly clock: Box;
	readonly key: Box;
	readonly abreast: boolean;
}

export const WIDE: Sizes = {
	box: [0, -4, 240, 186],
	text: 3.9,
	time: 7,
	clock: [4, 161.5, 33, 17],
	key: [37, 161.5, 199, 17],
	abreast: true
};
export const TALL: Sizes = {
	box: [54, 36, 124, 136],
	text: 3.95,
	time: 6,
	clock: [57, 39, 27, 9],
	key: [57, 142.5, 118, 27],
	abreast: false
};

/** Side of an alert’s frame, and radius of the outer ring of somebody on the list. */
const FRAME = 7;
const RING = 4;
/** Where a person’s middle is, above her feet. */
const WAIST = 1.2;

export const ENTRIES = ['seen', 'right', 'wrong', 'list'] as const;
type Entry = (typeof ENTRIES)[number];

export type Shown = Pick<CheckView, 'raised' | 'listed'>;

/** Alerts and list on the plan, with their words; the clock and the key. */
export function layOut({ raised, listed }: Shown, sizes: Sizes, world: World): Drawn {
	const start = readClock(world.scenario.start) ?? 0;
	const alerts = raised.map(({ id, at, place: [x, y], right }): Drawn => {
		const middle = round(y - WAIST);
		return {
			strokes: [stroke(`${id}-frame`, right ? 'alert-right' : 'alert-false', square(x, middle, FRAME))],
			lines: label(id, writeClock(start + at), [x - FRAME / 2, middle - FRAME / 2], sizes, {
				anchor: 'start',
				style: right ? 'right-ink' : 'wrong-ink'
			})
		};
	});
	const faces = listed.map(({ id, place: [x, y] }): Drawn => {
		const middle = round(y - WAIST);
		return {
			strokes: doubleRing(id, x, middle, RING),
			lines: label(id, world.word(`person.${id}`), [x, middle - RING], sizes, { anchor: 'middle', style: '' })
		};
	});
	const drawn = [...alerts, ...faces, clockOf(sizes, world), keyOf(sizes, world)];
	return {
		strokes: drawn.flatMap(({ strokes }) => strokes),
		lines: drawn.flatMap(({ lines }) => lines)
	};
}

/** A word over a mark. */
function label(
	id: string,
	text: string,
	[x, top]: Point,
	{ text: size }: Sizes,
	{ anchor, style }: Pick<TextLine, 'anchor' | 'style'>
): TextLine[] {
	const setting = { x: round(x), y: round(top - size * 0.4), size, anchor };
	return paragraph(`${id}-label`, text, { ...setting, style: `strong haloed ${style}`.trim() });
}

/** Two rings of which the outer is filled up to the inner: ochre, with an outline that holds on any ground. */
export function doubleRing(id: string, x: number, y: number, r: number): Stroke[] {
	return [stroke(`${id}-band`, 'on-list band', ring(x, y, r) + ring(x, y, r * 0.68))];
}

function clockOf({ clock, time }: Sizes, world: World): Drawn {
	const [x, y, width, height] = clock;
	return {
		strokes: [plate('clock', clock)],
		lines: paragraph('time', world.word('check.time'), {
			x: x + width / 2,
			y: round(y + height / 2 + time * 0.36),
			size: time,
			anchor: 'middle',
			style: 'figure-number'
		})
	};
}

/** What the three colours stand for, each beside the mark that it has on the plan. */
function keyOf({ abreast, key, text }: Sizes, world: World): Drawn {
	const [x, y, width, height] = key;
	const [across, down] = abreast ? [width / ENTRIES.length, height] : [width, height / ENTRIES.length];
	const sign = text * 1.25;
	const entries = ENTRIES.map((entry, index): Drawn => {
		const left = x + (abreast ? index * across : 0) + text * 0.8;
		const middle = y + (abreast ? 0 : index * down) + down / 2;
		const words = paragraph(`key-${entry}`, world.word(`check.${entry}`), {
			x: round(left + sign + text * 0.7),
			y: 0,
			size: text,
			width: across - sign - text * 2.2
		});
		const first = middle + text * 0.36 - ((words.length - 1) * text * 1.2) / 2;
		return {
			strokes: swatch(entry, left + sign / 2, middle, sign),
			lines: words.map((line, rank) => ({ ...line, y: round(first + rank * text * 1.2) }))
		};
	});
	return {
		strokes: [plate('key', key), ...entries.flatMap(({ strokes }) => strokes)],
		lines: entries.flatMap(({ lines }) => lines)
	};
}

export function swatch(entry: Entry, x: number, y: number, side: number): Stroke[] {
	switch (entry) {
		case 'seen':
			return [stroke('swatch-seen', 'sector detect', fan(x, y, side * 0.9))];
		case 'right':
			return [stroke('swatch-right', 'alert-right', square(x, y, side * 0.9))];
		case 'wrong':
			return [stroke('swatch-wrong', 'alert-false', square(x, y, side * 0.9))];
		case 'list':
			return doubleRing('swatch-list', x, y, side * 0.5);
	}
}

/** A quarter of a round, as one camera sees it. */
function fan(x: number, y: number, side: number): string {
	const r = round(side);
	return `M${round(x - side / 2)} ${round(y - side / 2)}h${r}a${r} ${r} 0 0 1 -${r} ${r}z`;
}

export function plate(id: string, [x, y, width, height]: Box): Stroke {
	return stroke(`${id}-plate`, 'plate', `M${x} ${y}h${width}v${height}h-${width}z`);
}

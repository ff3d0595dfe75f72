/** How many scenes of each kind there are, and how many on each side of the threshold. */
import { block, moved, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Kind, ScoreHistogramView } from './data.ts';
import type { Band } from './places.ts';
import { TOP } from './scale.ts';

const OUTCOMES = {
	real: { below: 'missed', above: 'right', ink: 'right-ink' },
	ordinary: { below: 'ignored', above: 'false', ink: 'wrong-ink' }
} as const;

type Id = keyof typeof OUTCOMES;

/** How words are set in a room. */
export interface Words {
	readonly size: number;
	/** Of numbers. */
	readonly figure: number;
	/** Whether words stand beside their number: low rooms have none to spare under it. */
	readonly beside: boolean;
	/** Endings of keys, from the longest words to the shortest. */
	readonly lengths: readonly string[];
	/** Height of a number with its word. */
	readonly height: number;
	/** Width that they need on the right of the threshold. */
	readonly right: number;
	readonly world: World;
}

/** Between the threshold's line and a number, and between a number and its word. */
const CLEAR = LABEL * 0.6;
const SPACE = LABEL * 0.5;
/** From the feet of a number, whose comma has a tail, to the word under it. */
const UNDER = LABEL * 0.6;
/** Rooms with large words, and rooms that are low for their width. */
const LARGE = 600;
const LOW = { width: 290, height: 260 };
/** Still lower ones have small numbers, whatever their width. */
export const LOWEST = 150;
/** Narrower rooms have the name of a kind beside its numbers. */
const NARROW = 290;
/** Share of the width that is free at the left of real events, and of the hump. */
const FREE = 0.27;
/** The largest share of the width that words may claim at the right of the threshold. */
const MOST = 0.17;

export function wordsOf(view: ScoreHistogramView, rect: Rect, world: World): Words {
	const size = rect.width > LARGE ? TITLE : LABEL;
	const lowest = rect.height < LOWEST;
	const figure = lowest ? TITLE : COUNT;
	const beside = lowest || (rect.width > LOW.width && rect.height < LOW.height);
	const widest = (length: string) =>
		Math.max(
			...(['real', 'ordinary'] as const).map((id) => {
				const { above } = OUTCOMES[id];
				const word = textWidth(plural(world, `score-histogram.${above}${length}`, view[id].alerts), size);
				const number = textWidth(integer(world, view[id].alerts), figure);
				return CLEAR + (beside ? number + SPACE + word : Math.max(number, word));
			})
		);
	const long = widest('');
	const fits = long <= rect.width * MOST;
	return {
		size,
		figure,
		beside,
		lengths: fits ? ['', '-short'] : ['-short'],
		height: figure * 0.75 + (beside ? 0 : UNDER + size),
		right: Math.min(fits ? long : widest('-short'), rect.width * 0.3),
		world
	};
}

/** What a kind's words are set between. */
interface Place {
	readonly words: Words;
	/** Where the threshold stands. */
	readonly line: number;
	readonly rect: Rect;
	readonly threshold: number;
}

/** Numbers on both sides of the threshold, and the kind's name where it is in nobody's way. */
export function counted(id: Id, kind: Kind, place: Place, y: number, band: Band): Drawing {
	const { words, line, rect, threshold } = place;
	const { below, above, ink } = OUTCOMES[id];
	const left = side(below, kind.spots.length - kind.alerts, '', line - CLEAR - rect.x, words, true);
	const right = side(above, kind.alerts, ink, rect.x + rect.width - line - CLEAR, words);
	// Beyond a threshold of 100 there is nothing, not even room.
	const shown = threshold < TOP;
	const free = [
		line - CLEAR - rect.x - left.width,
		shown ? rect.x + rect.width - line - CLEAR - right.width : 0
	];
	return together({
		texts: [
			...moved(left, line - CLEAR - left.width, y).texts,
			...(shown ? moved(right, line + CLEAR, y).texts : []),
			...name(id, kind, free as [number, number], y, band, place).texts
		]
	});
}

/** A number with its word, from the left end of both, in as much room as there is. */
function side(id: string, count: number, ink: string, room: number, words: Words, ends = false): Block {
	const { size, beside, figure: large, lengths, world } = words;
	const text = integer(world, count);
	const figure = textWidth(text, large) <= room ? large : TITLE;
	const wide = textWidth(text, figure);
	const left = beside ? wide + SPACE : 0;
	const word = lengths
		.map((length) => plural(world, `score-histogram.${id}${length}`, count))
		.find((each) => left + textWidth(each, size) <= room);
	const at = (x: number, y: number) => ({ x, y, width: Infinity });
	const number = block(id, text, at(0, 0), { style: `figure-number ${ink}`.trim(), size: figure });
	const label = block(
		`${id}-name`,
		word ?? '',
		at(left, beside ? (large - size) * 0.75 : large * 0.75 + UNDER),
		{ size }
	);
	const width = Math.max(wide, left + label.width);
	// Before the line both end there.
	const shift = (own: number) => (ends && !beside ? width - own : 0);
	return {
		texts: [...moved(number, shift(wide), 0).texts, ...moved(label, shift(label.width), 0).texts],
		width,
		height: words.height
	};
}

/** What a kind is and how many there are: at the left of its marks or, in narrow rooms, beside its numbers. */
function name(
	id: Id,
	{ count }: Kind,
	[left, right]: readonly [number, number],
	y: number,
	band: Band,
	{ words, rect }: Place
): Block {
	const { size, world } = words;
	const wordings = ['', '-short'].map((length) => plural(world, `score-histogram.${id}${length}`, count));
	// In the lowest rooms a second line would stand on what is above.
	const most = words.figure < COUNT ? 1 : 2;
	const setting = { style: 'strong', size, most };
	if (rect.width > NARROW) {
		const set = block(id, wordings, { x: rect.x, y: 0, width: rect.width * FREE }, setting);
		return moved(set, 0, id === 'real' ? band.bottom - LABEL * 0.4 - set.height : band.top);
	}
	const width = Math.max(left, right) - LABEL * 0.8;
	const start = left >= right ? rect.x : rect.x + rect.width - width;
	const set = block(
		id,
		wordings,
		{ x: start, y: 0, width },
		{
			...setting,
			anchor: left >= right ? 'start' : 'end'
		}
	);
	const fits =
		set.texts.every(({ text }) => textWidth(text, size) * 1.04 <= width) && set.texts.length <= most;
	return fits ? moved(set, 0, y + words.height - set.height) : { texts: [], width: 0, height: 0 };
}

/** At the foot of the wall: those who watch it, as large as there is room for, and beside them what they see of it. */
import { block, moved, stack, type Block, type Setting } from '#lib/chart/block.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below } from '#lib/chart/divide.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Wall } from './data.ts';
import { fallsHeight, LEAST_FALLS, rowOf, type Row } from './front.ts';
import { chanceLines, roundLine, short } from './words.ts';

export interface Foot {
	readonly row: Row;
	/** Baseline of the name under one of them. */
	readonly name: number;
	/** What comes of their watching. */
	readonly words: Block;
	readonly falls: Rect;
	/** What it needs at least. */
	readonly height: number;
}

/** From those who watch to the words beside them; and from words to falls. */
const BESIDE = LABEL * 1.6;
const GAP = LABEL * 0.6;
/** Bold letters are wider than they are measured, in some fonts. */
const BOLD = 1.04;
/** Height of those who watch, from the best; and share of the width that they may take, less beside falls, more where a foot is high. */
const HEIGHTS = [132, 116, 104, 90, 76, 64, 54, 46, 38, 32];
const SHARE = { alone: 0.48, falls: 0.36, high: 0.6 };
const HIGH = 130;

export function footIn(wall: Wall, foot: Rect, low: boolean, world: World): Foot {
	const under = wall.operator !== '' && wall.watchers > 0 ? LABEL * 1.3 : 0;
	const floor = foot.y + foot.height - under;
	const most = foot.width * SHARE[wall.gaze ? 'falls' : foot.height > HIGH ? 'high' : 'alone'];
	const named = under > 0 ? textWidth(wall.operator, LABEL) : 0;
	const ways = HEIGHTS.map((high) => {
		const row = rowOf(wall.watchers, [foot.x, floor], high, most);
		const used = row.width > 0 ? Math.max(row.width, named) + BESIDE : 0;
		const column = { ...foot, x: foot.x + used, width: foot.width - used };
		const words = wordsIn(wall, column, low, world);
		const height = words.height + (wall.gaze ? GAP + LEAST_FALLS : 0);
		return { row, column, words, height: Math.max(height, row.height + under) };
	});
	const smallest = ways.reduce((a, b) => (b.height < a.height ? b : a));
	const { row, column, words, height } = ways.find((way) => way.height <= foot.height) ?? smallest;
	const seen = wall.gaze ? below(column, words.height + GAP) : column;
	const tall = words.height + (wall.gaze ? GAP + fallsHeight(wall.chance, seen) : 0);
	// As high as those who watch sit, or else as far up as it has to be.
	const middle = Math.max(foot.y, floor - (row.height + tall) / 2);
	const lower = Math.min(foot.y + foot.height - tall, middle) - foot.y;
	return {
		row,
		name: foot.y + foot.height - LABEL * 0.25,
		words: moved(words, 0, lower),
		falls: { ...seen, y: seen.y + lower },
		height
	};
}

function wordsIn(wall: Wall, column: Rect, low: boolean, world: World): Block {
	if (wall.gaze) {
		const lines = chanceLines(wall, world);
		return grown('chance', lines, column, 'chart-title haloed', low ? 1 : 2);
	}
	const load = loadIn(wall, column, world);
	const round = low ? '' : roundLine(wall, world);
	const elsewhere = block('elsewhere', world.word('wall.elsewhere'), column, { style: 'soft' });
	const others = [grown('round', [round], column, '', 1), elsewhere];
	return stack(low && elsewhere.texts.length > 1 ? [load] : [load, ...others], LABEL * 0.6);
}

/** How many screens each of those in front of the wall has. */
function loadIn({ shots, watchers }: Wall, column: Rect, world: World): Block {
	if (watchers === 0) return grown('load', [world.word('wall.load-none')], column, 'chart-title', 2);
	const each = shots.length / watchers;
	const number = block('load', short(each, world), column, { style: 'figure-number', size: COUNT });
	const used = number.width + LABEL * 0.6;
	const room = { ...column, x: column.x + used, width: column.width - used };
	const words = plural(world, 'wall.each', each);
	const name = grown('each', [words], room, 'strong', 1);
	if (name.width > room.width / BOLD) return stack([number, block('each', words, column)], 0);
	const lower = name.texts.length > 1 ? 0 : (COUNT - (name.texts[0]?.size ?? 0)) * 0.75;
	return {
		...number,
		texts: [...number.texts, ...moved(name, 0, lower).texts],
		height: Math.max(number.height, lower + name.height)
	};
}

/** Words in large letters if they then take no more than so many lines. */
function grown(id: string, wordings: string[], column: Rect, style: string, most: number): Block {
	const setting: Setting = { style, size: TITLE, most };
	const large = block(id, wordings, column, setting);
	const fits = large.texts.length <= most && large.width <= column.width / BOLD;
	return fits ? large : block(id, wordings, column, { style });
}

/** Lays out the area below the wall: the watchers, as large as they fit, and beside them what they see. */
import {
	textBlock,
	translate,
	stackBlocks,
	type TextBlock,
	type BlockOptions
} from '#lib/chart/text/text-block.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Wall } from './data.ts';
import { fallsHeight, MIN_FALLS_HEIGHT, layOutWatchers, type WatcherRow } from './front.ts';
import { chanceWordings, roundText, formatShort } from './words.ts';

/** Layout of the area below the wall. */
export interface FootLayout {
	readonly row: WatcherRow;
	/** Baseline of the name below one of the watchers. */
	readonly nameY: number;
	/** Words on what the watchers see. */
	readonly words: TextBlock;
	/** Rectangle of the falls that are seen or missed. */
	readonly falls: Rect;
	/** Height that it needs at least, in units. */
	readonly height: number;
}

/** Gap between the watchers and the words, in units. */
const WATCHERS_GAP = LABEL_SIZE * 1.6;
/** Gap between the words and the falls, in units. */
const GAP = LABEL_SIZE * 0.6;
/** Heights of the watchers to try, in units. */
const WATCHER_HEIGHTS = [132, 116, 104, 90, 76, 64, 54, 46, 38, 32];
/**
 * Largest share of the width for the watchers: without falls, beside falls, and without falls in a high area.
 */
const WATCHERS_SHARE = { alone: 0.48, falls: 0.36, high: 0.6 };
/** Smallest height of a high area, in units. */
const HIGH_FOOT = 130;

/**
 * Lays out the area below the wall.
 * @param isLow whether the viewport is low, which leaves out some words
 */
export function layOutFoot(wall: Wall, foot: Rect, isLow: boolean, world: World): FootLayout {
	const nameHeight = wall.operator !== '' && wall.watchers > 0 ? LABEL_SIZE * 1.3 : 0;
	const floor = foot.y + foot.height - nameHeight;
	const maxWidth =
		foot.width * WATCHERS_SHARE[wall.gaze ? 'falls' : foot.height > HIGH_FOOT ? 'high' : 'alone'];
	const nameWidth = nameHeight > 0 ? textWidth(wall.operator, LABEL_SIZE) : 0;
	const candidates = WATCHER_HEIGHTS.map((high) => {
		const row = layOutWatchers(wall.watchers, [foot.x, floor], high, maxWidth);
		const used = row.width > 0 ? Math.max(row.width, nameWidth) + WATCHERS_GAP : 0;
		const column = { ...foot, x: foot.x + used, width: foot.width - used };
		const words = layOutWords(wall, column, isLow, world);
		const height = words.height + (wall.gaze ? GAP + MIN_FALLS_HEIGHT : 0);
		return { row, column, words, height: Math.max(height, row.height + nameHeight) };
	});
	const smallest = candidates.reduce((a, b) => (b.height < a.height ? b : a));
	const { row, column, words, height } = candidates.find((way) => way.height <= foot.height) ?? smallest;
	const fallsRect = wall.gaze ? trimTop(column, words.height + GAP) : column;
	const wordsHeight = words.height + (wall.gaze ? GAP + fallsHeight(wall.chance, fallsRect) : 0);
	// Centred on the height of the watchers, or higher if it does not fit.
	const centredY = Math.max(foot.y, floor - (row.height + wordsHeight) / 2);
	const offsetY = Math.min(foot.y + foot.height - wordsHeight, centredY) - foot.y;
	return {
		row,
		nameY: foot.y + foot.height - LABEL_SIZE * 0.25,
		words: translate(words, 0, offsetY),
		falls: { ...fallsRect, y: fallsRect.y + offsetY },
		height
	};
}

function layOutWords(wall: Wall, column: Rect, isLow: boolean, world: World): TextBlock {
	if (wall.gaze) {
		const lines = chanceWordings(wall, world);
		return layOutLargeIfFits('chance', lines, column, 'chart-title haloed', isLow ? 1 : 2);
	}
	const loadBlock = layOutLoad(wall, column, world);
	const roundWords = isLow ? '' : roundText(wall, world);
	const elsewhere = textBlock('elsewhere', world.word('wall.elsewhere'), column, { style: 'soft' });
	const others = [layOutLargeIfFits('round', [roundWords], column, '', 1), elsewhere];
	return stackBlocks(
		isLow && elsewhere.texts.length > 1 ? [loadBlock] : [loadBlock, ...others],
		LABEL_SIZE * 0.6
	);
}

/** Lays out the number of screens per watcher. */
function layOutLoad({ shots, watchers }: Wall, column: Rect, world: World): TextBlock {
	if (watchers === 0)
		return layOutLargeIfFits('load', [world.word('wall.load-none')], column, 'chart-title', 2);
	const each = shots.length / watchers;
	const number = textBlock('load', formatShort(each, world), column, {
		style: 'figure-number',
		size: COUNT_SIZE
	});
	const used = number.width + LABEL_SIZE * 0.6;
	const wordsColumn = { ...column, x: column.x + used, width: column.width - used };
	const words = pluralWord(world, 'wall.each', each);
	const name = layOutLargeIfFits('each', [words], wordsColumn, 'strong', 1);
	if (name.width > wordsColumn.width) return stackBlocks([number, textBlock('each', words, column)], 0);
	const offsetY = name.texts.length > 1 ? 0 : (COUNT_SIZE - (name.texts[0]?.size ?? 0)) * 0.75;
	return {
		...number,
		texts: [...number.texts, ...translate(name, 0, offsetY).texts],
		height: Math.max(number.height, offsetY + name.height)
	};
}

/** Lays out words in large letters if they then take at most `maxLines` lines, otherwise in small ones. */
function layOutLargeIfFits(
	id: string,
	wordings: string[],
	column: Rect,
	style: string,
	maxLines: number
): TextBlock {
	const setting: BlockOptions = { style, size: TITLE_SIZE, maxLines };
	const large = textBlock(id, wordings, column, setting);
	const fits = large.texts.length <= maxLines && large.width <= column.width;
	return fits ? large : textBlock(id, wordings, column, { style });
}

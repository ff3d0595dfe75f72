/** Draws the counts of each kind of scene, and of each outcome on both sides of the threshold. */
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { SceneKind, ScoreHistogramView } from './data.ts';
import type { Band } from './places.ts';
import { MAX_SCORE } from './scale.ts';

const OUTCOME_KEYS = {
	real: { below: 'missed', above: 'right', ink: 'right-ink' },
	ordinary: { below: 'ignored', above: 'false', ink: 'wrong-ink' }
} as const;

type KindId = keyof typeof OUTCOME_KEYS;

/** Sizes and wordings of the counts. */
export interface CountSettings {
	/** Font size of the words, in units. */
	readonly size: number;
	/** Font size of the numbers, in units. */
	readonly numberSize: number;
	/** Whether the words go beside their number. Low layout boxes have too little space below it. */
	readonly beside: boolean;
	/** Suffixes of the word keys, the longest wording first. */
	readonly keySuffixes: readonly string[];
	/** Height of a number with its word, in units. */
	readonly height: number;
	/** Width that the counts need to the right of the threshold, in units. */
	readonly right: number;
	readonly world: World;
}

/** Gap between the threshold and a number, in units. */
const LINE_GAP = LABEL_SIZE * 0.6;
/** Gap between a number and its word, in units. */
const WORD_GAP = LABEL_SIZE * 0.5;
/** Gap below a number, in units. It leaves space for a comma, which reaches below the baseline. */
const NUMBER_GAP = LABEL_SIZE * 0.6;
/** Width above which text is larger, in units. */
const LARGE_TEXT_WIDTH = 600;
/** Words go beside their numbers in layout boxes wider than `width` and lower than `height`, in units. */
const SIDE_WORDS = { width: 290, height: 260 };
/** Height below which numbers are small, in units. */
export const SMALL_NUMBER_HEIGHT = 150;
/** Width up to which the name of a kind goes beside its numbers, in units. */
const NARROW_WIDTH = 290;
/** Share of the width that is free to the left of the marks. */
const FREE_SHARE = 0.27;
/** Largest share of the width for long words to the right of the threshold. */
const MAX_WORDS_SHARE = 0.17;

/** Returns the sizes and wordings of the counts that fit a rectangle. */
export function countSettings(view: ScoreHistogramView, rect: Rect, world: World): CountSettings {
	const size = rect.width > LARGE_TEXT_WIDTH ? TITLE_SIZE : LABEL_SIZE;
	const isVeryLow = rect.height < SMALL_NUMBER_HEIGHT;
	const numberSize = isVeryLow ? TITLE_SIZE : COUNT_SIZE;
	const beside = isVeryLow || (rect.width > SIDE_WORDS.width && rect.height < SIDE_WORDS.height);
	const widest = (suffix: string) =>
		Math.max(
			...(['real', 'ordinary'] as const).map((id) => {
				const { above } = OUTCOME_KEYS[id];
				const word = textWidth(pluralWord(world, `score-histogram.${above}${suffix}`, view[id].alerts), size);
				const number = textWidth(formatCount(world, view[id].alerts), numberSize);
				return LINE_GAP + (beside ? number + WORD_GAP + word : Math.max(number, word));
			})
		);
	const longWidth = widest('');
	const fits = longWidth <= rect.width * MAX_WORDS_SHARE;
	return {
		size,
		numberSize,
		beside,
		keySuffixes: fits ? ['', '-short'] : ['-short'],
		height: numberSize * 0.75 + (beside ? 0 : NUMBER_GAP + size),
		right: Math.min(fits ? longWidth : widest('-short'), rect.width * 0.3),
		world
	};
}

/** Position of the counts of a kind. */
interface CountPlace {
	readonly words: CountSettings;
	/** X of the threshold, in units. */
	readonly line: number;
	readonly rect: Rect;
	readonly threshold: number;
}

/**
 * Draws how many scenes of a kind are on each side of the threshold, and the name of the kind where it does
 * not touch these counts.
 * @param y top of the counts, in units
 * @param band vertical range of the marks of the kind
 */
export function drawCounts(id: KindId, kind: SceneKind, place: CountPlace, y: number, band: Band): Drawing {
	const { words, line, rect, threshold } = place;
	const { below, above, ink } = OUTCOME_KEYS[id];
	const left = layOutCount(
		below,
		kind.points.length - kind.alerts,
		'',
		line - LINE_GAP - rect.x,
		words,
		true
	);
	const right = layOutCount(above, kind.alerts, ink, rect.x + rect.width - line - LINE_GAP, words);
	// Nothing lies above a threshold of 100.
	const hasRightSide = threshold < MAX_SCORE;
	const freeWidths = [
		line - LINE_GAP - rect.x - left.width,
		hasRightSide ? rect.x + rect.width - line - LINE_GAP - right.width : 0
	];
	return mergeDrawings({
		texts: [
			...translate(left, line - LINE_GAP - left.width, y).texts,
			...(hasRightSide ? translate(right, line + LINE_GAP, y).texts : []),
			...layOutName(id, kind, freeWidths as [number, number], y, band, place).texts
		]
	});
}

/**
 * Lays out a number with its word in a given width.
 * @param isEndAligned whether number and word end at the same x, as they do to the left of the threshold
 */
function layOutCount(
	id: string,
	count: number,
	ink: string,
	maxWidth: number,
	words: CountSettings,
	isEndAligned = false
): TextBlock {
	const { size, beside, numberSize, keySuffixes, world } = words;
	const text = formatCount(world, count);
	const figure = textWidth(text, numberSize) <= maxWidth ? numberSize : TITLE_SIZE;
	const numberWidth = textWidth(text, figure);
	const wordX = beside ? numberWidth + WORD_GAP : 0;
	const word = keySuffixes
		.map((length) => pluralWord(world, `score-histogram.${id}${length}`, count))
		.find((each) => wordX + textWidth(each, size) <= maxWidth);
	const at = (x: number, y: number) => ({ x, y, width: Infinity });
	const number = textBlock(id, text, at(0, 0), { style: `figure-number ${ink}`.trim(), size: figure });
	const label = textBlock(
		`${id}-name`,
		word ?? '',
		at(wordX, beside ? (numberSize - size) * 0.75 : numberSize * 0.75 + NUMBER_GAP),
		{ size }
	);
	const width = Math.max(numberWidth, wordX + label.width);
	// To the left of the threshold, number and word are aligned at their ends.
	const shift = (own: number) => (isEndAligned && !beside ? width - own : 0);
	return {
		texts: [
			...translate(number, shift(numberWidth), 0).texts,
			...translate(label, shift(label.width), 0).texts
		],
		width,
		height: words.height
	};
}

/**
 * Lays out the name of a kind with its total: to the left of its marks or, in narrow layout boxes, beside its
 * counts.
 */
function layOutName(
	id: KindId,
	{ count }: SceneKind,
	[left, right]: readonly [number, number],
	y: number,
	band: Band,
	{ words, rect }: CountPlace
): TextBlock {
	const { size, world } = words;
	const wordings = ['', '-short'].map((length) => pluralWord(world, `score-histogram.${id}${length}`, count));
	// In a low layout box, a second line would touch what is above.
	const maxLines = words.numberSize < COUNT_SIZE ? 1 : 2;
	const setting = { style: 'strong', size, maxLines };
	if (rect.width > NARROW_WIDTH) {
		const nameBlock = textBlock(id, wordings, { x: rect.x, y: 0, width: rect.width * FREE_SHARE }, setting);
		return translate(
			nameBlock,
			0,
			id === 'real' ? band.bottom - LABEL_SIZE * 0.4 - nameBlock.height : band.top
		);
	}
	const width = Math.max(left, right) - LABEL_SIZE * 0.8;
	const start = left >= right ? rect.x : rect.x + rect.width - width;
	const nameBlock = textBlock(
		id,
		wordings,
		{ x: start, y: 0, width },
		{
			...setting,
			anchor: left >= right ? 'start' : 'end'
		}
	);
	const fits =
		nameBlock.texts.every(({ text }) => textWidth(text, size) * 1.04 <= width) &&
		nameBlock.texts.length <= maxLines;
	return fits
		? translate(nameBlock, 0, y + words.height - nameBlock.height)
		: { texts: [], width: 0, height: 0 };
}

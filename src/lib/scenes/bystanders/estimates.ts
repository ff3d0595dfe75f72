/**
 * Rows of what happens in a year to people who have done nothing wrong: a number with its range for each, and a
 * question that the model cannot answer.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { horizontalAxis, AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { questionMarkPath } from '../shared/question-mark.ts';
import type { World } from '../world.ts';
import type { Happening, Estimate } from './data.ts';

/**
 * Maximum of the scale, in minutes per year. A person who is filmed all the way, twice a day, reaches about 3,200
 * if our estimate is doubled.
 */
const MOST_MINUTES = 3500;
const MINUTE_TICKS = [0, 1000, 2000, 3000];
/**
 * Range of the scale, in times per year. If everyone is mistaken for someone else and our estimate is doubled,
 * about 7 million are reached.
 */
const TIMES_RANGE = [0.7, 1e7] as const;
/** Named ticks in times per year, so that the scale needs no legend. */
const FREQUENCY_TICKS: readonly (readonly [times: number, word: string])[] = [
	[1, 'year'],
	[12, 'month'],
	[365, 'day'],
	[8760, 'hour'],
	[525_600, 'minute']
];

const BAR_HEIGHT = LABEL_SIZE * 0.6;
const PERSON_FRAME = LABEL_SIZE * 2.2;
/** Height of a scale below its text, with the person on the bar and the axis. */
const SCALE_HEIGHT = PERSON_FRAME + BAR_HEIGHT + AXIS_HEIGHT + LABEL_SIZE * 0.3;
/** Minimum width for text beside a number; otherwise it is below. */
const MIN_WIDTH_BESIDE = LABEL_SIZE * 9;
/** Height of a standing person in the metres of `posePaths`. */
const STANDING_HEIGHT = 2.8;
/** Height of a person as a share of the frame around it. */
const PERSON_SHARE = 0.8;

/** Font sizes in all rows, and whether the rows have scales. */
interface Level {
	readonly number: number;
	readonly words: number;
	readonly scale: boolean;
}

/** Levels to try, the largest first. */
const LEVELS: readonly Level[] = [
	{ number: COUNT_SIZE, words: TITLE_SIZE, scale: true },
	{ number: COUNT_SIZE, words: LABEL_SIZE, scale: true },
	{ number: TITLE_SIZE, words: LABEL_SIZE, scale: true },
	{ number: COUNT_SIZE, words: LABEL_SIZE, scale: false },
	{ number: TITLE_SIZE, words: LABEL_SIZE, scale: false }
];

interface Year {
	readonly each: Estimate;
	readonly rect: Rect;
}

/**
 * Returns the largest level at which the texts of all rows fit: with their ranges if any level allows it,
 * otherwise without. If none fits, returns the smallest.
 */
export function largestLevel(rows: readonly Year[], world: World): Level {
	const firstFitting = (keys: readonly string[]) =>
		LEVELS.find((level) =>
			rows.every(({ each, rect }) => fittingTexts(each, rect, level, keys, world).length > 0)
		);
	return (
		firstFitting(RANGED) ?? firstFitting(WORDINGS) ?? { number: TITLE_SIZE, words: LABEL_SIZE, scale: false }
	);
}

/** Maximum lines beside a number. */
const MAX_LINES = 4;
/** Prefixes of the keys of wordings with the range, the longest first. */
const RANGED = ['', 'brief-'];
/** Prefixes of the keys of all wordings. The last has no range. */
const WORDINGS = [...RANGED, 'short-'];

const textHeight = ({ height }: Rect, { scale }: Level) => height - (scale ? SCALE_HEIGHT : 0);

/** Draws the number of an estimate with its text, and if the level has scales, value and range on a scale. */
export function drawEstimate(estimate: Estimate, rect: Rect, level: Level, world: World): Drawing {
	const words = bestText(estimate, rect, level, world);
	const spare = textHeight(rect, level) - words.height;
	return mergeDrawings(
		{ texts: words.texts },
		level.scale ? drawScale(estimate, trimTop(rect, words.height), Math.max(0, spare), world) : {}
	);
}

/** Lays out number and text with the longest wording that fits, or the shortest. */
function bestText(estimate: Estimate, rect: Rect, level: Level, world: World): TextBlock {
	const [found] = fittingTexts(estimate, rect, level, WORDINGS, world);
	const short = found ?? textWith(estimate, rect, level, 'short-', world);
	const maxHeight = rect.height + LABEL_SIZE * 1.1;
	if (short.height <= maxHeight) return short;
	const words = runningText(estimate, rect, world);
	// The torn edge is above the last row, so it has space to move up.
	return translate(words, 0, Math.min(0, maxHeight - words.height));
}

/** Lays out a long number in a low row as running text. */
function runningText(estimate: Estimate, rect: Rect, world: World): TextBlock {
	const { value, what } = estimate;
	const ink = what === 'minutes' ? 'right-ink' : 'wrong-ink';
	const text = `${formatCount(world, value)} ${textAfterNumber(estimate, world, `short-${what}`)}`;
	return textBlock(`${what}-words`, text, rect, { style: `strong ${ink}` });
}

/** Returns the blocks of the wordings that fit. */
const fittingTexts = (
	estimate: Estimate,
	rect: Rect,
	level: Level,
	keys: readonly string[],
	world: World
): TextBlock[] =>
	keys
		.filter((key) => key !== 'brief-' || estimate.what !== 'alerts')
		.map((key) => textWith(estimate, rect, level, key, world))
		.filter(
			({ height, texts, width }) =>
				height <= textHeight(rect, level) && width <= rect.width && texts.length <= 1 + MAX_LINES
		);

function textWith(estimate: Estimate, rect: Rect, level: Level, key: string, world: World): TextBlock {
	const { value, what } = estimate;
	const style = `figure-number ${what === 'minutes' ? 'right-ink' : 'wrong-ink'}`;
	const number = textBlock(`${what}-number`, formatCount(world, value), rect, { size: level.number, style });
	const indent = textWidth(formatCount(world, value), level.number) * 1.04 + LABEL_SIZE * 0.6;
	return numberWithText(
		`${what}-words`,
		number,
		indent,
		textAfterNumber(estimate, world, `${key}${what}`),
		level.words,
		rect
	);
}

/** Lays out text beside a number, or below it if the rectangle is narrow. */
function numberWithText(
	id: string,
	number: TextBlock,
	indent: number,
	text: string,
	size: number,
	rect: Rect
): TextBlock {
	if (rect.width - indent < MIN_WIDTH_BESIDE) {
		const words = translate(textBlock(id, text, rect, { size }), 0, number.height);
		return {
			texts: [...number.texts, ...words.texts],
			width: Math.max(number.width, words.width),
			height: number.height + words.height
		};
	}
	const words = textBlock(id, text, { ...rect, x: rect.x + indent, width: rect.width - indent }, { size });
	const lower = (words.height - number.height) / 2;
	return {
		texts: [
			...translate(number, 0, Math.max(0, lower)).texts,
			...translate(words, 0, Math.max(0, -lower)).texts
		],
		width: indent + words.width,
		height: Math.max(number.height, words.height)
	};
}

/** Returns the text after a number, with the range unless its upper end is 0. */
function textAfterNumber({ high, low, value }: Estimate, world: World, key: string): string {
	const ends = { low: formatCount(world, low), high: formatCount(world, high) };
	const rangeBar = high > 0 ? ` ${world.fill('bystanders.range', ends)}` : '';
	return pluralWord(world, `bystanders.${key}`, value).replace('{range}', rangeBar);
}

/** Draws range and value on their scale, which `spare` height makes larger. */
function drawScale({ high, low, value, what }: Estimate, rect: Rect, spare: number, world: World): Drawing {
	const grown = Math.min(LABEL_SIZE, spare / 3);
	const ends = [rect.x, rect.x + rect.width] as const;
	const isFrequency = what !== 'minutes';
	const scale = (isFrequency ? scaleLog(TIMES_RANGE, ends) : scaleLinear([0, MOST_MINUTES], ends)).clamp(
		true
	);
	const place = (some: number) => scale(isFrequency ? Math.max(TIMES_RANGE[0], some) : some);
	const at = rect.y + SCALE_HEIGHT - AXIS_HEIGHT + 2 * grown - LABEL_SIZE * 0.3;
	const names = new Map(FREQUENCY_TICKS);
	const axis = horizontalAxis({
		id: `${what}-axis`,
		scale: place,
		ticks: isFrequency ? FREQUENCY_TICKS.map(([times]) => times) : MINUTE_TICKS,
		format: (some) =>
			isFrequency ? world.word(`bystanders.times-${names.get(some) ?? 'year'}`) : formatCount(world, some),
		ends,
		at,
		style: 'soft'
	});
	if (value === 0) return axis;
	const bar = {
		x: place(low),
		y: at - BAR_HEIGHT - grown / 3,
		width: place(high) - place(low),
		height: BAR_HEIGHT + grown / 3
	};
	return mergeDrawings(
		{ shapes: [...rangeBar(what, bar), ...drawPerson(what, place(value), bar.y, PERSON_FRAME + grown)] },
		axis
	);
}

/**
 * Draws the bar of a range: in the tone of cameras for minutes on film, in another for false alerts, and hatched
 * for false matches, which rest on suppositions.
 */
function rangeBar(what: Happening, bar: Rect): Shape[] {
	const d = `M${roundToTenth(bar.x)} ${roundToTenth(bar.y)}h${roundToTenth(bar.width)}v${roundToTenth(bar.height)}h-${roundToTenth(bar.width)}z`;
	if (what === 'matches') return [{ id: `${what}-bar`, style: 'unseen', d: hatchRect(bar, 2.5) + d }];
	return [{ id: `${what}-bar`, style: what === 'minutes' ? 'core seen' : 'tone-2', d }];
}

/** Draws a person on the bar; with the frame of a false alert, except for minutes on film. */
function drawPerson(what: Happening, x: number, foot: number, height: number): Shape[] {
	const scale = Math.round(((height * PERSON_SHARE) / STANDING_HEIGHT) * 100) / 100;
	const framed = what !== 'minutes';
	const feet = foot - 1 - (framed ? height * (1 - PERSON_SHARE) * 0.5 : 0);
	return [
		{
			id: `${what}-person`,
			style: 'people',
			d: `M0 0${posePaths.standing}`,
			transform: `translate(${roundToTenth(x)} ${roundToTenth(feet)}) scale(${scale})`
		},
		...(framed
			? [{ id: `${what}-frame`, style: 'alert-false', d: squarePath(x, foot - height / 2 - 1, height) }]
			: [])
	];
}

/**
 * Draws the question that the model cannot answer, in the row of the operator: how many people the police checked.
 */
export function drawOpenQuestion(rect: Rect, { words: size }: Level, world: World): Drawing {
	const sign = LABEL_SIZE * 1.8;
	const indent = sign * 0.9;
	const column = { ...rect, x: rect.x + indent, width: rect.width - indent };
	const wordings = ['checks', 'checks-short'].map((key) => world.word(`bystanders.${key}`));
	const maxHeight = Math.max(1, Math.floor(rect.height / (size * 1.2)));
	const words = textBlock('checks', wordings, column, { size, maxLines: maxHeight });
	const dy = Math.max(0, (sign - words.height) / 2);
	return mergeDrawings({
		shapes: [
			{
				id: 'doubt',
				style: 'sign doubt',
				d: questionMarkPath(rect.x + sign * 0.3, rect.y + sign / 2, sign)
			}
		],
		texts: translate(words, 0, dy).texts
	});
}

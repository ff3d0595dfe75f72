/**
 * What happens in a year to people who have done nothing wrong: how long, how often, with ranges, and what is
 * unknown.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { axisAcross, AXIS_HEIGHT } from '#lib/chart/axis.ts';
import { block, moved, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { hatching } from '#lib/chart/hatch.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { poses } from '#lib/chart/people.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below } from '#lib/chart/divide.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import { questionMark } from '../question-mark.ts';
import type { World } from '../world.ts';
import type { Happens, Reckoned } from './data.ts';

/** Maximum of the scale in minutes: filmed all the way, twice a day, and twice our estimate is about 3,200. */
const MOST_MINUTES = 3500;
const MINUTE_TICKS = [0, 1000, 2000, 3000];
/** Range of the scale per year: everyone mistaken for someone else, and twice our estimate, is about 7 million. */
const TIMES_RANGE = [0.7, 1e7] as const;
/** Named ticks in times per year, so that the scale needs no legend. */
const FREQUENCY_TICKS: readonly (readonly [times: number, word: string])[] = [
	[1, 'year'],
	[12, 'month'],
	[365, 'day'],
	[8760, 'hour'],
	[525_600, 'minute']
];

const BAR_HEIGHT = LABEL * 0.6;
const PERSON_FRAME = LABEL * 2.2;
/** Height of a scale below its text, with the person on the bar and the axis. */
const SCALE_HEIGHT = PERSON_FRAME + BAR_HEIGHT + AXIS_HEIGHT + LABEL * 0.3;
/** Minimum width for text beside a number; otherwise it is below. */
const MIN_WIDTH_BESIDE = LABEL * 9;
/** Height of a person in the metres of `posePaths`, and as a share of the frame around it. */
const STANDING_HEIGHT = 2.8;
const PERSON_SHARE = 0.8;

/** Font sizes in all rows, and whether the rows have scales. */
interface Level {
	readonly number: number;
	readonly words: number;
	readonly scale: boolean;
}

/** From the largest to the smallest. */
const LEVELS: readonly Level[] = [
	{ number: COUNT, words: TITLE, scale: true },
	{ number: COUNT, words: LABEL, scale: true },
	{ number: TITLE, words: LABEL, scale: true },
	{ number: COUNT, words: LABEL, scale: false },
	{ number: TITLE, words: LABEL, scale: false }
];

interface Year {
	readonly each: Reckoned;
	readonly rect: Rect;
}

/** Returns the largest level in which all rows fit: with the range in the text, if possible. */
export function levelOf(rows: readonly Year[], world: World): Level {
	const firstFitting = (keys: readonly string[]) =>
		LEVELS.find((level) =>
			rows.every(({ each, rect }) => fittingTexts(each, rect, level, keys, world).length > 0)
		);
	return firstFitting(RANGED) ?? firstFitting(WORDINGS) ?? { number: TITLE, words: LABEL, scale: false };
}

/** Maximum lines beside a number. */
const MAX_LINES = 4;
/** Wordings with the range, and then without. */
const RANGED = ['', 'brief-'];
const WORDINGS = [...RANGED, 'short-'];

const textHeight = ({ height }: Rect, { scale }: Level) => height - (scale ? SCALE_HEIGHT : 0);

/** Draws the number with its text and range, and both on a scale where there is space. */
export function year(estimate: Reckoned, rect: Rect, level: Level, world: World): Drawing {
	const words = bestText(estimate, rect, level, world);
	const spare = textHeight(rect, level) - words.height;
	return together(
		{ texts: words.texts },
		level.scale ? drawScale(estimate, below(rect, words.height), Math.max(0, spare), world) : {}
	);
}

/** Lays out number and text with the longest wording that fits, or the shortest. */
function bestText(estimate: Reckoned, rect: Rect, level: Level, world: World): Block {
	const [found] = fittingTexts(estimate, rect, level, WORDINGS, world);
	const short = found ?? textWith(estimate, rect, level, 'short-', world);
	const maxHeight = rect.height + LABEL * 1.1;
	if (short.height <= maxHeight) return short;
	const words = runningText(estimate, rect, world);
	// The torn edge is above the last row, so it has space to move up.
	return moved(words, 0, Math.min(0, maxHeight - words.height));
}

/** Lays out a long number in a low row as running text. */
function runningText(estimate: Reckoned, rect: Rect, world: World): Block {
	const { value, what } = estimate;
	const ink = what === 'minutes' ? 'right-ink' : 'wrong-ink';
	const text = `${integer(world, value)} ${textAfterNumber(estimate, world, `short-${what}`)}`;
	return block(`${what}-words`, text, rect, { style: `strong ${ink}` });
}

/** Returns the blocks of the wordings that fit. */
const fittingTexts = (
	estimate: Reckoned,
	rect: Rect,
	level: Level,
	keys: readonly string[],
	world: World
): Block[] =>
	keys
		.filter((key) => key !== 'brief-' || estimate.what !== 'alerts')
		.map((key) => textWith(estimate, rect, level, key, world))
		.filter(
			({ height, texts, width }) =>
				height <= textHeight(rect, level) && width <= rect.width && texts.length <= 1 + MAX_LINES
		);

function textWith(estimate: Reckoned, rect: Rect, level: Level, key: string, world: World): Block {
	const { value, what } = estimate;
	const style = `figure-number ${what === 'minutes' ? 'right-ink' : 'wrong-ink'}`;
	const number = block(`${what}-number`, integer(world, value), rect, { size: level.number, style });
	const indent = textWidth(integer(world, value), level.number) * 1.04 + LABEL * 0.6;
	return numberWithText(
		`${what}-words`,
		number,
		indent,
		textAfterNumber(estimate, world, `${key}${what}`),
		level.words,
		rect
	);
}

/** Lays out text beside a number, or below it when narrow. */
function numberWithText(
	id: string,
	number: Block,
	indent: number,
	text: string,
	size: number,
	rect: Rect
): Block {
	if (rect.width - indent < MIN_WIDTH_BESIDE) {
		const words = moved(block(id, text, rect, { size }), 0, number.height);
		return {
			texts: [...number.texts, ...words.texts],
			width: Math.max(number.width, words.width),
			height: number.height + words.height
		};
	}
	const words = block(id, text, { ...rect, x: rect.x + indent, width: rect.width - indent }, { size });
	const lower = (words.height - number.height) / 2;
	return {
		texts: [...moved(number, 0, Math.max(0, lower)).texts, ...moved(words, 0, Math.max(0, -lower)).texts],
		width: indent + words.width,
		height: Math.max(number.height, words.height)
	};
}

/** Returns the text after the number, with its range; zero has none. */
function textAfterNumber({ high, low, value }: Reckoned, world: World, key: string): string {
	const ends = { low: integer(world, low), high: integer(world, high) };
	const rangeBar = high > 0 ? ` ${world.fill('bystanders.range', ends)}` : '';
	return plural(world, `bystanders.${key}`, value).replace('{range}', rangeBar);
}

/** Draws range and value on their scale, larger where there is space. */
function drawScale({ high, low, value, what }: Reckoned, rect: Rect, spare: number, world: World): Drawing {
	const grown = Math.min(LABEL, spare / 3);
	const ends = [rect.x, rect.x + rect.width] as const;
	const isFrequency = what !== 'minutes';
	const scale = (isFrequency ? scaleLog(TIMES_RANGE, ends) : scaleLinear([0, MOST_MINUTES], ends)).clamp(
		true
	);
	const place = (some: number) => scale(isFrequency ? Math.max(TIMES_RANGE[0], some) : some);
	const at = rect.y + SCALE_HEIGHT - AXIS_HEIGHT + 2 * grown - LABEL * 0.3;
	const names = new Map(FREQUENCY_TICKS);
	const axis = axisAcross({
		id: `${what}-axis`,
		scale: place,
		ticks: isFrequency ? FREQUENCY_TICKS.map(([times]) => times) : MINUTE_TICKS,
		write: (some) =>
			isFrequency ? world.word(`bystanders.times-${names.get(some) ?? 'year'}`) : integer(world, some),
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
	return together(
		{ shapes: [...rangeBar(what, bar), ...drawPerson(what, place(value), bar.y, PERSON_FRAME + grown)] },
		axis
	);
}

/** Draws the bar of a range: tinted for cameras, for errors of the software, or hatched for suppositions. */
function rangeBar(what: Happens, bar: Rect): Shape[] {
	const d = `M${round(bar.x)} ${round(bar.y)}h${round(bar.width)}v${round(bar.height)}h-${round(bar.width)}z`;
	if (what === 'matches') return [{ id: `${what}-bar`, style: 'unseen', d: hatching(bar, 2.5) + d }];
	return [{ id: `${what}-bar`, style: what === 'minutes' ? 'core seen' : 'tone-2', d }];
}

/** Draws a person on the bar, in the frame of a false alert if the software is wrong. */
function drawPerson(what: Happens, x: number, foot: number, height: number): Shape[] {
	const scale = Math.round(((height * PERSON_SHARE) / STANDING_HEIGHT) * 100) / 100;
	const framed = what !== 'minutes';
	const feet = foot - 1 - (framed ? height * (1 - PERSON_SHARE) * 0.5 : 0);
	return [
		{
			id: `${what}-person`,
			style: 'people',
			d: `M0 0${poses.standing}`,
			transform: `translate(${round(x)} ${round(feet)}) scale(${scale})`
		},
		...(framed
			? [{ id: `${what}-frame`, style: 'alert-false', d: square(x, foot - height / 2 - 1, height) }]
			: [])
	];
}

/** Draws the open question beside the row of the operator: what the model cannot say. */
export function unknown(rect: Rect, { words: size }: Level, world: World): Drawing {
	const sign = LABEL * 1.8;
	const indent = sign * 0.9;
	const column = { ...rect, x: rect.x + indent, width: rect.width - indent };
	const wordings = ['checks', 'checks-short'].map((key) => world.word(`bystanders.${key}`));
	const maxHeight = Math.max(1, Math.floor(rect.height / (size * 1.2)));
	const words = block('checks', wordings, column, { size, most: maxHeight });
	const dy = Math.max(0, (sign - words.height) / 2);
	return together({
		shapes: [
			{
				id: 'doubt',
				style: 'sign doubt',
				d: questionMark(rect.x + sign * 0.3, rect.y + sign / 2, sign)
			}
		],
		texts: moved(words, 0, dy).texts
	});
}

/** A year of those to whom nothing is reproached: how long, how often, with its range, and what nobody knows. */
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

/** Filmed from the first metre to the last, twice a day, and twice our guess: some 3,200 minutes. */
const MOST_MINUTES = 3500;
const THOUSANDS = [0, 1000, 2000, 3000];
/** Everybody taken for somebody else, and twice our guess: some 7 million times. */
const TIMES = [0.7, 1e7] as const;
/** How often a year; a scale whose every tick has a name that all know needs no key. */
const OFTEN: readonly (readonly [times: number, word: string])[] = [
	[1, 'year'],
	[12, 'month'],
	[365, 'day'],
	[8760, 'hour'],
	[525_600, 'minute']
];

const BAR = LABEL * 0.6;
const SOMEBODY = LABEL * 2.2;
/** What a scale takes under its words: somebody on a bar, the axis. */
const SCALE = SOMEBODY + BAR + AXIS_HEIGHT + LABEL * 0.3;
/** Less room beside a number has its words under it. */
const BESIDE = LABEL * 9;
/** Height of a person in the metres of `poses`, and as a share of the frame around it. */
const STANDING = 2.8;
const PERSON = 0.8;

/** How large numbers and words are in all rows, and whether these have scales. */
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

/** The largest in which every row has room for its words: with the range in them, if there is such a one. */
export function levelOf(rows: readonly Year[], world: World): Level {
	const holding = (keys: readonly string[]) =>
		LEVELS.find((level) =>
			rows.every(({ each, rect }) => wordsIn(each, rect, level, keys, world).length > 0)
		);
	return holding(RANGED) ?? holding(WORDINGS) ?? { number: TITLE, words: LABEL, scale: false };
}

/** Lines beside a number, at most. */
const MOST = 4;
/** Words with the range, and then without. */
const RANGED = ['', 'brief-'];
const WORDINGS = [...RANGED, 'short-'];

const roomOf = ({ height }: Rect, { scale }: Level) => height - (scale ? SCALE : 0);

/** The number with its words and its range, and both on their scale where there is room. */
export function year(reckoned: Reckoned, rect: Rect, level: Level, world: World): Drawing {
	const words = said(reckoned, rect, level, world);
	const spare = roomOf(rect, level) - words.height;
	return together(
		{ texts: words.texts },
		level.scale ? scaled(reckoned, below(rect, words.height), Math.max(0, spare), world) : {}
	);
}

/** Number and words: the longest wording that the room holds, or the shortest. */
function said(reckoned: Reckoned, rect: Rect, level: Level, world: World): Block {
	const [found] = wordsIn(reckoned, rect, level, WORDINGS, world);
	const short = found ?? written(reckoned, rect, level, 'short-', world);
	const most = rect.height + LABEL * 1.1;
	if (short.height <= most) return short;
	const words = inOneGo(reckoned, rect, world);
	// Over the last row is the tear: there is room to rise.
	return moved(words, 0, Math.min(0, most - words.height));
}

/** A long number in a low row: in letters of its words, which go on after it. */
function inOneGo(reckoned: Reckoned, rect: Rect, world: World): Block {
	const { value, what } = reckoned;
	const ink = what === 'minutes' ? 'right-ink' : 'wrong-ink';
	const text = `${integer(world, value)} ${inWords(reckoned, world, `short-${what}`)}`;
	return block(`${what}-words`, text, rect, { style: `strong ${ink}` });
}

/** Of some wordings those that the room holds. */
const wordsIn = (
	reckoned: Reckoned,
	rect: Rect,
	level: Level,
	keys: readonly string[],
	world: World
): Block[] =>
	keys
		.filter((key) => key !== 'brief-' || reckoned.what !== 'alerts')
		.map((key) => written(reckoned, rect, level, key, world))
		.filter(
			({ height, texts, width }) =>
				height <= roomOf(rect, level) && width <= rect.width && texts.length <= 1 + MOST
		);

function written(reckoned: Reckoned, rect: Rect, level: Level, key: string, world: World): Block {
	const { value, what } = reckoned;
	const style = `figure-number ${what === 'minutes' ? 'right-ink' : 'wrong-ink'}`;
	const number = block(`${what}-number`, integer(world, value), rect, { size: level.number, style });
	const indent = textWidth(integer(world, value), level.number) * 1.04 + LABEL * 0.6;
	return followed(
		`${what}-words`,
		number,
		indent,
		inWords(reckoned, world, `${key}${what}`),
		level.words,
		rect
	);
}

/** Words beside a number, or under it where there is no room. */
function followed(id: string, number: Block, indent: number, text: string, size: number, rect: Rect): Block {
	if (rect.width - indent < BESIDE) {
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

/** The words that go with the number, its range among them; nought has none. */
function inWords({ high, low, value }: Reckoned, world: World, key: string): string {
	const ends = { low: integer(world, low), high: integer(world, high) };
	const range = high > 0 ? ` ${world.fill('bystanders.range', ends)}` : '';
	return plural(world, `bystanders.${key}`, value).replace('{range}', range);
}

/** Range and value on their scale, larger where there is room to spare. */
function scaled({ high, low, value, what }: Reckoned, rect: Rect, spare: number, world: World): Drawing {
	const grown = Math.min(LABEL, spare / 3);
	const ends = [rect.x, rect.x + rect.width] as const;
	const often = what !== 'minutes';
	const scale = (often ? scaleLog(TIMES, ends) : scaleLinear([0, MOST_MINUTES], ends)).clamp(true);
	const place = (some: number) => scale(often ? Math.max(TIMES[0], some) : some);
	const at = rect.y + SCALE - AXIS_HEIGHT + 2 * grown - LABEL * 0.3;
	const names = new Map(OFTEN);
	const axis = axisAcross({
		id: `${what}-axis`,
		scale: place,
		ticks: often ? OFTEN.map(([times]) => times) : THOUSANDS,
		write: (some) =>
			often ? world.word(`bystanders.times-${names.get(some) ?? 'year'}`) : integer(world, some),
		ends,
		at,
		style: 'soft'
	});
	if (value === 0) return axis;
	const bar = {
		x: place(low),
		y: at - BAR - grown / 3,
		width: place(high) - place(low),
		height: BAR + grown / 3
	};
	return together(
		{ shapes: [...range(what, bar), ...somebody(what, place(value), bar.y, SOMEBODY + grown)] },
		axis
	);
}

/** Bars: what cameras see, what the software gets wrong, and, hatched, what is only supposed. */
function range(what: Happens, bar: Rect): Shape[] {
	const d = `M${round(bar.x)} ${round(bar.y)}h${round(bar.width)}v${round(bar.height)}h-${round(bar.width)}z`;
	if (what === 'matches') return [{ id: `${what}-bar`, style: 'unseen', d: hatching(bar, 2.5) + d }];
	return [{ id: `${what}-bar`, style: what === 'minutes' ? 'core seen' : 'tone-2', d }];
}

/** One of those to whom it happens, on the bar; in the frame of a false alert if the software is wrong. */
function somebody(what: Happens, x: number, foot: number, height: number): Shape[] {
	const scale = Math.round(((height * PERSON) / STANDING) * 100) / 100;
	const framed = what !== 'minutes';
	const feet = foot - 1 - (framed ? height * (1 - PERSON) * 0.5 : 0);
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

/** Beside those who look into alerts: what the model cannot say. */
export function unknown(rect: Rect, { words: size }: Level, world: World): Drawing {
	const sign = LABEL * 1.8;
	const indent = sign * 0.9;
	const column = { ...rect, x: rect.x + indent, width: rect.width - indent };
	const wordings = ['checks', 'checks-short'].map((key) => world.word(`bystanders.${key}`));
	const most = Math.max(1, Math.floor(rect.height / (size * 1.2)));
	const words = block('checks', wordings, column, { size, most });
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

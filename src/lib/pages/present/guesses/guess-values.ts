/**
 * What a class answers: its guesses for each guess step, and its answers to each question. The presenter enters
 * them; they are kept only in the address of the lesson and in the two windows, and no device of a pupil is
 * involved.
 */
import type { GuessData } from '#lib/runtime/data.ts';

/** The values that the class may guess: `min` to `max`, in steps of `step`. */
export interface GuessRange {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Whether guesses may exceed `max`; they are drawn at the end of the scale. */
	readonly beyond?: boolean;
}

/** Guesses in the order in which they were entered, by the name of the setting or question. */
export type GuessLists = Readonly<Record<string, readonly number[]>>;

/**
 * Returns the range of each step’s guess, by the id of the setting that stores the guess. Steps without a guess are
 * ignored.
 * @param slides what the slides of these steps add
 */
export const guessRanges = (
	steps: readonly { readonly guess?: GuessData }[],
	slides: readonly { readonly beyond?: true }[]
): Record<string, GuessRange> =>
	Object.fromEntries(
		steps.flatMap(({ guess }, index) =>
			guess ? [[guess.setting, { ...guess, beyond: slides[index]?.beyond === true }]] : []
		)
	);

/** Maximum number of guesses per question; more than any class has pupils. */
export const MAX_GUESSES = 99;

/**
 * Returns guesses as a text for the address: `guess-coverage:20x3,35;guess-alerts:4`, where `20x3` means 20 three times
 * in a row. The order is kept, so that the last guess can be undone after a reload.
 */
export function writeGuesses(guesses: GuessLists): string {
	return Object.entries(guesses)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name}:${groupRuns(values).map(writeRun).join(',')}`)
		.join(';');
}

interface Run {
	readonly value: number;
	readonly count: number;
}

const writeRun = ({ value, count }: Run): string => (count === 1 ? String(value) : `${value}x${count}`);

function groupRuns(values: readonly number[]): Run[] {
	return values.reduce<Run[]>((before, value) => {
		const last = before.at(-1);
		if (last?.value !== value) return [...before, { value, count: 1 }];
		return [...before.slice(0, -1), { value, count: last.count + 1 }];
	}, []);
}

const RUN = /^(\d{1,7}(?:\.\d{1,4})?)(?:x(\d{1,2}))?$/;

/**
 * Reads guesses from an address. Unknown names, values out of range and malformed parts are left out.
 * @param text a text from `writeGuesses`; any other text is allowed
 * @param ranges the range of each guess and question, by the name of its setting or question
 * @returns at most `MAX_GUESSES` values per name
 */
export function readGuesses(text: string, ranges: Readonly<Record<string, GuessRange>>): GuessLists {
	const guesses: Record<string, readonly number[]> = {};
	for (const part of text.split(';')) {
		const [name = '', list = ''] = part.split(':');
		const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
		if (!range) continue;
		const values = list.split(',').flatMap((run) => {
			const [, value, count = '1'] = RUN.exec(run) ?? [];
			return value !== undefined && isInRange(Number(value), range)
				? Array<number>(Number(count)).fill(Number(value))
				: [];
		});
		if (values.length > 0) guesses[name] = values.slice(0, MAX_GUESSES);
	}
	return guesses;
}

/** How many times the end of its scale a guess may be, if it may lie beyond: a joke would move the middle of all. */
const MAX_BEYOND = 4;

/** Returns the largest guess that is taken. */
export const largestGuess = ({ max, beyond }: GuessRange): number => (beyond ? max * MAX_BEYOND : max);

/** Returns whether a number lies in the range and on one of its steps. */
const isInRange = (value: number, range: GuessRange): boolean =>
	value >= range.min && value <= largestGuess(range) && Math.abs(value - roundToStep(value, range)) < 1e-6;

/** Rounds a number to the nearest step of the range, and to four decimal places. */
const roundToStep = (value: number, { min, step }: GuessRange): number =>
	Number((min + Math.round((value - min) / step) * step).toFixed(4));

/**
 * Parses typed guesses, such as `20 35 50` or a single number.
 * @returns the valid guesses as `values`, rounded to the steps of the range; and as `wrong`, the words that are not
 *   numbers or are out of range
 */
export function parseTypedGuesses(text: string, range: GuessRange): { values: number[]; wrong: string[] } {
	const words = joinThousands(text, range)
		.split(/[\s;]+|,\s+/)
		.filter(Boolean);
	const read = (word: string) =>
		/^\d+(?:[.,]\d+)?%?$/.test(word) ? roundToStep(parseFloat(word.replace(',', '.')), range) : NaN;
	return {
		values: words.map(read).filter((value) => isInRange(value, range)),
		wrong: words.filter((word) => !isInRange(read(word), range))
	};
}

/**
 * Joins groups of three digits that form one number: French writes `16 666`, while `16 120` may be two guesses.
 * Groups are joined if the whole lies within the scale, or if one group alone would lie beyond it.
 */
const joinThousands = (text: string, { max }: GuessRange): string =>
	text.replace(/\b\d{1,3}(?:[ \u00a0\u202f]\d{3})+\b/g, (written) => {
		const groups = written.split(/[ \u00a0\u202f]/);
		const whole = groups.join('');
		return Number(whole) <= max || groups.some((group) => Number(group) > max) ? whole : written;
	});

/** The lowest, the median and the highest of some guesses. */
export interface GuessSummary {
	readonly lowest: number;
	/**
	 * The median. It is one of the guesses if their number is odd; else the mean of the middle two, rounded to the
	 * nearest step.
	 */
	readonly middle: number;
	readonly highest: number;
}

/**
 * Returns the lowest guess, the median and the highest guess, from guesses in any order; undefined if there are none.
 */
export function summarizeGuesses(guesses: readonly number[], range: GuessRange): GuessSummary | undefined {
	const values = [...guesses].sort((a, b) => a - b);
	const [lowest, highest] = [values[0], values.at(-1)];
	const [below, above] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
	if (lowest === undefined || highest === undefined || below === undefined || above === undefined)
		return undefined;
	return { lowest, middle: roundToStep((below + above) / 2, range), highest };
}

/**
 * An interval of the scale for which the presenter counts raised hands. Each counts as a guess of `value`, the step of
 * the range nearest below its midpoint.
 */
export interface ScaleInterval {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/**
 * Divides the range of a guess into intervals at the ticks. If the last interval would be less than half as wide as the
 * distance of the first two ticks, it is joined to the one before.
 * @param ticks ascending, in the unit of the range
 */
export function divideScale({ min, max, step }: GuessRange, ticks: readonly number[]): ScaleInterval[] {
	const width = (ticks[1] ?? max) - (ticks[0] ?? min);
	const cuts = [min, ...ticks.filter((tick) => tick > min && tick <= max - width / 2), max];
	return cuts.slice(1).map((to, i) => {
		const from = cuts[i] ?? min;
		const value = min + Math.floor(((from + to) / 2 - min) / step) * step;
		return { from, to, value };
	});
}

/**
 * What a class says, hand by hand: its bets on each guess, its answers to each question. Nothing comes from anybody's
 * device and nothing is stored: the address of the lesson has it, and the presenter's window.
 */
import type { GuessData } from '#lib/runtime/data.ts';

/** What may be bet: from the least to the most, in steps. */
export interface BetRange {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Whether more than the most may be said: it is drawn at the end of the scale. A share is no more than all. */
	readonly beyond?: boolean;
}

/** Bets in the order in which they were said, by what they are on. */
export type Bets = Readonly<Record<string, readonly number[]>>;

/** What can be bet on in some steps, by the setting that holds the class's answer. */
export const betRanges = (steps: readonly { readonly guess?: GuessData }[]): Record<string, BetRange> =>
	Object.fromEntries(
		steps.flatMap(({ guess }) =>
			guess ? [[guess.setting, { ...guess, beyond: guess.format.type !== 'percent' }]] : []
		)
	);

/** More than any class has. */
export const MOST_BETS = 99;

/**
 * Writes bets as an address has them: `guess-coverage:20x3,35;guess-alerts:4`, the same one three times in a row as
 * `20x3`. Order is kept, so that the last one can still be taken back after a reload.
 */
export function writeBets(bets: Bets): string {
	return Object.entries(bets)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name}:${runs(values).map(writeRun).join(',')}`)
		.join(';');
}

interface Run {
	readonly value: number;
	readonly count: number;
}

const writeRun = ({ value, count }: Run): string => (count === 1 ? String(value) : `${value}x${count}`);

function runs(values: readonly number[]): Run[] {
	return values.reduce<Run[]>((before, value) => {
		const last = before.at(-1);
		if (last?.value !== value) return [...before, { value, count: 1 }];
		return [...before.slice(0, -1), { value, count: last.count + 1 }];
	}, []);
}

const RUN = /^(\d{1,7}(?:\.\d{1,4})?)(?:x(\d{1,2}))?$/;

/**
 * Reads bets from any address: what is unknown, out of its range or no bet is left out.
 * @param ranges of everything that can be bet on, by its name
 */
export function readBets(text: string, ranges: Readonly<Record<string, BetRange>>): Bets {
	const bets: Record<string, readonly number[]> = {};
	for (const part of text.split(';')) {
		const [name = '', list = ''] = part.split(':');
		const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
		if (!range) continue;
		const values = list.split(',').flatMap((run) => {
			const [, value, count = '1'] = RUN.exec(run) ?? [];
			return value !== undefined && isBet(Number(value), range)
				? Array<number>(Number(count)).fill(Number(value))
				: [];
		});
		if (values.length > 0) bets[name] = values.slice(0, MOST_BETS);
	}
	return bets;
}

/** The largest number that an address holds. */
const MOST_SAID = 9_999_999;

const mostOf = ({ max, beyond }: BetRange): number => (beyond ? MOST_SAID : max);

/** Whether a number may be bet. */
const isBet = (value: number, range: BetRange): boolean =>
	value >= range.min && value <= mostOf(range) && Math.abs(value - inSteps(value, range)) < 1e-6;

/** The nearest number that the scale has a step for: nobody is sent back for the digits of a quotient. */
const inSteps = (value: number, { min, step }: BetRange): number =>
	Number((min + Math.round((value - min) / step) * step).toFixed(4));

/** Bets as they are typed, `20 35 50` or one alone; and what among them is none. */
export function typedBets(text: string, range: BetRange): { values: number[]; wrong: string[] } {
	const words = joinThousands(text, range)
		.split(/[\s;]+|,\s+/)
		.filter(Boolean);
	const read = (word: string) =>
		/^\d+(?:[.,]\d+)?%?$/.test(word) ? inSteps(parseFloat(word.replace(',', '.')), range) : NaN;
	return {
		values: words.map(read).filter((value) => isBet(value, range)),
		wrong: words.filter((word) => !isBet(read(word), range))
	};
}

/**
 * `16 666` is one number, as French writes it, and `16 120` two bets: groups of three digits belong together where they make
 * a number of the scale, or where one of them alone would lie beyond it.
 */
const joinThousands = (text: string, { max }: BetRange): string =>
	text.replace(/\b\d{1,3}(?:[ \u00a0\u202f]\d{3})+\b/g, (written) => {
		const groups = written.split(/[ \u00a0\u202f]/);
		const whole = groups.join('');
		return Number(whole) <= max || groups.some((group) => Number(group) > max) ? whole : written;
	});

/** How far bets lie apart. */
export interface Spread {
	readonly lowest: number;
	/** The median: as many are lower as higher. A bet itself where their number is odd; else brought to the nearest step. */
	readonly middle: number;
	readonly highest: number;
}

/** The spread of bets; none where there are none. */
export function spreadOf(bets: readonly number[], range: BetRange): Spread | undefined {
	const values = [...bets].sort((a, b) => a - b);
	const [lowest, highest] = [values[0], values.at(-1)];
	const [below, above] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
	if (lowest === undefined || highest === undefined || below === undefined || above === undefined)
		return undefined;
	return { lowest, middle: inSteps((below + above) / 2, range), highest };
}

/** Parts of a scale that hands are counted by, and what a hand in each counts as: its middle. */
export interface Part {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** Cuts a scale where it has its ticks. What is left at its end belongs to the part before, where it is less than half of one. */
export function partsOf({ min, max, step }: BetRange, ticks: readonly number[]): Part[] {
	const whole = (ticks[1] ?? max) - (ticks[0] ?? min);
	const cuts = [min, ...ticks.filter((tick) => tick > min && tick <= max - whole / 2), max];
	return cuts.slice(1).map((to, i) => {
		const from = cuts[i] ?? min;
		const value = min + Math.floor(((from + to) / 2 - min) / step) * step;
		return { from, to, value };
	});
}

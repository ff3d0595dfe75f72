/** What a year is counted on: minutes evenly; alerts and matches from 0 to 1, then ten times as many from tick to tick. */

export interface Mark {
	readonly value: number;
	/** Key of its word; none for a tick alone. */
	readonly word?: string;
}

export interface Scale {
	/** Where a value lies, 0 … 1; what is beyond an end lies on it. */
	at(value: number): number;
	readonly ticks: readonly Mark[];
}

/** Filmed from the first metre to the last, twice a day, and twice our guess: some 3,200 minutes. */
const MOST_MINUTES = 3500;
const THOUSANDS = [0, 1000, 2000, 3000];

/** Everybody taken for somebody else, and twice our guess: some 7 million times. */
const DECADES = 7;
/** Share of the length that leads from none to one. */
const TO_ONE = 0.07;

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Minutes of a year. */
export const even: Scale = {
	at: (minutes) => within(minutes / MOST_MINUTES),
	ticks: THOUSANDS.map((value) => ({ value, word: value === 0 ? 'nought' : 'minutes' }))
};

/** How often a year, from never to ten million times. */
export const tenfold: Scale = {
	at: (times) => within(times <= 1 ? times * TO_ONE : TO_ONE + ((1 - TO_ONE) * Math.log10(times)) / DECADES),
	ticks: [
		{ value: 0, word: 'nought' },
		{ value: 1, word: 'once' },
		...Array.from({ length: DECADES }, (_, power) => ({ value: 10 ** (power + 1) })),
		{ value: 365, word: 'a-day' },
		{ value: 365_000, word: 'thousand-a-day' }
	]
};

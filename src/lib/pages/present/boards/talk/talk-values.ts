/**
 * What a class enters on a talk board, as text: the counts of the table, cells with dots between them and rows with
 * hyphens, then an underscore and the votes for each choice: `7.1.6.-17.1.16.0_12.5`. An empty cell is not counted yet. If
 * votes are counted twice, those of the first count follow another underscore.
 */
import type { TalkData } from '../board-types.ts';

/** A count, from 0 to `MAX_COUNT`; undefined before the class has counted. */
export type Count = number | undefined;

export interface TalkValues {
	readonly table: readonly (readonly Count[])[];
	readonly votes: readonly Count[];
	/** Votes of the first count while a second one is made or shown. */
	readonly earlier?: readonly Count[] | undefined;
}

/** The numbers of rows and columns of the table, and of choices. */
export interface TalkSize {
	readonly rows: number;
	readonly columns: number;
	readonly choices: number;
}

/** Returns the numbers of rows and columns of the table of a board, and of its choices. */
export const sizeOf = ({ table, choices }: TalkData): TalkSize => ({
	rows: table?.rows.length ?? 0,
	columns: table?.columns.length ?? 0,
	choices: choices.length
});

/** Returns votes in which, of two choices, the one that is not counted has the rest of a class of `pupils`, if that is known. */
export const completeVotes = (votes: readonly Count[], pupils: number): readonly Count[] => {
	const counted = sumCounts(votes);
	if (votes.length !== 2 || pupils === 0 || counted === undefined) return votes;
	return votes.map((count) => count ?? Math.max(0, pupils - counted));
};

/** Returns whether counts are typed one after another, in the fields of a table or of choices, and not vote by vote. */
export const isTyped = ({ table, choices, numbers }: TalkData): boolean =>
	choices.length === 1 || numbers === true || (choices.length === 0 && table !== undefined);

/** Maximum count; more than any class has pupils. */
export const MAX_COUNT = 99;

/** Reads the values of a board of some size. Malformed counts are empty, and those beyond its size are left out. */
export function readTalk(text: string, { rows, columns, choices }: TalkSize): TalkValues {
	const [table = '', votes = '', earlier] = text.split('_');
	const lines = table.split('-');
	return {
		table: Array.from({ length: rows }, (_, row) => readCounts(lines[row] ?? '', columns)),
		votes: readCounts(votes, choices),
		...(earlier === undefined ? {} : { earlier: readCounts(earlier, choices) })
	};
}

const readCounts = (text: string, length: number): Count[] => {
	const counts = text.split('.');
	return Array.from({ length }, (_, index) => {
		const [count] = /^\d{1,2}$/.exec(counts[index] ?? '') ?? [];
		return count === undefined ? undefined : Number(count);
	});
};

/** Returns values as text; empty if nothing is counted. */
export function writeTalk({ table, votes, earlier }: TalkValues): string {
	const write = (counts: readonly Count[]) => counts.map((count) => count ?? '').join('.');
	const text = [table.map(write).join('-'), write(votes), ...(earlier ? [write(earlier)] : [])].join('_');
	return /\d/.test(text) ? text : '';
}

/** Rounds a count to a whole number from 0 to `MAX_COUNT`. NaN, such as that of an empty field, gives undefined. */
export const limitCount = (count: number): Count =>
	Number.isNaN(count) ? undefined : Math.min(MAX_COUNT, Math.max(0, Math.floor(count)));

/** Returns values with another count in a cell of the table. */
export const setCell = (
	{ table, ...values }: TalkValues,
	row: number,
	column: number,
	count: Count
): TalkValues => ({
	...values,
	table: table.map((counts, index) => (index === row ? counts.with(column, count) : counts))
});

/** Returns values with another count of votes for a choice. */
export const setVotes = (values: TalkValues, choice: number, count: Count): TalkValues => ({
	...values,
	votes: values.votes.with(choice, count)
});

/** Returns values in which votes are counted anew beside those of the first count; or, while none are, the first count alone. */
export const recountVotes = ({ earlier, votes, ...values }: TalkValues): TalkValues =>
	earlier ? { ...values, votes: earlier } : { ...values, votes: votes.map(() => undefined), earlier: votes };

/** Returns the sum of some counts; undefined if none is counted yet. */
export const sumCounts = (counts: readonly Count[]): Count =>
	counts.every((count) => count === undefined)
		? undefined
		: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

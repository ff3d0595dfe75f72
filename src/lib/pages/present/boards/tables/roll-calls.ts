/**
 * What the tables of a class answer, as text: a digit for each table in its order, from 1 for the first choice, or 0 for no
 * answer; rows of questions with hyphens between them. If the class answers twice, the first answers follow an underscore:
 * `2113_2112`.
 */
import type { TablesData } from '../board-types.ts';

/** The answers to each row of a board: a digit for each table that has answered, in the order of the tables. */
export interface RollCalls {
	readonly rows: readonly string[];
	/** The first answers while the class answers a second time. */
	readonly earlier?: readonly string[] | undefined;
}

/** The numbers of rows of a board, which is 1 for a single question, and of choices. */
export interface RollSize {
	readonly rows: number;
	readonly choices: number;
}

/** Returns the size of the answers on a board. */
export const rollSize = ({ rows, choices }: TablesData): RollSize => ({
	rows: Math.max(1, rows.length),
	choices: choices.length
});

/** Maximum number of answers to a row. */
const MAX_ANSWERS = 40;

/** Reads the answers on a board of some size. Malformed rows are empty, and those beyond its size are left out. */
export function readRolls(text: string, size: RollSize): RollCalls {
	const [rows = '', earlier] = text.split('_');
	return {
		rows: readRows(rows, size),
		...(earlier === undefined ? {} : { earlier: readRows(earlier, size) })
	};
}

function readRows(text: string, { rows, choices }: RollSize): string[] {
	const parts = text.split('-');
	const roll = new RegExp(`^[0-${choices}]{1,${MAX_ANSWERS}}$`);
	return Array.from({ length: rows }, (_, row) => {
		const part = parts[row] ?? '';
		return roll.test(part) ? part : '';
	});
}

/** Returns answers as text; empty if there are none. */
export function writeRolls({ rows, earlier }: RollCalls): string {
	const text = [rows.join('-'), ...(earlier ? [earlier.join('-')] : [])].join('_');
	return /\d/.test(text) ? text : '';
}

/**
 * Returns the index of the row that is answered: the first that not all tables have answered, or the number of rows if all
 * have. While the number of tables is not known (0), it is the last row that any table has answered.
 */
export function activeRow({ rows }: RollCalls, tables: number): number {
	if (tables === 0)
		return Math.max(
			0,
			rows.findLastIndex((roll) => roll !== '')
		);
	const index = rows.findIndex((roll) => roll.length < tables);
	return index < 0 ? rows.length : index;
}

const withRow = (rolls: RollCalls, row: number, roll: string): RollCalls => ({
	...rolls,
	rows: rolls.rows.with(row, roll)
});

/** Returns answers with that of the next table. Unchanged if all tables have answered. */
export function addAnswer(rolls: RollCalls, tables: number, answer: number): RollCalls {
	const row = activeRow(rolls, tables);
	const roll = rolls.rows[row];
	return roll === undefined || roll.length >= MAX_ANSWERS ? rolls : withRow(rolls, row, `${roll}${answer}`);
}

/** Returns answers without the last one. */
export function removeLastAnswer(rolls: RollCalls): RollCalls {
	const row = rolls.rows.findLastIndex((roll) => roll !== '');
	return row < 0 ? rolls : withRow(rolls, row, rolls.rows[row]?.slice(0, -1) ?? '');
}

/** Returns answers in which the tables that have not answered the active row give none. */
export function passOthers(rolls: RollCalls, tables: number): RollCalls {
	const row = activeRow(rolls, tables);
	const roll = rolls.rows[row];
	return roll === undefined ? rolls : withRow(rolls, row, roll.padEnd(tables, '0'));
}

/** Returns answers that the class gives anew beside the first ones; or, while there are none, the first ones alone. */
export const repeatRolls = ({ rows, earlier }: RollCalls): RollCalls =>
	earlier ? { rows: earlier } : { rows: rows.map(() => ''), earlier: rows };

/** Returns how many tables chose each of some choices. */
export const countAnswers = (roll: string, choices: number): number[] =>
	Array.from({ length: choices }, (_, index) => roll.split(String(index + 1)).length - 1);

/** Returns the numbers of the tables that answered something else the second time. */
export const changedTables = (before: string, after: string): number[] =>
	[...after].flatMap((answer, index) => (isChanged(before[index], answer) ? [index + 1] : []));

const isChanged = (before: string | undefined, after: string): boolean =>
	before !== undefined && before !== '0' && after !== '0' && before !== after;

/** Returns how many rows each table answered right, as a string of digits. @param right the right choice of each row, from 1 */
export function countRight({ rows }: RollCalls, right: readonly number[]): string {
	const tables = Math.max(0, ...rows.map(({ length }) => length));
	return Array.from(
		{ length: tables },
		(_, table) => rows.filter((roll, row) => roll[table] === String(right[row])).length
	).join('');
}

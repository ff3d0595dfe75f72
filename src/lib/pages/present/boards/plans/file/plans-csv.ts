/** The plans of a class in clear: what the kept file says of each, and the table as a file for spreadsheets. */
import type { Word } from '#lib/i18n/words.ts';
import { groupCode } from '#lib/model/plan-code/code-characters.ts';
import { PLAN_CAMERAS, type Plan } from '#lib/model/plan-code/plan-code.ts';
import { PLAN_FIELDS } from '../plans-state.ts';
import type { PlanColumn, PlanRow } from '../table/plan-rows.ts';

/** A camera as a group reads it from paper: its building, its metre along the façade, and a compass point. */
type ReadCamera = readonly [building: string, metre: number, direction: string];

/** Degrees between two compass points that have a name. */
const POINT_DEGREES = 45;

/** Returns the cameras of a plan as a group reads them from paper. */
export function readCameras({ cameras }: Pick<Plan, 'cameras'>, word: Word): ReadCamera[] {
	const points = word('plans.points').split('|');
	return cameras.map(({ building, along, heading }) => [
		building,
		Math.round(along),
		points[Math.round(heading / POINT_DEGREES) % points.length] ?? ''
	]);
}

/**
 * Returns a plan in clear for the file that a class may read: each field of the table under its heading, and each camera under
 * its number. Shares are rounded to a thousandth. What is not computed is left out.
 */
export function describePlan(
	row: PlanRow,
	plan: Pick<Plan, 'cameras'>,
	heading: (field: PlanColumn) => string,
	word: Word
): Readonly<Record<string, unknown>> {
	const parts = word('present.plans-camera-parts').split('|');
	const described: Record<string, unknown> = {};
	for (const field of [...PLAN_FIELDS, 'shareGuess'] as const) {
		const value = row[field];
		described[heading(field)] = typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
	}
	for (const [index, camera] of readCameras(plan, word).entries()) {
		const read: Record<string, string | number> = {};
		for (const [place, part] of camera.entries()) read[parts[place] ?? ''] = part;
		described[word('present.plans-camera', { number: String(index + 1) })] = read;
	}
	return described;
}

/** What begins a file in UTF-8, without which spreadsheets misread accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A row of the table with its plan, and its values as text. */
export interface WrittenRow {
	readonly code: string;
	readonly plan: Plan;
	readonly values: readonly string[];
}

/**
 * Returns the table as a file for spreadsheets: a line of headings, then a line for each plan.
 * @param headings of the values
 * @param isCommaDecimal whether numbers have a decimal comma, so that semicolons separate values
 */
export function writePlansTable(
	headings: readonly string[],
	rows: readonly WrittenRow[],
	word: Word,
	isCommaDecimal: boolean
): string {
	const cameras = Array.from({ length: PLAN_CAMERAS }, (_, index) =>
		word('present.plans-camera', { number: String(index + 1) })
	);
	const lines = rows.map(({ code, plan, values }) => {
		const read = readCameras(plan, word).map((camera) => camera.join(' '));
		return [...values, ...cameras.map((_, index) => read[index] ?? ''), groupCode(code)];
	});
	const separator = isCommaDecimal ? ';' : ',';
	const table = [[...headings, ...cameras, word('present.plans-code')], ...lines];
	return BYTE_ORDER_MARK + table.map((line) => `${line.map(quote).join(separator)}\r\n`).join('');
}

/** Quotes a value that contains what separates values (RFC 4180). */
const quote = (value: string): string =>
	/[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The plans of a class in clear: what the kept file says of each, and the table as a file for spreadsheets. */
import type { Word } from '#lib/i18n/words.ts';
import { groupCode } from '#lib/model/plan-code/code-characters.ts';
import { PLAN_CAMERAS, type Plan } from '#lib/model/plan-code/plan-code.ts';
import type { PlanRow } from './plan-rows.ts';

/** A camera as a group reads it from paper. */
interface ReadCamera {
	readonly building: string;
	readonly metre: number;
	/** A compass point. */
	readonly direction: string;
}

/** Degrees between two compass points that have a name. */
const POINT_DEGREES = 45;

/** Returns the cameras of a plan as a group reads them from paper. */
export function readCameras({ cameras }: Pick<Plan, 'cameras'>, word: Word): ReadCamera[] {
	const points = word('plans.points').split('|');
	return cameras.map(({ building, along, heading }) => ({
		building,
		metre: Math.round(along),
		direction: points[Math.round(heading / POINT_DEGREES) % points.length] ?? ''
	}));
}

/** Returns a plan in clear, with numbers that are rounded as in the table. */
export const describePlan = (row: PlanRow, plan: Pick<Plan, 'cameras'>, word: Word) => ({
	plan: row.number,
	cameras: readCameras(plan, word),
	streetsFilmed: roundShare(row.share),
	streetsFilmedTwice: roundShare(row.twice),
	passersByNeverFilmed: row.people,
	fallFilmed: row.fall,
	eventsFilmed: row.events
});

/** Rounds a share to a thousandth. */
const roundShare = (share: number | undefined): number | undefined =>
	share === undefined ? undefined : Math.round(share * 1000) / 1000;

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
		const read = readCameras(plan, word).map((each) => `${each.building} ${each.metre} ${each.direction}`);
		return [...values, ...cameras.map((_, index) => read[index] ?? ''), groupCode(code)];
	});
	const separator = isCommaDecimal ? ';' : ',';
	const table = [[...headings, ...cameras, word('present.plans-code')], ...lines];
	return BYTE_ORDER_MARK + table.map((line) => `${line.map(quote).join(separator)}\r\n`).join('');
}

/** Quotes a value that contains what separates values (RFC 4180). */
const quote = (value: string): string =>
	/[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The file in which a teacher keeps the plans of a class. It contains the plans and nothing about pupils. */
import type { District } from '#lib/model/district/district.ts';
import { groupCode, normalizeCode } from '#lib/model/plan-code/code-characters.ts';
import { PLAN_MISSIONS, readPlanCode } from '#lib/model/plan-code/plan-code.ts';
import { addPlans, MAX_PLANS, MAX_TABLE, readPlansState, type PlansState } from '../plans-state.ts';

/** Upper bound of the size of the file in bytes. Forty plans take thirty thousand. */
export const MAX_FILE_BYTES = 100_000;
/** What a file of plans says that it is. */
const FORMAT = 'class-plans';

/**
 * Returns the content of the file.
 * @param describe returns what the file says of a plan in clear, for its readers; the plan itself is in its code
 */
export const writePlansFile = (
	{ plans, lot, draws }: PlansState,
	describe: (code: string) => object
): string =>
	`${JSON.stringify(
		{
			format: FORMAT,
			version: 1,
			lot,
			draws,
			plans: plans.map(({ code, ...rest }) => ({ ...describe(code), code: groupCode(code), ...rest }))
		},
		undefined,
		'\t'
	)}\n`;

/** Why a file cannot be opened. `number` counts its plans from 1. */
export type PlansFileFault =
	| { readonly kind: 'size' | 'format' | 'version' | 'empty' | 'many' }
	| { readonly kind: 'plan'; readonly number: number };

/**
 * Reads a file of plans. A file with any fault is refused as a whole, so that no class works with half of its plans.
 * @param text content of the file, of which the caller has checked the size
 */
export function readPlansFile(district: District, text: string): PlansState | PlansFileFault {
	const file = parse(text);
	if (file?.format !== FORMAT || !Array.isArray(file.plans)) return { kind: 'format' };
	if (file.version !== 1) return { kind: 'version' };
	if (file.plans.length === 0) return { kind: 'empty' };
	if (file.plans.length > MAX_PLANS) return { kind: 'many' };
	const plans = file.plans.map((plan) =>
		isRecord(plan) && typeof plan.code === 'string' ? plan : undefined
	);
	const wrong = plans.findIndex((plan) => !plan || !isPlan(district, plan.code));
	if (wrong >= 0) return { kind: 'plan', number: wrong + 1 };
	const { state } = addPlans(
		readPlansState(['map', 0, 'sealed', wholeNumber(file.lot), wholeNumber(file.draws)].join('.')),
		plans.map((plan) => normalizeCode(plan?.code ?? ''))
	);
	const records = new Map(plans.map((plan) => [normalizeCode(plan?.code ?? ''), plan]));
	return {
		...state,
		plans: state.plans.map(({ code }) => {
			const table = Number(records.get(code)?.table);
			const isTable = Number.isInteger(table) && table > 0 && table <= MAX_TABLE;
			return { code, guess: validGuess(Number(records.get(code)?.guess)), ...(isTable && { table }) };
		})
	};
}

interface PlanRecord {
	readonly code: string;
	readonly guess?: unknown;
	readonly table?: unknown;
}

interface FileRecord {
	readonly format?: unknown;
	readonly version?: unknown;
	readonly plans?: unknown;
	readonly lot?: unknown;
	readonly draws?: unknown;
}

const isRecord = (value: unknown): value is PlanRecord => typeof value === 'object' && value !== null;

function parse(text: string): FileRecord | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? (value as FileRecord) : undefined;
	} catch {
		return undefined;
	}
}

/** Returns a whole number as text; empty for anything else. */
const wholeNumber = (value: unknown): string => (Number.isInteger(value) ? String(value) : '');

/** Returns whether a code is that of a plan with a camera. */
function isPlan(district: District, code: string): boolean {
	const plan = readPlanCode(district, code);
	return 'cameras' in plan && plan.cameras.length > 0;
}

const validGuess = (guess = 0): number =>
	Number.isInteger(guess) && guess >= 0 && guess <= PLAN_MISSIONS ? guess : 0;

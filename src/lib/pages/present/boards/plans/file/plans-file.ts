/** The file in which a teacher keeps the plans of a class. It contains the plans and nothing about pupils. */
import type { District } from '#lib/model/district/district.ts';
import { groupCode, normalizeCode } from '#lib/model/plan-code/code-characters.ts';
import { MAX_SHARE_GUESS } from '#lib/model/plan-code/share-guess.ts';
import { readPlanCode } from '#lib/model/plan-code/plan-code.ts';
import {
	addPlans,
	ANSWERS,
	answersOfGuess,
	MAX_PLANS,
	MAX_TABLE,
	readPlansState,
	type PlansState
} from '../plans-state.ts';

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
	const empty = readPlansState(
		['map', 0, 'sealed', wholeNumber(file.lot), wholeNumber(file.draws)].join('.')
	);
	return plans.reduce((state, plan) => addRecord(state, plan), empty);
}

/** Returns the state with a plan of a file. Anything but its code may be missing, or is left out if it is wrong. */
function addRecord(state: PlansState, plan: PlanRecord | undefined): PlansState {
	const [code, table, shareGuess] = [normalizeCode(plan?.code ?? ''), Number(plan?.table), plan?.shareGuess];
	const { plans } = addPlans(state, [code], {
		...(Number.isInteger(table) && table > 0 && table <= MAX_TABLE && { table }),
		...(typeof shareGuess === 'number' &&
			Number.isInteger(shareGuess) &&
			shareGuess >= 0 &&
			shareGuess <= MAX_SHARE_GUESS && { shareGuess })
	}).state;
	const answers = typeof plan?.answers === 'string' ? plan.answers : answersOfGuess(Number(plan?.guess));
	const isValid = ANSWERS.test(answers) && plans.length > state.plans.length;
	return {
		...state,
		plans: isValid
			? plans.map((each, index) => (index === plans.length - 1 ? { ...each, answers } : each))
			: plans
	};
}

/** A plan as the file has it. Files from before tables answered one by one have the number of one guessed mission. */
interface PlanRecord {
	readonly code: string;
	readonly answers?: unknown;
	readonly guess?: unknown;
	readonly table?: unknown;
	readonly shareGuess?: unknown;
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

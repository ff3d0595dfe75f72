import type { Word } from '#lib/i18n/words.ts';
import type { District } from '#lib/model/district/district.ts';
import { writePlanCode } from '#lib/model/plan-code/plan-code.ts';
import { describeFault, readTypedPlan } from '#lib/ui/plan-code/typed-plan.ts';

/** What a text that was typed, pasted or scanned contains. */
export interface EnteredPlans {
	/** Codes of its plans, in its order. */
	readonly codes: readonly string[];
	/** The lines that are no plans. */
	readonly rest: string;
	/** A sentence about the first of these; empty if there is none. */
	readonly fault: string;
}

/** Largest number of characters that are read. */
const MAX_ENTERED = 4000;

/** Reads the plans of a text, one on each line. A plan is a code, an address with a code, or cameras read from paper. */
export function readEnteredPlans(district: District, text: string, word: Word): EnteredPlans {
	const lines = text
		.slice(0, MAX_ENTERED)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const read = lines.map((line) => ({ line, plan: readTypedPlan(district, line) }));
	const wrong = read.flatMap(({ line, plan }) => ('cameras' in plan ? [] : [{ line, fault: plan }]));
	const [first] = wrong;
	return {
		codes: read.flatMap(({ plan }) => ('cameras' in plan ? [writePlanCode(district, plan)] : [])),
		rest: wrong.map(({ line }) => line).join(' '),
		fault: first ? describeFault(first.fault, word) : ''
	};
}

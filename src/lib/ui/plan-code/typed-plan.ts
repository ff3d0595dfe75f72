/** Plans as people type, paste or scan them, and sentences about what is wrong with a text. */
import type { Word, WordKey } from '#lib/i18n/words.ts';
import type { District } from '#lib/model/district/district.ts';
import { CODE_LENGTH, type CodeFault } from '#lib/model/plan-code/code-characters.ts';
import { readPaperPlan, type PaperFault } from '#lib/model/plan-code/paper-plan.ts';
import { PLAN_CAMERAS, PLAN_MISSIONS, readPlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';

/** Query parameter with the code of a plan. */
export const PLAN_PARAM = 'plan';

/** Why a text is not a plan of a class. */
export type PlanFault = CodeFault | PaperFault | { readonly kind: 'empty' };

/** Reads a plan: its code, the address of a page with the code, or the cameras as a group reads them from paper. */
export function readTypedPlan(district: District, text: string): Plan | PlanFault {
	const [, inAddress] = new RegExp(`[?&]${PLAN_PARAM}=([^&#\\s]*)`).exec(text) ?? [];
	const plan = readPaperPlan(district, text) ?? readPlanCode(district, inAddress ?? text);
	return 'cameras' in plan && plan.cameras.length === 0 ? { kind: 'empty' } : plan;
}

/** Returns a sentence that says what is wrong, and what to look at. */
export function describeFault(fault: PlanFault, word: Word): string {
	const key = (name: string) => `plans.fault-${name}` as WordKey;
	switch (fault.kind) {
		case 'length':
			return word(key(fault.count < CODE_LENGTH ? 'short' : 'long'), {
				count: String(fault.count),
				length: String(CODE_LENGTH)
			});
		case 'character':
			return word(key('character'), { character: fault.character });
		case 'check':
		case 'empty':
			return word(key(fault.kind));
		default:
			return word(key(fault.kind), {
				camera: fault.camera,
				metres: String(fault.metres ?? ''),
				cameras: String(PLAN_CAMERAS),
				missions: String(PLAN_MISSIONS)
			});
	}
}

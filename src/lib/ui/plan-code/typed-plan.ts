/** Plans as people type, paste or scan them, and sentences about what is wrong with a text. */
import { joinSentences } from '#lib/i18n/sentences.ts';
import type { Word, WordKey } from '#lib/i18n/words.ts';
import type { District } from '#lib/model/district/district.ts';
import { CODE_LENGTH, type CodeFault } from '#lib/model/plan-code/code-characters.ts';
import { readPaperPlan, type PaperFault } from '#lib/model/plan-code/paper-plan.ts';
import { PLAN_CAMERAS, PLAN_MISSIONS, readPlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';

/** Query parameter with the code of a plan. */
export const PLAN_PARAM = 'plan';

/** Why a text is not a plan of a class. */
export type PlanFault =
	| CodeFault
	| { readonly kind: 'empty' }
	/** Not all cameras of a plan from paper can hang. `good` is the plan without these. */
	| { readonly kind: 'paper'; readonly faults: readonly PaperFault[]; readonly good: Plan };

/**
 * Reads a plan: its code, the address of a page with the code, or the cameras as a group reads them from paper.
 * @param most largest number of cameras of a plan from paper
 */
export function readTypedPlan(
	district: District,
	text: string,
	most: number = PLAN_CAMERAS
): Plan | PlanFault {
	const [, inAddress] = new RegExp(`[?&]${PLAN_PARAM}=([^&#\\s]*)`).exec(text) ?? [];
	const paper = inAddress === undefined ? readPaperPlan(district, text, most) : undefined;
	if (paper?.faults.length === 0) return paper.plan;
	const plan = readPlanCode(district, inAddress ?? text);
	if (!('cameras' in plan)) return paper ? { kind: 'paper', faults: paper.faults, good: paper.plan } : plan;
	return plan.cameras.length === 0 ? { kind: 'empty' } : plan;
}

/** Returns sentences that say all that is wrong, and what to look at. */
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
		case 'paper':
			return joinSentences(...fault.faults.map((each) => describeCamera(each, word)));
	}
}

/** Compass points of 45°, of which three are named for a camera that would look into its own wall. */
const POINTS = 8;

function describeCamera(fault: PaperFault, word: Word): string {
	const { kind, camera, metres, building = '', cameras = PLAN_CAMERAS, facing = 0 } = fault;
	const points = word('plans.points').split('|');
	const middle = Math.round(facing / (360 / POINTS)) + POINTS;
	return word(`plans.fault-${kind}`, {
		camera,
		metres: String(metres ?? ''),
		building,
		cameras: String(cameras),
		missions: String(PLAN_MISSIONS),
		points: [middle - 1, middle, middle + 1].map((index) => points[index % POINTS] ?? '').join(', ')
	});
}

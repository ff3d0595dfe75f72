import { countedWord } from '#lib/i18n/counted-word.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { District } from '#lib/model/district/district.ts';
import { PLAN_CAMERAS, readPlanCode, writePlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';
import { describeFault, readTypedPlan, type PlanFault } from '#lib/ui/plan-code/typed-plan.ts';
import { addPlans, numberOfPlan, replacePlan, type PlansState } from '../plans-state.ts';

/** What became of a text that was typed, pasted or scanned. */
export interface EnteredPlans {
	/** The state with its plans. */
	readonly state: PlansState;
	/** What is said of them, and of the lines that were not taken. */
	readonly sentences: readonly string[];
	/** The lines that were not taken, or the cameras of these that cannot hang. */
	readonly rest: string;
	/** Whether something is wrong. */
	readonly isFaulty: boolean;
	/** Number of cameras that can hang, in plans of which others cannot. */
	readonly good: number;
}

interface EntryOptions {
	readonly word: Word;
	readonly locale: string;
	/** Whether plans are taken without their cameras that cannot hang, which stay as a line that begins with `+`. */
	readonly takesGood: boolean;
	/** Number of cameras of a plan, if the plans come from paper only: a number before one is then that of its table. */
	readonly paper?: number | undefined;
}

/** Largest number of characters that are read. */
const MAX_ENTERED = 4000;
/** The number of a table before a plan. */
const TABLE = /^\s*(?:TABLE\s*)?([1-9]\d?)(?!\d)[\s:.,;)–-]+(?=[A-Z])/i;
/** Begins a line whose cameras belong to the plan that was entered last. */
const ADDITION = '+';

/**
 * Enters the plans of a text, one on each line. A plan is a code, an address with a code, or cameras read from paper. A line
 * that begins with `+` adds cameras to the last plan.
 */
export function enterPlans(
	district: District,
	before: PlansState,
	text: string,
	{ word, locale, takesGood, paper }: EntryOptions
): EnteredPlans {
	const goal = paper ?? PLAN_CAMERAS;
	let state = before;
	let good = 0;
	const [sentences, faults, rest]: [string[], string[], string[]] = [[], [], []];
	const added: Plan[] = [];
	const lines = text
		.slice(0, MAX_ENTERED)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	for (const line of lines) {
		const last = line.startsWith(ADDITION) ? state.plans.at(-1)?.code : undefined;
		const [prefix = '', table] = (paper === undefined ? undefined : TABLE.exec(line)) ?? [];
		const read = readLine(district, line.slice(prefix.length).replace(ADDITION, ''), paper);
		const plan = 'cameras' in read ? read : goodPlan(read);
		if (!('cameras' in read)) {
			faults.push(describeFault(read, word));
			if (!plan || !takesGood) {
				good += plan?.cameras.length ?? 0;
				rest.push(line);
				continue;
			}
			rest.push(...wrongCameras(read));
		}
		if (!plan) continue;
		const whole = last === undefined ? plan : joinPlans(district, last, plan);
		const code = writePlanCode(district, whole);
		if (!takesGood && state.plans.some((other) => other.table === Number(table) && other.code !== code)) {
			faults.push(word('present.plans-table-taken', { table: table ?? '' }));
			good += whole.cameras.length;
			rest.push(line);
			continue;
		}
		const result = addPlans(state, [code], table === undefined ? undefined : Number(table));
		const count = { count: String(whole.cameras.length), goal: String(goal) };
		const [known] = result.known;
		if (last !== undefined && last !== code && known !== undefined) {
			// Two plans cannot have the same cameras: the last one stays as it is, and the line in the field.
			faults.push(word('present.plans-known', { number: String(known) }));
			rest.push(line);
			continue;
		}
		if (last !== undefined) {
			state = replacePlan(state, last, code);
			sentences.push(word('present.plans-extended', { number: lastNumber(state), ...count }));
			continue;
		}
		state = result.state;
		if (result.added > 0) added.push(plan);
		if (result.added > 0 && plan.cameras.length < goal)
			sentences.push(
				countedWord(word, 'present.plans-fewer', plan.cameras.length, locale, {
					number: lastNumber(state),
					...count
				})
			);
		sentences.push(...result.known.map((number) => word('present.plans-known', { number: String(number) })));
		if (result.isFull) sentences.push(word('present.plans-full', { count: String(state.plans.length) }));
	}
	return {
		state,
		sentences: [...describeAdded(added, state, { word, locale, paper }), ...sentences, ...faults],
		rest: rest.join('\n'),
		isFaulty: faults.length > 0,
		good
	};
}

/** Returns how many plans were added; nothing if the only one has fewer cameras, which is said on its own. */
function describeAdded(
	added: readonly Plan[],
	state: PlansState,
	{ word, locale, paper: goal = PLAN_CAMERAS }: Omit<EntryOptions, 'takesGood'>
): string[] {
	const { length } = added;
	if (length === 0 || (length === 1 && (added[0]?.cameras.length ?? 0) < goal)) return [];
	const values = { number: lastNumber(state), count: String(length) };
	return [countedWord(word, 'present.plans-added', length, locale, values)];
}

/** Returns the number by which a class calls the plan that came last. */
const lastNumber = ({ plans }: PlansState): string => String(numberOfPlan(plans, plans.length - 1));

/** Reads a plan. Where all come from paper, a text that is none is not meant as a code. */
function readLine(district: District, text: string, paper: number | undefined): Plan | PlanFault {
	const read = readTypedPlan(district, text, paper);
	if (paper === undefined || 'cameras' in read || read.kind === 'paper') return read;
	const faults = [{ kind: 'unread', camera: text.trim() }] as const;
	return { kind: 'paper', faults, good: { mission: 0, cameras: [] } };
}

/** Returns a plan without its cameras that cannot hang; undefined if none can. */
const goodPlan = (fault: PlanFault): Plan | undefined =>
	fault.kind === 'paper' && fault.good.cameras.length > 0 ? fault.good : undefined;

/** Returns the cameras that cannot hang, as a line that adds them to the plan once they are corrected. */
function wrongCameras(fault: PlanFault): string[] {
	if (fault.kind !== 'paper') return [];
	const cameras = fault.faults.flatMap(({ kind, camera }) =>
		kind === 'mission' || kind === 'many' ? [] : [camera]
	);
	return cameras.length > 0 ? [`${ADDITION} ${cameras.join(', ')}`] : [];
}

/** Returns the plan of a code with further cameras, as many as it may have. */
function joinPlans(district: District, code: string, { mission, cameras }: Plan): Plan {
	const before = readPlanCode(district, code);
	if (!('cameras' in before)) return { mission, cameras };
	return {
		mission: mission || before.mission,
		cameras: [...before.cameras, ...cameras].slice(0, PLAN_CAMERAS)
	};
}

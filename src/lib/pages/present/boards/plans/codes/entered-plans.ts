import { countedWord } from '#lib/i18n/counted-word.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { District, Placement } from '#lib/model/district/district.ts';
import { splitShareGuess, type SplitShareGuess } from '#lib/model/plan-code/share-guess.ts';
import { PLAN_CAMERAS, readPlanCode, writePlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';
import { describeFault, readTypedPlan, type PlanFault } from '#lib/ui/plan-code/typed-plan.ts';
import { addPlans, guessShare, numberOfPlan, replacePlan, type PlansState } from '../plans-state.ts';

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
	/** Number of cameras that can hang, in plans that were not taken. */
	readonly good: number;
	/** Whether other cameras of these plans cannot hang. */
	readonly isPartial: boolean;
}

interface EntryOptions {
	readonly word: Word;
	readonly locale: string;
	/** Whether plans are taken without their cameras that cannot hang, which stay as a line that begins with `+`. */
	readonly takesGood: boolean;
	/** Number of cameras of a plan, if the plans come from paper only: no text is then meant as a code. */
	readonly paper?: number | undefined;
	/** Number of tables of the class; 0 if it is not known. */
	readonly tables: number;
}

/** Largest number of characters that are read. */
const MAX_ENTERED = 4000;
/** The number of a table before a plan. */
const TABLE = /^\s*(?:TABLE\s*)?([1-9]\d?)(?!\d)(?:\s*:|[\s:.,;)–-]+(?=[A-Z]))/i;
/** Nothing but such a number, before a bet. */
const ONLY_TABLE = /^\s*(?:TABLE\s*)?([1-9]\d?)\s*:?\s*$/i;
/** A mission before the cameras of a plan. */
const MISSION = /^\s*M\s?\d\b/i;
/** Begins a line whose cameras belong to the plan that was entered last. */
const ADDITION = '+';

/**
 * Enters the plans of a text, one on each line. A plan is a code, an address with a code, or cameras read from paper, after
 * the number of its table and before its bet, if it has these. A line that begins with `+` adds cameras to the last plan.
 */
export function enterPlans(
	district: District,
	before: PlansState,
	text: string,
	{ word, locale, takesGood, paper, tables }: EntryOptions
): EnteredPlans {
	const goal = paper ?? PLAN_CAMERAS;
	let state = before;
	let [good, isPartial] = [0, false];
	const [sentences, faults, rest]: [string[], string[], string[]] = [[], [], []];
	const added: Plan[] = [];
	const lines = text
		.slice(0, MAX_ENTERED)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	/** Leaves a line in the field. @param cameras number of those that can hang */
	const refuse = (line: string, reasons: readonly string[], cameras = 0) => {
		faults.push(...reasons);
		good += cameras;
		rest.push(line);
	};
	for (const line of lines) {
		const { table, written, shareGuess, wrong } = readStrip(district, line, paper);
		const faultOfGuess = wrong === undefined ? [] : [word('present.plans-bet-wrong', { bet: wrong })];
		const [, only] = ONLY_TABLE.exec(written) ?? [];
		if (only !== undefined && (shareGuess !== undefined || wrong !== undefined)) {
			const changed = shareGuess === undefined ? undefined : guessShare(state, Number(only), shareGuess);
			if (changed) sentences.push(word('present.plans-bet-set', { number: only, bet: String(shareGuess) }));
			else
				refuse(line, wrong === undefined ? [word('present.plans-no-plan', { number: only })] : faultOfGuess);
			state = changed ?? state;
			continue;
		}
		const last = line.startsWith(ADDITION) ? state.plans.at(-1)?.code : undefined;
		const read = readLine(district, written.replace(ADDITION, ''), paper);
		const plan = 'cameras' in read ? read : goodPlan(read);
		const unread = 'cameras' in read ? [] : [describeFault(read, word)];
		const beyond =
			tables > 0 && table !== undefined && table > tables
				? [word('present.plans-table-beyond', { table: String(table), tables: String(tables) })]
				: [];
		const reasons = [...unread, ...faultOfGuess, ...beyond];
		if (wrong !== undefined || !plan || (!takesGood && reasons.length > 0)) {
			refuse(line, reasons, wrong === undefined ? plan?.cameras.length : 0);
			isPartial ||= unread.length > 0;
			continue;
		}
		faults.push(...unread);
		if (!('cameras' in read)) rest.push(...wrongCameras(read));
		const whole = last === undefined ? plan : joinPlans(district, last, plan);
		const code = writePlanCode(district, whole);
		// A plan that completes the one of its table takes its place; another one asks first.
		const former = table === undefined ? undefined : state.plans.find((other) => other.table === table);
		if (!takesGood && former && !isPartOf(district, former.code, whole)) {
			const taken = word('present.plans-table-taken', { table: String(table) });
			refuse(line, [taken], whole.cameras.length);
			continue;
		}
		const guess = shareGuess ?? former?.shareGuess;
		const of = { ...(table !== undefined && { table }), ...(guess !== undefined && { shareGuess: guess }) };
		const result = addPlans(state, [code], of);
		const count = { count: String(whole.cameras.length), goal: String(goal) };
		const [known] = result.known;
		if (last !== undefined && last !== code && known !== undefined) {
			// Two plans cannot have the same cameras: the last one stays as it is, and the line in the field.
			refuse(line, [word('present.plans-known', { number: String(known) })]);
			continue;
		}
		if (last !== undefined) {
			state = replacePlan(state, last, code);
			if (shareGuess !== undefined) state = guessShare(state, Number(lastNumber(state)), shareGuess) ?? state;
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
		if (result.isFull) sentences.push(word('present.plans-full', { count: String(state.plans.length) }));
		else if (shareGuess !== undefined && lines.length === 1)
			sentences.push(
				word('present.plans-bet-set', { number: String(known ?? lastNumber(state)), bet: String(shareGuess) })
			);
		else if (known !== undefined) sentences.push(word('present.plans-known', { number: String(known) }));
	}
	return {
		state,
		sentences: [...describeAdded(added, state, { word, locale, paper }), ...sentences, ...faults],
		rest: rest.join('\n'),
		isFaulty: faults.length > 0,
		good,
		isPartial
	};
}

/** Returns the parts of a line: the number of the table, what is written of the plan, and the bet. */
function readStrip(
	district: District,
	line: string,
	paper: number | undefined
): Omit<SplitShareGuess, 'text'> & { readonly table?: number; readonly written: string } {
	const isWhole = (text: string) => {
		const read = readTypedPlan(district, text.replace(TABLE, ''), paper);
		return 'cameras' in read && read.cameras.length === (paper ?? PLAN_CAMERAS);
	};
	const { text, ...guess } = splitShareGuess(line, isWhole);
	// A code may begin with two digits that stand alone, as people type it.
	const isCode = paper === undefined && 'cameras' in readPlanCode(district, text);
	const [prefix = '', table] = (isCode ? undefined : TABLE.exec(text)) ?? [];
	if (table === undefined || ONLY_TABLE.test(text)) return { ...guess, written: text };
	return { ...guess, table: Number(table), written: text.slice(prefix.length) };
}

/** Returns how many plans were added; nothing if the only one has fewer cameras, which is said on its own. */
function describeAdded(
	added: readonly Plan[],
	state: PlansState,
	{ word, locale, paper: goal = PLAN_CAMERAS }: Pick<EntryOptions, 'word' | 'locale' | 'paper'>
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
	const mission = paper === undefined ? undefined : MISSION.exec(text)?.[0];
	// Where there are no missions, it is the name of a camera that was misread.
	if (mission !== undefined && 'cameras' in read)
		return { kind: 'paper', faults: [{ kind: 'unread', camera: mission }], good: { ...read, mission: 0 } };
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

/** Returns whether a plan has all cameras of the plan of a code. */
function isPartOf(district: District, code: string, { cameras }: Plan): boolean {
	const part = readPlanCode(district, code);
	if (!('cameras' in part)) return false;
	const codeOf = (camera: Placement) => writePlanCode(district, { mission: 0, cameras: [camera] });
	const whole = cameras.map(codeOf);
	return part.cameras.every((camera) => whole.includes(codeOf(camera)));
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

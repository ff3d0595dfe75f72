/** The plan of a lesson, for the teacher’s page, the printed sheet and the presenter window. */
import type { Edition } from './edition.ts';
import type { Prose } from './prose/prose.ts';
import type { Debate, PlanRow, Route } from '#lib/narrative/types/lesson.ts';
import type { Localized, LocalizedRich, Step } from '#lib/narrative/types/story.ts';

/** A row of a plan with its start and end. */
export interface TimedRow {
	/** Start, in whole minutes from the start of the lesson or of its part. */
	readonly from: number;
	/** End, counted like `from`. */
	readonly to: number;
	readonly row: PlanRow;
	/** The steps shown; empty while screens are dark. */
	readonly steps: readonly Step[];
	/** What to ask: the text of the row, or the question of the step with a guess; undefined if there is neither. */
	readonly ask: { readonly plain: Localized } | { readonly rich: LocalizedRich } | undefined;
	/**
	 * What to expect: the text of the row, or the text that the step shows after its guess; undefined if there is
	 * neither.
	 */
	readonly expect: LocalizedRich | undefined;
	/** Whether `expect` is the answer to a guess. */
	readonly isAnswer: boolean;
	readonly debate: Debate | undefined;
	/** Id of the board on the wall: its own, or an earlier one of which it is a part; undefined if there is none. */
	readonly board: string | undefined;
	/** Formatter of texts with the figures of the step that has a guess, else of the first step of the row. */
	readonly prose: Prose;
}

/** A part of a plan, such as one lesson of several. */
export interface PlanPart {
	/** Undefined where the plan has one part. */
	readonly name: Localized | undefined;
	readonly minutes: number;
	readonly rows: readonly TimedRow[];
}

/** Returns the parts of the plan of a route; empty where it has no plan. */
export function lessonPlan(edition: Edition, { plan }: Route): PlanPart[] {
	const parts: { name: Localized | undefined; minutes: number; rows: TimedRow[] }[] = [];
	for (const row of plan) {
		if (row.part || parts.length === 0) parts.push({ name: row.part, minutes: 0, rows: [] });
		const part = parts.at(-1);
		if (!part) continue;
		const before = part.rows.at(-1);
		part.rows.push({ ...plannedRow(edition, row, part.minutes), board: boardOf(row, before) });
		part.minutes += row.minutes;
	}
	return parts;
}

/** The kinds of board with several parts, to which the rows after it in a plan belong. */
export const KINDS_WITH_PARTS: readonly (string | undefined)[] = ['council', 'plans'];

/** Returns the id of the board that is on the wall in a row after another one. */
function boardOf({ board, steps }: PlanRow, before: TimedRow | undefined): string | undefined {
	if (board || steps.length > 0) return board?.id;
	const isPart = before?.row.board === undefined || KINDS_WITH_PARTS.includes(before.row.board.kind);
	return isPart ? before?.board : undefined;
}

function plannedRow(edition: Edition, row: PlanRow, from: number): Omit<TimedRow, 'board'> {
	const { story, steps: all } = edition;
	const steps = row.steps.flatMap((id) => all.find((step) => step.id === id) ?? []);
	const guess = steps.find((step) => step.guess)?.guess;
	const expectation = row.expect ?? (row.ask ? undefined : guess?.reveal);
	const [first] = all;
	const step = steps.find((each) => each.guess) ?? steps[0] ?? first;
	if (!step) throw new Error('A story needs a step');
	return {
		from,
		to: from + row.minutes,
		row,
		steps,
		ask: row.ask ? { rich: row.ask } : guess && { plain: guess.question },
		expect: expectation,
		isAnswer: guess !== undefined && expectation !== undefined,
		debate: story.chapters.find(({ id }) => id === row.debate)?.class?.debate,
		prose: { ...edition.prose(step), sourcesHref: '../sources/' }
	};
}

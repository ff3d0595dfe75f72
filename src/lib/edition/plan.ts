/** A lesson minute by minute, as the teacher's page, the sheet and the presenter's window show it. */
import type { Edition } from './edition.ts';
import type { Prose } from './prose/prose.ts';
import type { Debate } from '#lib/narrative/classroom.ts';
import type { PlanRow, Route } from '#lib/narrative/lesson.ts';
import type { Localized, LocalizedRich, Step } from '#lib/narrative/types.ts';

/** Some minutes of a lesson, on its clock. */
export interface PlannedRow {
	/** Whole minutes since the lesson, or its part, began. */
	readonly from: number;
	readonly to: number;
	readonly row: PlanRow;
	/** The steps on the wall; none where screens are dark. */
	readonly steps: readonly Step[];
	/** What to ask: the row's own words, or the question of a step that has a guess. */
	readonly ask: { readonly plain: Localized } | { readonly rich: LocalizedRich } | undefined;
	/** What to expect: the row's own words, or what that step says once one has guessed. */
	readonly expect: LocalizedRich | undefined;
	/** Whether that is the answer to a step's question. */
	readonly answered: boolean;
	readonly debate: Debate | undefined;
	/** With the figures of the row's first step. */
	readonly prose: Prose;
}

/** A lesson of a route that may take several. */
export interface PlanPart {
	/** Its name, where the route has several. */
	readonly name: Localized | undefined;
	readonly minutes: number;
	readonly rows: readonly PlannedRow[];
}

/** The plan of a route, in the parts that it has; empty where the story holds none. */
export function planOf(edition: Edition, { plan }: Route): PlanPart[] {
	const parts: { name: Localized | undefined; minutes: number; rows: PlannedRow[] }[] = [];
	for (const row of plan) {
		if (row.part || parts.length === 0) parts.push({ name: row.part, minutes: 0, rows: [] });
		const part = parts.at(-1);
		if (!part) continue;
		part.rows.push(plannedRow(edition, row, part.minutes));
		part.minutes += row.minutes;
	}
	return parts;
}

function plannedRow(edition: Edition, row: PlanRow, from: number): PlannedRow {
	const { story, steps: all } = edition;
	const steps = row.steps.flatMap((id) => all.find((step) => step.id === id) ?? []);
	const guess = steps.find((step) => step.guess)?.guess;
	const expected = row.expect ?? (row.ask ? undefined : guess?.reveal);
	const [first] = all;
	const step = steps.find((each) => each.guess) ?? steps[0] ?? first;
	if (!step) throw new Error('A story needs a step');
	return {
		from,
		to: from + row.minutes,
		row,
		steps,
		ask: row.ask ? { rich: row.ask } : guess && { plain: guess.question },
		expect: expected,
		answered: guess !== undefined && expected !== undefined,
		debate: story.chapters.find(({ id }) => id === row.debate)?.class?.debate,
		prose: { ...edition.prose(step), sourcesAt: '../sources/' }
	};
}

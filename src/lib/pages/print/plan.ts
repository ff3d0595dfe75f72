/** A lesson minute by minute, as the teacher's page and the sheet show it. */
import type { Edition } from '#lib/edition/edition.ts';
import { plainText } from '#lib/edition/prose/plain.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
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
	const answer = row.ask ? undefined : guess?.reveal;
	const [first] = all;
	const step = steps.find((each) => each.guess) ?? steps[0] ?? first;
	if (!step) throw new Error('A story needs a step');
	return {
		from,
		to: from + row.minutes,
		row,
		steps,
		ask: row.ask ? { rich: row.ask } : guess && { plain: guess.question },
		expect: row.expect ?? answer,
		answered: !row.expect && answer !== undefined,
		debate: story.chapters.find(({ id }) => id === row.debate)?.class?.debate,
		prose: { ...edition.prose(step), sourcesAt: '../sources/' }
	};
}

/** What some rows say in rich text: where their sources are. */
export const textsOfPlan = (rows: readonly PlannedRow[]): LocalizedRich[] =>
	rows.flatMap(({ row, ask, expect, debate }) => [
		...(row.do ? [row.do] : []),
		...(ask && 'rich' in ask ? [ask.rich] : []),
		...(expect ? [expect] : []),
		...row.answers.flatMap(({ say, reply }) => [say, reply]),
		...(debate ? [debate.for, debate.against] : [])
	]);

/** Letters in a line of the sheet; lines on a page, less than its sources take; and letters of a label before a text. */
const LETTERS = 96;
const LINES = 52;
const LABEL = 12;

/** The rows of a part, shared out evenly among as few pages as can be. */
export function pagesOfPlan({ rows }: PlanPart): PlannedRow[][] {
	const heights = rows.map(linesOf);
	const all = heights.reduce((sum, height) => sum + height, 0);
	const most = all / Math.ceil(all / LINES);
	const pages: PlannedRow[][] = [];
	let filled = 0;
	for (const [index, row] of rows.entries()) {
		const height = heights[index] ?? 0;
		// A row goes where most of it lies.
		const page = Math.floor((filled + height / 2) / most);
		(pages[page] ??= []).push(row);
		filled += height;
	}
	return pages.filter((page) => page.length > 0);
}

/** Lines that a row takes on its sheet, roughly: its name, what parts it from the next, and its paragraphs. */
function linesOf({ row, ask, expect, debate, prose }: PlannedRow): number {
	const plain = (words: Localized) => prose.text(words).length;
	const rich = (text: LocalizedRich) => plainText(prose.rich(text), prose).length;
	const paragraphs = [
		...(row.do ? prose.rich(row.do).map((paragraph) => plainText([paragraph], prose).length) : []),
		...(debate ? [plain(debate.question), LABEL + rich(debate.for), LABEL + rich(debate.against)] : []),
		ask ? LABEL + ('rich' in ask ? rich(ask.rich) : plain(ask.plain)) : 0,
		expect ? LABEL + rich(expect) : 0,
		...row.answers.map(({ say, reply }) => 2 * LABEL + rich(say) + rich(reply))
	];
	return paragraphs.reduce((sum, letters) => sum + Math.ceil(letters / LETTERS), 1.5);
}

/** A lesson minute by minute on paper. */
import type { PlannedRow, PlanPart } from '#lib/edition/plan.ts';
import { plainText } from '#lib/edition/prose/plain.ts';
import type { Localized, LocalizedRich } from '#lib/narrative/types.ts';

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

/**
 * The rows of a part, shared out evenly among as few pages as can be.
 * @param head lines that its first page has above them
 */
export function pagesOfPlan({ rows }: PlanPart, head: number): PlannedRow[][] {
	const heights = rows.map(linesOf);
	const all = heights.reduce((sum, height) => sum + height, head);
	const most = all / Math.ceil(all / LINES);
	const pages: PlannedRow[][] = [];
	let filled = head;
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

/** Pagination of a printed lesson plan. */
import type { TimedRow, PlanPart } from '#lib/edition/plan.ts';
import { plainText } from '#lib/edition/prose/text/plain-text.ts';
import type { Localized, LocalizedRich } from '#lib/narrative/types/story.ts';

/** Returns the texts of some rows of a lesson plan that may cite sources. */
export const planTexts = (rows: readonly TimedRow[]): LocalizedRich[] =>
	rows.flatMap(({ row, ask, expect, debate }) => [
		...(row.do ? [row.do] : []),
		...(ask && 'rich' in ask ? [ask.rich] : []),
		...(expect ? [expect] : []),
		...row.answers.flatMap(({ say, reply }) => [say, reply]),
		...(debate ? [debate.for, debate.against] : [])
	]);

/** Characters per line; lines per page that are left above its sources; characters of a label before a text. */
const CHARS_PER_LINE = 96;
const LINES_PER_PAGE = 52;
const LABEL_CHARS = 12;

/**
 * Distributes the rows of a part of a lesson plan over as few pages as possible, so that these are about equally full.
 * @param head number of lines above the rows on the first page
 * @returns the rows of each page
 */
export function paginatePlan({ rows }: PlanPart, head: number): TimedRow[][] {
	const heights = rows.map(linesOf);
	const all = heights.reduce((sum, height) => sum + height, head);
	const most = all / Math.ceil(all / LINES_PER_PAGE);
	const pages: TimedRow[][] = [];
	let filled = head;
	for (const [index, row] of rows.entries()) {
		const height = heights[index] ?? 0;
		// A row goes on the page that holds its middle.
		const page = Math.floor((filled + height / 2) / most);
		(pages[page] ??= []).push(row);
		filled += height;
	}
	return pages.filter((page) => page.length > 0);
}

/** Estimates the number of lines of a row: title, paragraphs, and 1.5 lines for its name and separator. */
function linesOf({ row, ask, expect, debate, prose }: TimedRow): number {
	const plain = (words: Localized) => prose.text(words).length;
	const rich = (text: LocalizedRich) => plainText(prose.rich(text), prose).length;
	const paragraphs = [
		...(row.do ? prose.rich(row.do).map((paragraph) => plainText([paragraph], prose).length) : []),
		...(debate
			? [plain(debate.question), LABEL_CHARS + rich(debate.for), LABEL_CHARS + rich(debate.against)]
			: []),
		ask ? LABEL_CHARS + ('rich' in ask ? rich(ask.rich) : plain(ask.plain)) : 0,
		expect ? LABEL_CHARS + rich(expect) : 0,
		row.late ? LABEL_CHARS + plain(row.late) : 0,
		...row.answers.map(({ say, reply }) => 2 * LABEL_CHARS + rich(say) + rich(reply))
	];
	return paragraphs.reduce((sum, letters) => sum + Math.ceil(letters / CHARS_PER_LINE), 1.5);
}

/** Pagination of a printed lesson plan. */
import type { TimedRow, PlanPart } from '#lib/edition/plan.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { hasHypothesis, plainText } from '#lib/edition/prose/text/plain-text.ts';
import type { Localized, LocalizedRich } from '#lib/narrative/types/story.ts';
import { citedText } from './cited-text.ts';

/** Returns the texts of some rows of a lesson plan that may cite sources. */
export const planTexts = (rows: readonly TimedRow[]): LocalizedRich[] =>
	rows.flatMap(({ row, ask, expect, debate }) => [
		...(row.do ? [row.do] : []),
		...(ask && 'rich' in ask ? [ask.rich] : []),
		...(expect ? [expect] : []),
		...row.answers.flatMap(({ say, reply }) => [say, reply]),
		...(debate ? [debate.for, debate.against] : [])
	]);

/** Sizes of letters in points, by the class of the page, from the largest. */
const SIZES = [
	['xl', 12],
	['l', 11],
	['m', 10],
	['s', 9.5]
] as const;
export type LetterSize = (typeof SIZES)[number][0];
const SMALLEST: (typeof SIZES)[number] = ['s', 9.5];

/** Characters per line at one point, characters of a label before a text, height of a line in mm at one point. */
const [CHARS_AT_ONE_POINT, LABEL_CHARS, LINE_AT_ONE_POINT] = [910, 12, 0.4586];
/** Height in mm between head and foot of a page. */
const PAGE_HEIGHT = 249;
/** Height in mm and characters of a line of 9 pt over the whole width, and the distance in mm to what stands above. */
const [SMALL_LINE, SMALL_CHARS, GAP] = [4.2, 104, 1.5];

/** The pages of a part of a lesson plan. */
interface PlanPages {
	readonly size: LetterSize;
	/** The rows of each page. */
	readonly pages: readonly (readonly TimedRow[])[];
}

/**
 * Distributes the rows of a part of a lesson plan over as few pages as possible, about equally full, in the largest letters
 * that need no further page.
 * @param head height in mm of the titles above the rows on the first page
 * @param hooks programmes in small letters below the titles
 */
export function paginatePlan(
	prose: Prose,
	{ rows }: PlanPart,
	head: number,
	hooks: readonly string[]
): PlanPages {
	const above = hooks.reduce((sum, hook) => sum + smallHeight(hook), head);
	const smallest = distribute(prose, rows, above, SMALLEST[1]);
	for (const [size, points] of SIZES) {
		const pages = distribute(prose, rows, above, points);
		if (pages.length <= smallest.length) return { size, pages };
	}
	return { size: SMALLEST[0], pages: smallest };
}

/** Returns the rows of each page in letters of a size, so that the fullest page is as empty as possible. */
function distribute(prose: Prose, rows: readonly TimedRow[], head: number, points: number): TimedRow[][] {
	const heights = rows.map((row) => heightOf(row, points));
	const fill = (limit: number) => {
		const pages: TimedRow[][] = [];
		let left = 0;
		for (const [index, row] of rows.entries()) {
			const height = heights[index] ?? 0;
			const page = pages.at(-1);
			if (page && height <= left - sourcesHeight(prose, [...page, row])) {
				page.push(row);
				left -= height;
			} else {
				left = limit - height - (page ? 0 : head);
				pages.push([row]);
			}
		}
		return pages;
	};
	const full = fill(PAGE_HEIGHT);
	let [low, high] = [0, PAGE_HEIGHT];
	while (high - low > 1) {
		const middle = (low + high) / 2;
		if (fill(middle).length <= full.length) high = middle;
		else low = middle;
	}
	return fill(high);
}

/** Estimates the height in mm of a paragraph in the smallest letters over the whole width, with the gap above it. */
const smallHeight = (text: string): number =>
	text === '' ? 0 : GAP + SMALL_LINE * Math.ceil(text.length / SMALL_CHARS);

/** Estimates the height in mm of the sources below some rows, and of the note on assumptions. */
function sourcesHeight(prose: Prose, rows: readonly TimedRow[]): number {
	const texts = planTexts(rows);
	const note = hasHypothesis(texts.map(prose.rich)) ? GAP + SMALL_LINE : 0;
	return smallHeight(citedText(prose, texts)) + note;
}

/** Estimates the height of a row in mm: title, paragraphs, and 1.4 lines for its name and separator. */
function heightOf({ row, ask, expect, debate, prose }: TimedRow, points: number): number {
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
	const chars = CHARS_AT_ONE_POINT / points;
	const lines = paragraphs.reduce((sum, letters) => sum + Math.ceil(letters / chars), 1.4);
	return lines * LINE_AT_ONE_POINT * points;
}

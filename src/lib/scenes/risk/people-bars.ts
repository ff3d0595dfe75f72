/**
 * Two bars of the same width: those who pass, and below them those who are wrongly flagged. In both, group B stands on the
 * right, and a band joins its shares, so that its overrepresentation reads as width.
 */
import { createShape, mergeDrawings, type Mark } from '#lib/chart/drawing.ts';
import { empty, fixed, GAPS, grow, middleOf, sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { number, text } from '#lib/chart/layout/text.ts';
import type { Unit } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';

/** Possible numbers of columns: each leaves no incomplete row of a hundred people. */
const COLUMNS = [20, 25, 50] as const;
/** Pitch below which nobody is drawn, and largest pitch, in units. */
const [MIN_PITCH, MAX_PITCH] = [2, 60];
/** Height of the band between the bars, as a share of the pitch of the upper bar. */
const BAND_SHARE = 1.3;
/** Share of the pitch by which the band may be higher, where there is space, and largest pitch of the lower bar as such a share. */
const [MAX_STRETCH, MAX_LOWER_SHARE] = [3, 1.6];
/** Largest share of the width for words beside the bars. */
const MAX_WORDS_SHARE = 0.45;
/** Height in units below which the words are close to the bars, as people would be too small with more air. */
const MIN_HEIGHT_FOR_AIR = 200;
/** Returns the gap between a bar and its words. */
const wordsGap = (height: number): 's' | 'l' => (height < MIN_HEIGHT_FOR_AIR ? 's' : 'l');
/** Share of the largest possible pitch that is accepted in return for larger words. */
const MIN_PITCH_SHARE = 0.85;

/** Font sizes of the words of a bar, in units, and whether it has a remark. */
interface Letters {
	/** Those of the shares of the upper and of the lower bar. */
	readonly counts: readonly [upper: number, lower: number];
	readonly words: number;
	readonly hasRemark: boolean;
}

/** Font size of the share of the lower bar where there is space: the one thing that the picture is about. */
const RESULT_SIZE = 72;
const SMALLEST: Letters = { counts: [TITLE_SIZE, TITLE_SIZE], words: LABEL_SIZE, hasRemark: false };
/** Font sizes, from the largest. */
const LETTERS: readonly Letters[] = [
	{ counts: [COUNT_SIZE, RESULT_SIZE], words: TITLE_SIZE, hasRemark: true },
	{ counts: [COUNT_SIZE, HERO_SIZE], words: TITLE_SIZE, hasRemark: true },
	{ counts: [COUNT_SIZE, HERO_SIZE], words: LABEL_SIZE, hasRemark: true },
	{ counts: [COUNT_SIZE, COUNT_SIZE], words: LABEL_SIZE, hasRemark: true },
	{ counts: [COUNT_SIZE, COUNT_SIZE], words: LABEL_SIZE, hasRemark: false },
	SMALLEST
];

/** What one bar says, and who stands in it. */
export interface PeopleBar {
	/** Prefix of the ids. */
	readonly id: string;
	/** Kind of the mark series. */
	readonly kind: string;
	/** People of group A, on the left, and of group B, on the right. */
	readonly groups: readonly [a: readonly Unit[], b: readonly Unit[]];
	/** Side of a mark, as a share of the pitch. */
	readonly markShare: number;
	/** Share of group B, and its style. */
	readonly count: string;
	readonly style: string;
	/** Words beside the share: what it is a part of, and which part it is. */
	readonly whole: string;
	readonly part: string;
	/** Words on the left, for which there may be no space. */
	readonly remark: Box;
}

/** How both bars are arranged. */
interface Manner {
	readonly letters: Letters;
	/** Whether the words are on the left of the bars; otherwise they are above the first and below the second. */
	readonly isBeside: boolean;
	/** Number of columns of the upper bar. */
	readonly columns: number;
}

/** An arrangement of both bars, with the sizes that follow. */
interface Arrangement extends Manner {
	/** Width of the bars, and height of the band between them, in units. */
	readonly width: number;
	readonly band: number;
	/** Distance of the centres of two people of each bar, and the heights of the bars, in units. */
	readonly pitches: readonly [upper: number, lower: number];
	readonly heights: readonly [upper: number, lower: number];
	/** Height of the words beside the lower bar that is below it, in units. */
	readonly overhang: number;
	/** Whether the words fit. */
	readonly fits: boolean;
}

type Bars = readonly [upper: PeopleBar, lower: PeopleBar];

const sizeOf = ({ groups: [a, b] }: PeopleBar): number => a.length + b.length;

/** Both bars below one another: of all arrangements with large people, the one with the largest words; or else only the words. */
export const peopleBars = (...bars: Bars): Box =>
	sized((size) => {
		const all = LETTERS.flatMap((letters) =>
			[false, true].flatMap((isBeside) =>
				COLUMNS.map((columns) => arrange(bars, { letters, isBeside, columns }, size))
			)
		).filter(({ fits }) => fits);
		const best = Math.max(MIN_PITCH, ...all.map(({ pitches }) => pitches[0]));
		const chosen = all.find(({ pitches }) => pitches[0] >= best * MIN_PITCH_SHARE);
		const [above, below] = wordsOf(bars, chosen?.letters ?? SMALLEST, chosen?.isBeside);
		if (!chosen) return column({ gap: 'l' }, above, below);
		const { width, band, heights, overhang, isBeside } = chosen;
		const gap = wordsGap(size.height);
		const free = size.width - width - GAPS[gap] * 2;
		const height = heights[0] + band + heights[1] + overhang;
		const drawn = fixed({ width: size.width, height }, (x, y, rects) => {
			const lines = isBeside ? [above, below].map((box) => box.measure({ width: free, height })) : [];
			const middles = [y + heights[0] / 2, y + heights[0] + band + heights[1] / 2];
			return mergeDrawings(
				drawBars(bars, chosen, x + size.width - width, y),
				...lines.map((line, index) => line.draw(x, (middles[index] ?? y) - middleOf(line), rects))
			);
		});
		return isBeside ? drawn : column({ gap }, above, drawn, below);
	});

function arrange(bars: Bars, manner: Manner, { width, height }: Size): Arrangement {
	const { letters, isBeside, columns } = manner;
	const gap = GAPS[wordsGap(height)];
	const words = wordsOf(bars, letters, isBeside).map((box) =>
		box.measure({ width: isBeside ? width * MAX_WORDS_SHARE : width, height })
	);
	const aside = isBeside ? Math.max(...words.map((each) => each.width)) + 2 * gap : 0;
	const over = isBeside
		? (words[1]?.height ?? 0) / 2
		: words.reduce((sum, each) => sum + each.height + gap, 0);
	// The lower bar has one row, or as many as give its people at least the size of those above.
	const rows = bars.map((bar) => Math.max(1, Math.ceil(sizeOf(bar) / columns))) as [number, number];
	const lowerColumns = Math.max(1, Math.ceil(sizeOf(bars[1]) / rows[1]));
	const lowerShare = Math.min(MAX_LOWER_SHARE, columns / lowerColumns);
	const multiple = rows[0] + BAND_SHARE + rows[1] * lowerShare;
	const pitch = Math.max(0, Math.min(MAX_PITCH, (width - aside) / columns, (height - over) / multiple));
	const pitches = [pitch, pitch * lowerShare] as const;
	const heights = [rows[0] * pitches[0], rows[1] * pitches[1]] as const;
	const free = height - over - pitch * multiple;
	return {
		...manner,
		width: pitch * columns,
		band: pitch * BAND_SHARE + Math.min(free, pitch * MAX_STRETCH),
		pitches,
		heights,
		overhang: isBeside ? Math.max(0, over - heights[1] / 2) : 0,
		fits:
			words.every(({ fits }) => fits) &&
			(!isBeside || words.every((each, index) => each.height <= (heights[index] ?? 0) + pitch))
	};
}

/** The share of group B with the words beside it on the right, above or below their part of each bar. */
const wordsOf = (bars: Bars, { counts, words, hasRemark }: Letters, isBeside = false): [Box, Box] =>
	bars.map(({ id, count, style, whole, part, remark }, index) =>
		row(
			{ gap: 'l', align: 'middle' },
			...(isBeside ? [] : [grow(hasRemark ? remark : empty)]),
			number(`${id}-b`, count, { size: counts[index] ?? words, style }),
			column(
				{ gap: 'xs' },
				text(`${id}-whole`, whole, { size: words, maxLines: 1 }),
				text(`${id}-part`, part, { style: 'strong', size: words, maxLines: 1 })
			)
		)
	) as [Box, Box];

/** Draws both bars and the band that joins their parts of group B. */
function drawBars(bars: Bars, { width, band, pitches, heights }: Arrangement, x: number, y: number) {
	const areas = [
		{ x, y, width, height: heights[0] },
		{ x, y: y + heights[0] + band, width, height: heights[1] }
	] as const;
	return mergeDrawings(
		{ shapes: [createShape('spread', 'tone-1', spreadPath(bars, areas))] },
		...bars.map((bar, index) => drawBar(bar, areas[index] as Rect, pitches[index] as number))
	);
}

/** Draws the frame of a bar and its people, column by column, group B on the right. */
function drawBar({ id, kind, groups: [a, b], markShare }: PeopleBar, area: Rect, pitch: number) {
	const rows = Math.max(1, Math.round(area.height / pitch));
	const all = [...a, ...b];
	const columns = Math.ceil(all.length / rows);
	// An incomplete column is the first, so that group B ends at the right edge.
	const skipped = rows * columns - all.length;
	const marks = all.map((unit, index): Mark => {
		const cell = index + skipped;
		return {
			...unit,
			x: area.x + ((Math.floor(cell / rows) + 0.5) * area.width) / columns,
			y: area.y + ((cell % rows) + 0.5) * pitch,
			size: pitch * markShare
		};
	});
	return { shapes: [createShape(`${id}-frame`, 'hair', rectPath(area))], series: [{ kind, marks }] };
}

/** Returns the path data of the parts of group B in both bars, and of the band that joins them. */
function spreadPath(bars: readonly [PeopleBar, PeopleBar], areas: readonly [Rect, Rect]): string {
	const [upper, lower] = areas;
	const right = upper.x + upper.width;
	const [from, to] = bars.map(
		(bar) => right - (upper.width * bar.groups[1].length) / Math.max(1, sizeOf(bar))
	);
	return `M${from} ${upper.y}H${right}V${lower.y + lower.height}H${to}V${lower.y}L${from} ${upper.y + upper.height}z`;
}

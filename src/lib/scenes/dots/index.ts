/**
 * Scene “dots”: counts as marks in blocks of a hundred. All marks have the same size, so that counts can be
 * compared. Marks that only some sources count are grey dots.
 */
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop, splitColumns } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import {
	MARKS_PER_BLOCK,
	formatRange,
	largestPitch,
	layOutMarks,
	layOutTexts,
	type CountSeries,
	type SeriesGroup
} from './blocks.ts';

/** Count per mark when the picture does not define it. */
const DEFAULT_COUNT_PER_MARK = 1;

interface DotsData {
	readonly each: number;
	readonly all: readonly CountSeries[];
}

const data = (_state: unknown, { definition, series }: PictureWorld): DotsData => ({
	each: definition.each ?? DEFAULT_COUNT_PER_MARK,
	all: (definition.series ?? []).map((id) => {
		const { label, points } = series(id);
		return {
			id,
			label,
			counts: points.map(({ when, value, high = value }) => ({ id: `${id}-${when}`, when, value, high }))
		};
	})
});

/** Font sizes of numbers, and the factor by which each is preferred: for a larger size, marks may be smaller. */
const SIZES = [
	{ size: TITLE_SIZE, worth: 1.25 },
	{ size: LABEL_SIZE, worth: 1 }
] as const;
/** Shares of the width that are tried for the first column. */
const COLUMN_SHARES = [0.36, 0.44, 0.52];
/** Gap between the two columns, in units. */
const COLUMN_GAP = LABEL_SIZE * 2.4;
/** Width below which the legend does not explain a full block. */
const NARROW_WIDTH = 240;
/** Minimum pitch in units. If marks would be smaller, some counts are left to the table. */
const MIN_PITCH = 3;

function layout({ all, each }: DotsData, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const hasDisputed = all.some(({ counts }) => counts.some(({ high, value }) => high > value));
	const key = drawLegend(whole, each, hasDisputed, world);
	const rest = trimTop(whole, key.height + LABEL_SIZE * 0.6);
	const more = (left: number) =>
		textBlock('more', left > 0 ? pluralWord(world, 'picture.more', left) : '', rest, {
			style: 'soft'
		});
	const plans = seriesSubsets(all).map((series) => () => {
		const note = more(totalCounts(all) - totalCounts(series));
		const available = trimBottom(rest, note.height > 0 ? note.height + LABEL_SIZE * 0.6 : 0);
		const foot = translate(note, 0, rest.height - note.height);
		return { ...bestArrangement(series, each, available, world), note: foot };
	});
	let shown: Plan & { readonly note: TextBlock } = { pitch: 0, draw: () => EMPTY_DRAWING, note: more(0) };
	for (const plan of plans) if (shown.pitch < MIN_PITCH) shown = plan();
	return mergeDrawings(key.drawing, shown.draw(), { texts: shown.note.texts });
}

const totalCounts = (series: readonly CountSeries[]): number =>
	series.reduce((total, { counts }) => total + counts.length, 0);

/**
 * Returns the sets of series to try: all; the first and the last; the latest count of these two; only that of the
 * last.
 */
function seriesSubsets(all: readonly CountSeries[]): (readonly CountSeries[])[] {
	const ends = [...all.slice(0, 1), ...all.slice(-1)];
	const latest = ends.map(({ counts, ...series }) => ({ ...series, counts: counts.slice(-1) }));
	return [all, ends, latest, latest.slice(-1)];
}

/** Draws the legend: a mark, a full block, and a grey dot, side by side where they fit. */
function drawLegend(
	whole: Rect,
	each: number,
	hasDisputed: boolean,
	world: PictureWorld
): { readonly height: number; readonly drawing: Drawing } {
	const entries = [
		{
			id: 'mark',
			core: 'seen',
			text: world.fill(whole.width < NARROW_WIDTH ? 'dots.mark-short' : 'dots.mark', {
				each: formatCount(world, each),
				block: formatCount(world, each * MARKS_PER_BLOCK)
			})
		},
		...(hasDisputed ? [{ id: 'disputed', core: 'ordinary', text: world.word('dots.disputed') } as const] : [])
	] as const;
	const indent = LABEL_SIZE * 1.1;
	let [x, y] = [whole.x, whole.y];
	const texts: TextLine[] = [];
	const marks: Mark[] = [];
	for (const { id, core, text } of entries) {
		const width = indent + textWidth(text, LABEL_SIZE);
		if (x > whole.x && x + width > whole.x + whole.width) [x, y] = [whole.x, y + LABEL_SIZE * 1.35];
		texts.push(...textBlock(id, text, { x: x + indent, y, width: Infinity }).texts);
		marks.push({
			id,
			x: roundToTenth(x + LABEL_SIZE * 0.4),
			y: roundToTenth(y + LABEL_SIZE * 0.4),
			size: LABEL_SIZE,
			core
		});
		x += width + LABEL_SIZE * 1.6;
	}
	return {
		height: y - whole.y + LABEL_SIZE * 1.35,
		drawing: { shapes: [], series: [{ kind: 'key', marks }], texts }
	};
}

interface Plan {
	readonly pitch: number;
	draw(): Drawing;
}

/** Returns the arrangement with the largest marks: series below one another, or the last one beside the others. */
function bestArrangement(all: readonly CountSeries[], each: number, rect: Rect, world: PictureWorld): Plan {
	const arrangements: SeriesGroup[][] = [
		[{ series: all, rect }],
		...COLUMN_SHARES.map((share) =>
			splitColumns(rect, [share, 1 - share], COLUMN_GAP).map((column, index) => ({
				rect: column,
				series: index === 0 ? all.slice(0, -1) : all.slice(-1)
			}))
		)
	];
	const plans = arrangements.flatMap((parts) =>
		SIZES.map(({ size, worth }) => {
			const worded = parts.map((part) => layOutTexts(part, each, size, world));
			const pitch = Math.min(...worded.map(largestPitch));
			return { pitch, worded, worth: pitch * worth };
		})
	);
	const { pitch, worded } = plans.reduce((a, b) => (b.worth > a.worth ? b : a));
	return { pitch, draw: () => mergeDrawings(...worded.map((part) => layOutMarks(part, pitch).draw())) };
}

function table({ all }: DotsData, world: PictureWorld): Table {
	return {
		caption: world.word('dots.caption'),
		head: ['dots.where', 'dots.when', 'dots.count'].map(world.word),
		rows: all.flatMap(({ label, counts }) =>
			counts.map((count) => [label, count.when, formatRange(count, world)])
		)
	};
}

export default definePictureScene({
	data,
	layout,
	table,
	isStatic: true
});

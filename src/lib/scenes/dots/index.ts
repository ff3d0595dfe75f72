/**
 * Scene “dots”: counts as marks in blocks of a hundred, all of one size, so that they compare. Marks that only some
 * sources count are grey dots.
 */
import { block, moved, type Block } from '#lib/chart/block.ts';
import { NOTHING, together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below, columns } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { integer, plural } from '../plural.ts';
import type { Table } from '../scene.ts';
import { A_BLOCK, inWords, largest, place, set, type Counted, type Part } from './blocks.ts';

/** Count per mark when the picture does not define it. */
const DEFAULT_COUNT_PER_MARK = 1;

interface DotsData {
	readonly each: number;
	readonly all: readonly Counted[];
}

const data = (_state: unknown, { own, series }: PictureWorld): DotsData => ({
	each: own.each ?? DEFAULT_COUNT_PER_MARK,
	all: (own.series ?? []).map((id) => {
		const { label, points } = series(id);
		return {
			id,
			label,
			counts: points.map(({ when, value, high = value }) => ({ id: `${id}-${when}`, when, value, high }))
		};
	})
});

/** Font sizes of numbers, and how much smaller marks may become for a larger one. */
const SIZES = [
	{ size: TITLE, worth: 1.25 },
	{ size: LABEL, worth: 1 }
] as const;
/** Shares of the width tried for the first column, and the gap between columns. */
const COLUMN_SHARES = [0.36, 0.44, 0.52];
const COLUMN_GAP = LABEL * 2.4;
/** Width below which the legend does not explain a full block. */
const NARROW_WIDTH = 240;
/** Minimum pitch in units; below it, counts are left to the table. */
const MIN_PITCH = 3;

function layout({ all, each }: DotsData, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const hasDisputed = all.some(({ counts }) => counts.some(({ high, value }) => high > value));
	const key = drawLegend(whole, each, hasDisputed, world);
	const rest = below(whole, key.height + LABEL * 0.6);
	const more = (left: number) =>
		block('more', left > 0 ? plural(world, 'picture.more', left) : '', rest, {
			style: 'soft'
		});
	const plans = seriesSubsets(all).map((series) => () => {
		const note = more(totalCounts(all) - totalCounts(series));
		const available = above(rest, note.height > 0 ? note.height + LABEL * 0.6 : 0);
		const foot = moved(note, 0, rest.height - note.height);
		return { ...bestArrangement(series, each, available, world), note: foot };
	});
	let shown: Plan & { readonly note: Block } = { pitch: 0, draw: () => NOTHING, note: more(0) };
	for (const plan of plans) if (shown.pitch < MIN_PITCH) shown = plan();
	return together(key.drawing, shown.draw(), { texts: shown.note.texts });
}

const totalCounts = (series: readonly Counted[]): number =>
	series.reduce((total, { counts }) => total + counts.length, 0);

/** Returns all series; then the first and the last; then their latest counts; then the last one alone. */
function seriesSubsets(all: readonly Counted[]): (readonly Counted[])[] {
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
				each: integer(world, each),
				block: integer(world, each * A_BLOCK)
			})
		},
		...(hasDisputed ? [{ id: 'disputed', core: 'ordinary', text: world.word('dots.disputed') } as const] : [])
	] as const;
	const indent = LABEL * 1.1;
	let [x, y] = [whole.x, whole.y];
	const texts: TextLine[] = [];
	const marks: Mark[] = [];
	for (const { id, core, text } of entries) {
		const width = indent + textWidth(text, LABEL);
		if (x > whole.x && x + width > whole.x + whole.width) [x, y] = [whole.x, y + LABEL * 1.35];
		texts.push(...block(id, text, { x: x + indent, y, width: Infinity }).texts);
		marks.push({ id, x: round(x + LABEL * 0.4), y: round(y + LABEL * 0.4), size: LABEL, core });
		x += width + LABEL * 1.6;
	}
	return {
		height: y - whole.y + LABEL * 1.35,
		drawing: { shapes: [], casts: [{ of: 'key', marks }], texts }
	};
}

interface Plan {
	readonly pitch: number;
	draw(): Drawing;
}

/** Returns the arrangement with the largest marks: series below one another, or the last one beside the others. */
function bestArrangement(all: readonly Counted[], each: number, rect: Rect, world: PictureWorld): Plan {
	const arrangements: Part[][] = [
		[{ series: all, rect }],
		...COLUMN_SHARES.map((share) =>
			columns(rect, [share, 1 - share], COLUMN_GAP).map((column, index) => ({
				rect: column,
				series: index === 0 ? all.slice(0, -1) : all.slice(-1)
			}))
		)
	];
	const plans = arrangements.flatMap((parts) =>
		SIZES.map(({ size, worth }) => {
			const worded = parts.map((part) => set(part, each, size, world));
			const pitch = Math.min(...worded.map(largest));
			return { pitch, worded, worth: pitch * worth };
		})
	);
	const { pitch, worded } = plans.reduce((a, b) => (b.worth > a.worth ? b : a));
	return { pitch, draw: () => together(...worded.map((part) => place(part, pitch).draw())) };
}

function table({ all }: DotsData, world: PictureWorld): Table {
	return {
		caption: world.word('dots.caption'),
		head: ['dots.where', 'dots.when', 'dots.count'].map(world.word),
		rows: all.flatMap(({ label, counts }) =>
			counts.map((count) => [label, count.when, inWords(count, world)])
		)
	};
}

export default picturedScene({
	data,
	layout,
	table,
	fixed: true
});

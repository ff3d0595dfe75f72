/**
 * Counts: a mark for every so many, in blocks of a hundred marks, all of one size, so that they compare. Marks that some
 * sources alone count are grey dots.
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

/** What a mark stands for where the picture does not say it. */
const ONE = 1;

interface Shown {
	readonly each: number;
	readonly all: readonly Counted[];
}

const data = (_state: unknown, { own, series }: PictureWorld): Shown => ({
	each: own.each ?? ONE,
	all: (own.series ?? []).map((id) => {
		const { label, points } = series(id);
		return {
			id,
			label,
			counts: points.map(({ when, value, high = value }) => ({ id: `${id}-${when}`, when, value, high }))
		};
	})
});

/** Sizes of the numbers, and how much smaller marks may become for the sake of larger ones. */
const SIZES = [
	{ size: TITLE, worth: 1.25 },
	{ size: LABEL, worth: 1 }
] as const;
/** Shares of the room for the column of towns that are tried, and the room between both columns. */
const SHARES = [0.36, 0.44, 0.52];
const GUTTER = LABEL * 2.4;
/** Narrower rooms do not say what a full block is. */
const SHORT = 240;
/** Smaller marks are specks: then the table has more than the picture. */
const LEAST = 3;

function layout({ all, each }: Shown, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const disputed = all.some(({ counts }) => counts.some(({ high, value }) => high > value));
	const key = keyOf(whole, each, disputed, world);
	const rest = below(whole, key.height + LABEL * 0.6);
	const more = (left: number) =>
		block('more', left > 0 ? plural(world, 'picture.more', left) : '', rest, {
			style: 'soft'
		});
	const plans = fewer(all).map((series) => () => {
		const note = more(sum(all) - sum(series));
		const room = above(rest, note.height > 0 ? note.height + LABEL * 0.6 : 0);
		const foot = moved(note, 0, rest.height - note.height);
		return { ...best(series, each, room, world), note: foot };
	});
	let shown: Plan & { readonly note: Block } = { pitch: 0, draw: () => NOTHING, note: more(0) };
	for (const plan of plans) if (shown.pitch < LEAST) shown = plan();
	return together(key.drawing, shown.draw(), { texts: shown.note.texts });
}

const sum = (series: readonly Counted[]): number =>
	series.reduce((total, { counts }) => total + counts.length, 0);

/** All series; then without the one in the middle; then the latest counts of the others; then the last alone. */
function fewer(all: readonly Counted[]): (readonly Counted[])[] {
	const ends = [...all.slice(0, 1), ...all.slice(-1)];
	const latest = ends.map(({ counts, ...series }) => ({ ...series, counts: counts.slice(-1) }));
	return [all, ends, latest, latest.slice(-1)];
}

/** What a mark is, what a full block is, and what a grey dot is, beside one another as far as there is room. */
function keyOf(
	whole: Rect,
	each: number,
	disputed: boolean,
	world: PictureWorld
): { readonly height: number; readonly drawing: Drawing } {
	const entries = [
		{
			id: 'mark',
			core: 'seen',
			text: world.fill(whole.width < SHORT ? 'dots.mark-short' : 'dots.mark', {
				each: integer(world, each),
				block: integer(world, each * A_BLOCK)
			})
		},
		...(disputed ? [{ id: 'disputed', core: 'ordinary', text: world.word('dots.disputed') } as const] : [])
	] as const;
	const INDENT = LABEL * 1.1;
	let [x, y] = [whole.x, whole.y];
	const texts: TextLine[] = [];
	const marks: Mark[] = [];
	for (const { id, core, text } of entries) {
		const width = INDENT + textWidth(text, LABEL);
		if (x > whole.x && x + width > whole.x + whole.width) [x, y] = [whole.x, y + LABEL * 1.35];
		texts.push(...block(id, text, { x: x + INDENT, y, width: Infinity }).texts);
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

/** The arrangement with the largest marks: series under one another, or the last beside all others. */
function best(all: readonly Counted[], each: number, rect: Rect, world: PictureWorld): Plan {
	const arrangements: Part[][] = [
		[{ series: all, rect }],
		...SHARES.map((share) =>
			columns(rect, [share, 1 - share], GUTTER).map((column, index) => ({
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

function table({ all }: Shown, world: PictureWorld): Table {
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

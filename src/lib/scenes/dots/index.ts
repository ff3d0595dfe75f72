/**
 * Scene “dots”: counts as marks in blocks of a hundred, each below its date and number. All marks have the same size, so
 * that counts can be compared. Marks that only some sources count are grey dots; a dotted block is a count that nobody knows.
 */
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { fit, flow, largest } from '#lib/chart/layout/alternatives.ts';
import {
	custom,
	empty,
	exactly,
	fixed,
	grow,
	inset,
	place,
	rule,
	sized,
	stack,
	type Box,
	type Measured
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { hatchedBox } from '../shared/hatched.ts';
import { tableOf } from '../shared/table-of.ts';
import { BLOCK_SIDE, isDisputed, layOutBlocks, MARKS_PER_BLOCK, type Count } from './count.ts';

/** A series of counts. */
interface CountSeries {
	readonly id: string;
	readonly label: string;
	readonly counts: readonly Count[];
	/** In a town edition: that it is of the town, and the words for a count that nobody has found. */
	readonly own?: true | undefined;
	readonly unknown?: string | undefined;
}

interface DotsData {
	/** How many counted things one mark stands for. */
	readonly each: number;
	readonly all: readonly CountSeries[];
}

/** Count per mark when the picture does not define it. */
const DEFAULT_COUNT_PER_MARK = 1;

const data = (_state: unknown, { definition, series }: PictureWorld): DotsData => ({
	each: definition.each ?? DEFAULT_COUNT_PER_MARK,
	all: (definition.series ?? []).map((id) => {
		const { label, points } = series(id);
		const counted = {
			id,
			label,
			counts: points.map(({ when, value, high = value }) => ({ id: `${id}-${when}`, when, value, high }))
		};
		const { own, unknown } = series(id);
		return { ...counted, own, unknown };
	})
});

/** Size of a mark in the legend, in units. */
const KEY_SIZE = LABEL_SIZE * 1.2;
/** Range of the pitch, in units. If marks would be smaller, some counts are left to the table. */
const [MIN_PITCH, MAX_PITCH] = [3, 18];
/** The same beside the counts of a town. */
const MIN_TOWN_PITCH = 1.5;
/** Pitch to which marks may shrink if only one count is left, in units. */
const LEAST_PITCH = 0.05;
/** Factor by which marks may be smaller for the sake of larger text. */
const LARGE_TEXT_WORTH = 1.25;
/** Shares of the width that are tried for the first of two columns. */
const COLUMN_SHARES = [0.36, 0.44, 0.52];
/** Width below which the legend does not explain a full block. */
const NARROW_WIDTH = 240;

const layout = ({ all, each }: DotsData, viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			grow(
				fit(
					...seriesSubsets(all).map((series, index, subsets) => {
						const left = totalCounts(all) - totalCounts(series);
						const least = minPitch(series, index === subsets.length - 1);
						return column(
							{ gap: 's' },
							grow(sized(() => arrange(series, each, least, world))),
							note('more', left > 0 ? pluralWord(world, 'picture.more', left) : '')
						);
					})
				)
			),
			sized(({ width }) => marksLegend(all, each, width < NARROW_WIDTH, world))
		)
	);

const totalCounts = (series: readonly CountSeries[]): number =>
	series.reduce((total, { counts }) => total + counts.length, 0);

/**
 * Returns the sets of series to try: all; the first and the last; the latest count of these two; only that of the
 * last, or of the town whose edition it is.
 */
function seriesSubsets(all: readonly CountSeries[]): (readonly CountSeries[])[] {
	const ends = [...all.slice(0, 1), ...all.slice(-1)];
	const latest = ends.map(({ counts, ...series }) => ({ ...series, counts: counts.slice(-1) }));
	return all[0]?.own ? [all, ends, latest, latest.slice(0, 1)] : [all, ends, latest, latest.slice(-1)];
}

/** Returns the least pitch at which series are tried. Marks beside the counts of a town may be smaller, as these stay. */
const minPitch = (series: readonly CountSeries[], isLast: boolean): number => {
	if (isLast) return LEAST_PITCH;
	if (!series[0]?.own) return MIN_PITCH;
	return series.every(({ counts }) => counts.length < 2) ? MIN_TOWN_PITCH : MIN_PITCH;
};

/** A mark, a full block, and a grey dot. */
function marksLegend(all: readonly CountSeries[], each: number, isNarrow: boolean, world: PictureWorld): Box {
	const key = (id: string, core: Mark['core'], words: string) => ({
		id,
		mark: symbol(KEY_SIZE, (x, y) => ({
			series: [{ kind: 'key', marks: [{ id, x, y, size: KEY_SIZE, core }] }]
		})),
		wordings: [words]
	});
	const mark = world.fill(isNarrow ? 'dots.mark-short' : 'dots.mark', {
		each: formatCount(world, each),
		block: formatCount(world, each * MARKS_PER_BLOCK)
	});
	const hasDisputed = all.some(({ counts }) => counts.some(isDisputed));
	return legend([
		key('mark', 'seen', mark),
		...(hasDisputed ? [key('disputed', 'ordinary', world.word('dots.disputed'))] : [])
	]);
}

/** A count that nobody knows, after a last one on which sources differ: its texts. */
interface Unknown {
	readonly last: Count;
	readonly when: Box;
	readonly words: Box;
}

/** A series whose texts are measured, since they are the same at every pitch. */
interface WordedSeries {
	readonly id: string;
	readonly label: Box;
	readonly unknown: Unknown | undefined;
	/** The words for a count of a town that nobody has found. */
	readonly notFound?: string | undefined;
	readonly counts: readonly {
		readonly count: Count;
		/** Date and number on one line (`beside`), or below one another (`under`). */
		readonly beside: Measured;
		readonly under: Measured;
	}[];
}

/** Returns the date of a count. Those of a town may have a month. */
const dateOf = ({ when }: Count, { locale }: PictureWorld): string => formatDate(locale, when);

const UNBOUNDED = { width: Infinity, height: Infinity };

const measureTexts = (
	{ id, label, counts, unknown }: CountSeries,
	size: number,
	world: PictureWorld
): WordedSeries => {
	const worded: WordedSeries = {
		id,
		label: text(id, label, { style: 'strong', size }),
		unknown: unknownCount(id, counts.at(-1), size, world),
		counts: counts.map((count) => {
			const date = note(`${count.id}-when`, dateOf(count, world));
			const value = number(`${count.id}-value`, formatRange(count, world), { size });
			return {
				count,
				beside: row({ gap: 's', align: 'middle' }, date, value).measure(UNBOUNDED),
				under: column({ gap: 'none' }, date, value).measure(UNBOUNDED)
			};
		})
	};
	return { ...worded, notFound: unknown };
};

/** Texts of a count that nobody knows; undefined if sources agree on the last one. */
function unknownCount(
	id: string,
	last: Count | undefined,
	size: number,
	world: PictureWorld
): Unknown | undefined {
	if (!last || !isDisputed(last)) return undefined;
	return {
		last,
		when: row(
			{ gap: 's', align: 'middle' },
			note(`${id}-unknown-when`, world.word('dots.unknown-when')),
			number(`${id}-unknown-value`, '?', { size })
		),
		words: text(`${id}-unknown`, world.word('dots.unknown'), { anchor: 'middle' })
	};
}

/**
 * The series below one another, or the last one beside the others, with the largest marks that fit. Marks may be smaller
 * for the sake of larger text.
 * @param least pitch of the smallest marks, in units
 */
function arrange(series: readonly CountSeries[], each: number, least: number, world: PictureWorld): Box {
	const [large, small] = [TITLE_SIZE, LABEL_SIZE].map((size) =>
		series.map((one) => measureTexts(one, size, world))
	) as [WordedSeries[], WordedSeries[]];
	const inColumn = (some: readonly WordedSeries[], pitch: number) =>
		column({ gap: 'l' }, ...some.map((one) => countSeries(one, each, pitch)));
	const arrangements = (all: readonly WordedSeries[], pitch: number) => [
		inColumn(all, pitch),
		...(all.length > 1 ? COLUMN_SHARES : []).map((share) =>
			row(
				{ gap: 'xl' },
				grow(inColumn(all.slice(0, -1), pitch), share),
				grow(inColumn(all.slice(-1), pitch), 1 - share)
			)
		)
	];
	return largest({ least, most: MAX_PITCH * LARGE_TEXT_WORTH, precision: 0.1 }, (worth) =>
		fit(
			...arrangements(large, Math.min(MAX_PITCH, worth / LARGE_TEXT_WORTH)),
			...arrangements(small, Math.min(MAX_PITCH, worth))
		)
	);
}

/** Height of a hatched frame, in pitches, and its least height, in units. */
const [HATCHED_PITCHES, MIN_HATCHED_HEIGHT] = [3, 14];

/** A series of counts side by side, in as many rows as needed; that of a town without counts is hatched. */
function countSeries(series: WordedSeries, each: number, pitch: number): Box {
	const { id, label, counts, unknown, notFound } = series;
	if (notFound !== undefined) {
		const height = Math.max(MIN_HATCHED_HEIGHT, HATCHED_PITCHES * pitch);
		return column({ gap: 's' }, rule(`${id}-rule`), label, hatchedBox(id, notFound, height * 3, height));
	}
	return column(
		{ gap: 's' },
		rule(`${id}-rule`),
		label,
		flow(
			{ gap: 'l', lineGap: 'l', align: 'start' },
			...counts.map(({ count, beside, under }) =>
				sized(({ width }) => {
					const blocks = layOutBlocks(count, each, pitch, width);
					// A single count has the whole width for its text.
					const available = counts.length === 1 ? width : Math.max(blocks.width, beside.height * 3);
					const words = beside.width <= available ? beside : under;
					return column(
						{ gap: 's' },
						fixed(words, words.draw),
						fixed(blocks, (x, y) => ({ series: [{ kind: id, marks: blocks.marksAt(x, y) }] }))
					);
				})
			),
			...(unknown
				? [
						sized(({ width }) =>
							unknownBlocks(id, unknown, layOutBlocks(unknown.last, each, pitch, width).width, pitch)
						)
					]
				: [])
		)
	);
}

/** A dotted frame without marks, as wide as the last count and as high as a block, with its words if they fit. */
function unknownBlocks(id: string, { when, words }: Unknown, width: number, pitch: number): Box {
	const frame = custom((rect) => ({
		shapes: [createShape(`${id}-unknown`, 'event-missed', rectPath(rect))]
	}));
	const content = place({ x: 'middle', y: 'middle' }, fit(inset('s', words), empty));
	return column({ gap: 's' }, when, exactly({ width, height: BLOCK_SIDE * pitch }, stack(frame, content)));
}

/** Formats a count, or its range if sources differ. */
const formatRange = ({ value, high }: Count, world: PictureWorld): string =>
	high > value
		? world.fill('dots.range', { low: formatCount(world, value), high: formatCount(world, high) })
		: formatCount(world, value);

const table = ({ all }: DotsData, world: PictureWorld) =>
	tableOf(
		world,
		'dots',
		all.flatMap(({ label, counts, unknown }) =>
			unknown !== undefined
				? [{ label, when: world.word('dots.unknown-when'), count: unknown }]
				: counts.map((count) => ({ label, when: dateOf(count, world), count: formatRange(count, world) }))
		),
		{
			'dots.where': ({ label }) => label,
			'dots.when': ({ when }) => when,
			'dots.count': ({ count }) => count
		}
	);

export default definePictureScene({ data, layout, table, isStatic: true });

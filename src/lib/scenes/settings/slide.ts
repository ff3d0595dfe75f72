import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { glyph } from '../glyphs.ts';
import { leadNumber } from '../lead-number.ts';
import { paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import { chainGlyph } from '../chain-glyph.ts';
import type { World } from '../world.ts';
import { field, FULL } from './field.ts';
import { INKS } from './layout.ts';
import { outcome } from './table.ts';
import type { Setting, SettingsView } from './view.ts';

const MARGIN = 7;
const TEXT = 10;
/** Of what is set, from the largest that may fit. */
const NUMBERS = [16, 14, 12, TEXT];
/** Of what follows from it, likewise; the larger ones only with so much room for their words. */
const RESULTS = [
	{ result: 24, from: 180 },
	{ result: 20, from: 120 },
	...[16, 13, 11.5, TEXT].map((result) => ({ result, from: 0 }))
];
const LEADING = 1.15;
/** Between columns, and from the foot of a number to the marks under it. */
const GAP = 9;
const UNDER = 4.5;
/** Radius of a plate, as a share of its row. */
const PLATE = 0.26;
/** What is set and its marks take so much of the room beside the chain; they lie in one of these ways. */
const SHARE = 0.45;
const ACROSS = [20, 25];

/** Sizes of a row. */
interface Row {
	readonly tall: number;
	readonly plate: number;
	/** Where what is set begins, and what follows from it, and how wide the words of that may run. */
	readonly set: number;
	readonly gives: number;
	readonly width: number;
	/** Marks across, and from one to the next. */
	readonly across: number;
	readonly pitch: number;
	/** Of the number that is set. */
	readonly number: number;
}

/** The chain down the wall: at each sign what is set, a hundred marks, and what follows from it. */
const slide: SlideLayout<SettingsView, Drawn> = ({ besides, links }, viewport, world) => {
	const note = besides > 0 ? also(besides, viewport, world) : [];
	const { names, row } = fitted(links, viewport, note.length * TEXT * LEADING, world);
	const result = resultOf(links, row, world);
	const parts = links.map((setting, index) =>
		link(setting, names[index] ?? '', index, { ...row, result }, world)
	);
	const x = MARGIN + row.plate;
	const chain = links.slice(1).map(({ link: id }, index) => {
		const from = middleOf(index, row) + row.plate;
		return chainGlyph(`${id}-chain`, [x, from], row.tall - 2 * row.plate, false);
	});
	return {
		strokes: [...chain, ...parts.flatMap(({ strokes }) => strokes)],
		lines: [...parts.flatMap(({ lines }) => lines), ...note]
	};
};

export default slide;

/** How many other settings count, at the foot. */
function also(besides: number, { height, width }: Viewport, world: World): TextLine[] {
	const text = plural(world, 'settings.also', besides);
	const lines = paragraph('also', text, {
		x: MARGIN,
		y: 0,
		size: TEXT,
		width: width - 2 * MARGIN,
		style: 'soft',
		leading: LEADING
	});
	const rise = height - MARGIN / 2 - (lines.at(-1)?.y ?? 0);
	return lines.map((line) => ({ ...line, y: line.y + rise }));
}

/** The largest numbers that stand over their marks, with words as long as may be. */
function fitted(links: readonly Setting[], viewport: Viewport, foot: number, world: World) {
	const named = (key: string) =>
		links.map(({ link: id, value }) => plural(world, `settings.${key}${id}`, value));
	const [long, short] = [named(''), named('short-')];
	const ways = NUMBERS.map((number) => rowOf(viewport, links.length, foot, number)).flatMap((row) => [
		{ names: long, row },
		{ names: short, row }
	]);
	const fits = ({ names, row }: (typeof ways)[number]) =>
		links.every(({ value }, index) => {
			const width = textWidth(integer(world, value), row.number) + textWidth(`  ${names[index]}`, TEXT);
			return width <= row.across * row.pitch + GAP / 2;
		});
	return ways.find(fits) ?? { names: short, row: rowOf(viewport, links.length, foot, TEXT) };
}

function rowOf({ height, width }: Viewport, count: number, foot: number, number: number): Row {
	const tall = (height - MARGIN - foot) / Math.max(1, count);
	const plate = tall * PLATE;
	const set = MARGIN + 2 * plate + GAP;
	const viewport = width - MARGIN - set;
	const high = tall - number * 0.9 - 2 * UNDER;
	const pitches = ACROSS.map((across) => ({
		across,
		pitch: Math.min((high * across) / FULL, (viewport * SHARE) / across)
	}));
	const { across, pitch } = pitches.reduce((best, other) => (other.pitch > best.pitch ? other : best));
	const gives = set + across * pitch + GAP;
	const beside = width - MARGIN - gives;
	return { tall, plate, set, gives, width: beside, across, pitch, number };
}

/** The largest size in which every number that follows leaves room for a word beside it. */
function resultOf(links: readonly Setting[], { width }: Row, world: World): number {
	const fits = (result: number) =>
		links.every((setting) => {
			const [word = ''] = outcome(setting, world, FULL).split(' ');
			return textWidth(integer(world, setting.gives), result) + textWidth(`  ${word}`, TEXT) <= width;
		});
	return RESULTS.find(({ from, result }) => width > from && fits(result))?.result ?? TEXT;
}

const middleOf = (index: number, { tall }: Row): number => MARGIN / 2 + (index + 0.5) * tall;

function link(
	setting: Setting,
	name: string,
	index: number,
	row: Row & { readonly result: number },
	world: World
): Drawn {
	const { gives, link: id, value } = setting;
	const { across, number, pitch, plate, result, set, tall } = row;
	const middle = middleOf(index, row);
	const base = middle - tall / 2 + number * 0.9;
	const x = MARGIN + plate;
	const follows = {
		count: integer(world, gives),
		text: outcome(setting, world, FULL),
		styles: [INKS[id], ''] as const
	};
	return {
		strokes: [
			stroke(`${id}-plate`, 'plate', ring(x, middle, plate)),
			...glyph(id, setting.emblem, x, middle, plate * 1.12),
			...field(setting, [set, base + UNDER], { across, pitch })
		],
		lines: [
			...leadNumber(
				id,
				{ count: integer(world, value), text: name, styles: ['', 'strong'] },
				{ x: set, y: base, width: Infinity, number, size: TEXT }
			),
			...leadNumber(`${id}-gives`, follows, {
				x: row.gives,
				y: base + (result - number) * 0.7,
				width: row.width,
				number: result,
				size: TEXT,
				leading: LEADING
			})
		]
	};
}

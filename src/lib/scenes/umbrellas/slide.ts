import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { UMBRELLAS } from '#lib/model/supervision.ts';
import { plural, integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { chart, OUT_OF, wall, type Chart, type Column, type Measures, type UmbrellasView } from './view.ts';

const EDGE = 8;
const TITLE = 12.5;
const TEXT = 10.5;
const NUMBER = 17;
const LEADING = 1.2;
/** Most of the way from one number of monitors to the next that a column takes to either side. */
const BROAD = 0.9;
/** Height of an umbrella's place over its width. */
const SHAPE = 0.91;
/** Umbrellas abreast that are tried: rows that a hundred fills. */
const ABREAST = [5, 10];
/** Size of the little walls of monitors beside a number, and room before them; below it they may grow as large. */
const MONITORS = 15;
const BEFORE = 3;
const LARGEST = 40;

/** The columns as large as the room lets them be; every wall of monitors stands beside its number. */
const slide: SlideLayout<UmbrellasView, Chart> = (view, viewport, world) => {
	const head = headOf(viewport, world);
	const measures = measuresOf(head.bottom, viewport, world);
	const drawn = chart(measures, view.monitors);
	const feet = drawn.columns.map((column, rank) => footOf(column, rank, measures, world));
	return {
		...drawn,
		columns: drawn.columns.map((column, rank) => ({ ...column, wall: feet[rank]?.wall ?? '' })),
		lines: [
			...head.lines,
			ownLine(view, drawn.yours.x, head.bottom, viewport),
			...drawn.columns.map((column) => numberOf(column, drawn.ceiling, world)),
			...feet.map(({ line }) => line),
			...beyond(measures, world)
		]
	};
};

export default slide;

/** How large the little walls of monitors are, and whether they stand below their number instead of beside it. */
interface Foot {
	readonly monitors: number;
	readonly below: boolean;
}

function headOf({ width }: Viewport, world: World) {
	const wide = width - 2 * EDGE;
	const line = { x: EDGE, y: EDGE + TITLE * 0.75, anchor: 'start' } as const;
	const long = world.word('umbrellas.title');
	const fits = textWidth(long, TITLE) <= wide;
	const title = wrap(fits ? long : world.word('umbrellas.title-short'), TITLE, wide);
	const source = wrap(world.word('umbrellas.source'), TEXT, wide);
	const y = line.y + (title.length - 1) * TITLE * LEADING + TEXT * 1.4;
	return {
		lines: [
			...stacked(title, { ...line, id: 'title', size: TITLE, style: 'chart-title' }, LEADING),
			...stacked(source, { ...line, id: 'source', y, size: TEXT, style: 'soft' }, LEADING)
		],
		bottom: y + (source.length - 1) * TEXT * LEADING
	};
}

/** Where the numbers end and the columns begin is known; so are their feet: the largest umbrellas that fit. */
function measuresOf(bottom: number, { width, height }: Viewport, world: World): Measures & Foot {
	const right = width - EDGE;
	const last = UMBRELLAS[UMBRELLAS.length - 1]?.[0] ?? 1;
	const unmeasured = Math.max(...beyondWords(world).map((text) => textWidth(text, TEXT))) + 6;
	const step = (right - EDGE - unmeasured) / (last - 1 + 2 * BROAD);
	const foot = height - EDGE - TEXT * 1.5;
	const own = bottom + TEXT * 1.75;
	const ceiling = own + NUMBER * 0.75 + 10;
	const pitches = ABREAST.map((abreast) => ({
		abreast,
		pitch: Math.min((2 * BROAD * step) / abreast, (foot - ceiling) / Math.ceil(OUT_OF / abreast) / SHAPE)
	}));
	const { abreast, pitch } = pitches.reduce((best, one) => (one.pitch > best.pitch ? one : best));
	// What a broad column leaves free goes to the monitors under it.
	const spare = foot - ceiling - (OUT_OF / abreast) * pitch * SHAPE;
	const monitors = Math.min(LARGEST, (spare - 2) / 0.71);
	const below = monitors > MONITORS;
	return {
		below,
		monitors: below ? monitors : MONITORS,
		left: EDGE + BROAD * step,
		step,
		floor: below ? foot - monitors * 0.71 - 2 : foot,
		pitch: [pitch, pitch * SHAPE],
		abreast,
		right,
		sizes: [TITLE, TEXT, TEXT, NUMBER],
		lines: [0, 0, own]
	};
}

/** What the reader's monitors let one spot, over them as far as it stays whole. */
function ownLine({ said }: UmbrellasView, x: number, bottom: number, { width }: Viewport): TextLine {
	const half = textWidth(said, TEXT) / 2 + EDGE;
	const over = round(Math.max(half, Math.min(width - half, x)));
	const y = bottom + TEXT * 1.75;
	return { id: 'yours', text: said, x: over, y, size: TEXT, anchor: 'middle', style: 'strong' };
}

const numberOf = ({ monitors, spotted, x }: Column, ceiling: number, world: World): TextLine => ({
	id: `spotted-${monitors}`,
	text: integer(world, spotted),
	x,
	y: ceiling - 3,
	size: NUMBER,
	anchor: 'middle',
	style: 'figure-number'
});

/** How many monitors, in words, and beside or below them as a wall. */
function footOf(column: Column, rank: number, measures: Measures & Foot, world: World) {
	const { monitors, x } = column;
	const { step, floor, below, monitors: size } = measures;
	const across = Math.ceil(Math.sqrt(monitors));
	const down = Math.ceil(monitors / across);
	const broad = below ? 0 : BEFORE + across * 0.33 * size;
	const words = rank === 0 ? plural(world, 'umbrellas.axis', monitors) : integer(world, monitors);
	// Where the next number is too near, the line over the columns tells what is counted.
	const fits = textWidth(words, TEXT) + broad <= 2.2 * step;
	const text = fits ? words : integer(world, monitors);
	const long = textWidth(text, TEXT);
	const left = Math.max(EDGE, x - (long + broad) / 2);
	const y = floor + TEXT * 1.25;
	const line: TextLine = {
		id: `monitors-${monitors}`,
		text,
		x: round(left),
		y,
		size: TEXT,
		anchor: 'start',
		style: ''
	};
	const top = below ? y + 5 : y - TEXT * 0.36 - (down * 0.26 - 0.07) * size * 0.5;
	return { line, wall: wall(monitors, below ? x : left + long + (BEFORE + broad) / 2, top, size) };
}

const beyondWords = (world: World): string[] =>
	['umbrellas.beyond-1', 'umbrellas.beyond-2'].map((key) => world.word(key));

function beyond({ floor, right }: Measures, world: World): TextLine[] {
	const line = { id: 'beyond', x: right, size: TEXT, anchor: 'end', style: 'soft' } as const;
	return stacked(beyondWords(world), { ...line, y: floor - TEXT * (LEADING + 0.5) }, LEADING);
}

import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { layOut, middle, place, type TrayArea, type Tray } from '../confusion-tree/trays.ts';
import { alertsInWords } from '../confusion-tree/words.ts';
import type { World } from '../world.ts';
import { dotsFor, fieldOf } from './field.ts';
import { fill } from './filling.ts';
import { dotInWords } from './layout.ts';
import { framesFor, pileOf } from './piles.ts';
import { LABEL, lawAbove, MARGIN, nameUnder, plotIn } from './slide-marks.ts';
import type { Layout, Sums } from './view.ts';

/** The field stands for those without an alert: on a wall they have no leaf of their own. */
const ORDER = ['missed', 'right', 'wrong'] as const;
type Leaf = (typeof ORDER)[number];
type Trays = Readonly<Record<Leaf, Tray>>;

const TITLE = 12;
const LEADING = 1.12;
const APART = 18;
/** Between two trays. */
const GAP = 9;
/** Pitch below which frames need finer lines, and that below which nobody is drawn in them. */
const FINE = 6;
const LEGIBLE = 8;

/** Where words and marks of the alerts go. */
interface Part {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly bottom: number;
	readonly number: number;
	/** Whether there is room for the sum of the alerts. */
	readonly summed: boolean;
}

/** The crowd as a field, and a tray of frames for everybody who was flagged or should have been. */
export function layCrowdOnSlide(sums: Sums, viewport: Viewport, world: World): Layout {
	const { width, height } = viewport;
	const foot = height - 8;
	const full = width - 2 * MARGIN;
	// A wide room has the crowd on the left, what the law says under it, and the alerts on the right.
	const aside = width > 400;
	const share = aside ? full * 0.44 : full;
	const law = lawAbove(MARGIN, foot, share, world);
	const deep = (top: number) => (aside ? law.top - 8 - top : height * (width > 300 ? 0.26 : 0.2));
	const plotUnder = (top: number) => plotIn(MARGIN, top, share, deep(top));
	let heading = headings(sums, share, world);
	let plot = plotUnder(heading.bottom);
	// Words over a field are no wider than it, and more of them on top of one another leave it less room.
	for (let rows = 0; rows < 3; rows++) {
		heading = headings(sums, plot.columns * plot.pitch, world);
		plot = plotUnder(heading.bottom);
	}
	const under = plot.y + plot.rows * plot.pitch;
	const part: Part = aside
		? {
				x: MARGIN + share + APART,
				y: MARGIN,
				width: full - share - APART,
				bottom: foot,
				number: 30,
				summed: true
			}
		: { x: MARGIN, y: under + 6, width: full, bottom: law.top - 7, number: 19, summed: false };
	const alerts = alertsIn(part, sums, world);
	const right = plot.x + plot.columns * plot.pitch;
	return {
		...alerts,
		lines: [...heading.lines(right), ...alerts.lines, ...law.lines],
		field: fieldOf(plot, dotsFor(sums.right + sums.wrong, sums.crowd))
	};
}

/** Over the field: who passes, what a dot is, and what the outline is; each on the first row with room for it. */
function headings(sums: Sums, width: number, world: World) {
	const small = { size: LABEL, style: 'soft', anchor: 'end' } as const;
	const title = plural(world, 'crowd.passers', sums.crowd);
	const notes = [
		{ id: 'dot', text: dotInWords(world, sums.crowd), ...small },
		...(sums.right + sums.wrong > 0 ? [{ id: 'scale', text: world.word('crowd.slide-scale'), ...small }] : [])
	];
	let y = MARGIN + TITLE * 0.75;
	let left = width - textWidth(title, TITLE) - LABEL * 0.5;
	const placed = notes.map((note) => {
		const own = textWidth(note.text, LABEL);
		if (own > left) [y, left] = [y + LABEL * 1.25, width];
		left = -1;
		return { ...note, y: round(y) };
	});
	const name: TextLine = {
		id: 'title',
		text: title,
		x: MARGIN,
		y: round(MARGIN + TITLE * 0.75),
		size: TITLE,
		anchor: 'start',
		style: 'chart-title'
	};
	return {
		/** Notes end where the field does: the outline is in that corner. */
		lines: (right: number): TextLine[] => [name, ...placed.map((note) => ({ ...note, x: round(right) }))],
		bottom: round(y + LABEL * 0.6)
	};
}

/** Counts, what they count, and under them a frame or a ring for everybody. */
function alertsIn(part: Part, sums: Sums, world: World): Omit<Layout, 'field'> {
	const { x, y, width, bottom } = part;
	const pile = pileOf(sums.wrong);
	const names = namesOf(sums, (width - 2 * GAP) / ORDER.length, world);
	const leastAt = (number: number) => (id: Leaf) =>
		Math.max(textWidth(integer(world, sums[id]), number), ...names[id].map((name) => textWidth(name, LABEL)));
	const wideAt = (number: number) => ORDER.map(leastAt(number)).reduce((sum, least) => sum + least, 2 * GAP);
	let { number } = part;
	while (wideAt(number) > width && number > LABEL) number -= 0.5;
	const baseline = y + number * 0.75;
	const rows = Math.max(...ORDER.map((id) => names[id].length));
	const over = nameUnder(baseline, number) + LABEL * ((rows - 1) * LEADING + 0.22);
	const called = callOf(sums, pile, world);
	const top = over + LABEL * (called ? 1.5 : 0.5);
	const viewport: TrayArea = {
		left: x,
		top,
		width,
		height: bottom - top - (part.summed ? LABEL * 2.4 : 0),
		gap: GAP,
		largest: 26
	};
	const drawn = { ...sums, wrong: framesFor(sums.wrong, pile) };
	const fillings = ORDER.map((id) => ({
		id,
		count: drawn[id],
		least: leastAt(number)(id)
	}));
	const [missed, right, wrong] = layOut(fillings, viewport) as [Tray, Tray, Tray];
	const trays: Trays = { missed, right, wrong };
	const sum = part.summed ? summary(trays, viewport, sums, world) : { lines: [], bracket: '' };
	return {
		lines: [
			...ORDER.flatMap((id) => leaf(id, trays[id], names[id], sums, baseline, number, world)),
			...(called ? [callout(called, wrong, top)] : []),
			...sum.lines
		],
		marks: fill(trays, top, LEGIBLE, pile),
		branches: sum.bracket + (called && pile === 1 ? tick(wrong, top) : ''),
		fine: right.pitch < FINE
	};
}

function namesOf(sums: Sums, width: number, world: World): Readonly<Record<Leaf, readonly string[]>> {
	const name = (id: Leaf) => wrap(plural(world, `crowd.${id}`, sums[id]), LABEL, width);
	return { missed: name('missed'), right: name('right'), wrong: name('wrong') };
}

function leaf(
	id: Leaf,
	tray: Tray,
	names: readonly string[],
	sums: Sums,
	y: number,
	size: number,
	world: World
): TextLine[] {
	const x = round(middle(tray));
	const colour = { missed: '', right: ' right-ink', wrong: ' wrong-ink' }[id];
	const line = { x, anchor: 'middle' } as const;
	return [
		{ ...line, id, text: integer(world, sums[id]), y: round(y), size, style: `figure-number${colour}` },
		...stacked(
			names,
			{ ...line, id: `${id}-name`, y: round(nameUnder(y, size)), size: LABEL, style: '' },
			LEADING
		)
	];
}

/** Inès, if she is flagged, or how many people each frame stands for. */
function callOf({ wrong, ines }: Sums, pile: number, world: World): string | undefined {
	if (wrong === 0) return undefined;
	if (pile > 1) return world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) });
	return ines ? world.word('crowd.ines') : undefined;
}

/** Over the first dashed frame, but within the tray's own width where that is enough. */
function callout(text: string, wrong: Tray, top: number): TextLine {
	const [first] = place(wrong, top, 0);
	const end = wrong.x + wrong.width;
	const x = Math.min(first + LABEL * 0.35, end - textWidth(text, LABEL));
	return {
		id: 'callout',
		text,
		x: round(x),
		y: round(top - LABEL * 0.35),
		size: LABEL,
		anchor: 'start',
		style: 'strong'
	};
}

function tick(wrong: Tray, top: number): string {
	const [x, y] = place(wrong, top, 0);
	return `M${round(x)} ${round(top - LABEL)}V${round(y - wrong.pitch * 0.38)}`;
}

/** Below both trays of alerts, a bracket and their sum. */
function summary({ right, wrong }: Trays, { top }: TrayArea, sums: Sums, world: World) {
	const heights = [right, wrong].map(({ count, columns, pitch }) => Math.ceil(count / columns) * pitch);
	const y = round(top + Math.max(...heights) + 4);
	const [from, to] = [right.x, wrong.x + wrong.width];
	const text = alertsInWords(world, sums.right, sums.wrong);
	const half = textWidth(text, LABEL) / 2;
	const line: TextLine = {
		id: 'summary',
		text,
		x: round(Math.min((from + to) / 2, to - half)),
		y: round(y + LABEL * 1.3),
		size: LABEL,
		anchor: 'middle',
		style: 'strong'
	};
	return { lines: [line], bracket: `M${round(from)} ${round(y - 3)}V${y}H${round(to)}v-3` };
}

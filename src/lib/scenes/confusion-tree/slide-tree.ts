import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { SCENES } from '#lib/model/analysis.ts';
import { plural, integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { dotAt, marksOf } from './filling.ts';
import { layOut, middle, type Tray } from './trays.ts';
import type { Layout, Sorted } from './view.ts';

/** From left to right: both kinds of alert meet in the middle. */
const ORDER = ['missed', 'right', 'false', 'ignored'] as const;
type Leaf = (typeof ORDER)[number];
type Trays = Readonly<Record<Leaf, Tray>>;

const SIZE = { root: 11.5, kind: 10.5, count: 20, label: 10 };
const MARGIN = 7;
const GAP = 8;
const LEADING = 1.15;
/** Of frames at most, and the pitch below which they need finer lines. */
const LARGEST = 30;
const FINE = 6.5;
/** Share of the width that the dots would take if there were nothing else. */
const DOTTED = 0.4;
/** Height of the ends of a bracket, and between a bracket and the words on both its sides. */
const BRACKET = { end: 4, above: 4.5, below: 3 };

/** What stands in a leaf above its marks. */
interface Words {
	readonly count: string;
	readonly name: readonly string[];
	readonly least: number;
}

/** Heights in the drawing: baselines of words, tops of brackets and of marks. */
interface Heights {
	readonly root: number;
	readonly fork: number;
	readonly kinds: number;
	readonly forks: number;
	readonly counts: number;
	readonly names: number;
	readonly marks: number;
}

/** A thousand marks in four trays under brackets, which take less height than branches do. */
export function layOutTree(sorted: Sorted, threshold: number, viewport: Viewport, world: World): Layout {
	const width = viewport.width - 2 * MARGIN;
	const words = Object.fromEntries(ORDER.map((id) => [id, wordsOf(id, sorted[id].length, world)]));
	const real = sorted.missed.length + sorted.right.length;
	const kinds = [
		plural(world, 'confusion-tree.real', real),
		plural(world, 'confusion-tree.ordinary', SCENES - real)
	] as const;
	// Words over two narrow trays; whether they take one line or two must not depend on a control.
	const kindWidth = width * 0.42;
	const names = kinds.map((text) => wrap(text, SIZE.kind, kindWidth));
	const heights = heightsOf(Math.max(...names.map(({ length }) => length)));
	const bottom = viewport.height - MARGIN - SIZE.kind - BRACKET.above - BRACKET.end;
	const inside = { left: MARGIN, top: heights.marks, width, height: bottom - heights.marks };
	// Nothing stands under the dots.
	const dotted = viewport.height - MARGIN - heights.marks;
	const dots = dotPitch(width * DOTTED, dotted);
	const fillings = ORDER.map((id) => ({
		id,
		count: sorted[id].length,
		least: words[id]?.least ?? 0,
		...(id === 'ignored' && { pitch: dots, height: dotted })
	}));
	const [missed, right, wrong, ignored] = layOut(fillings, {
		...inside,
		gap: GAP,
		largest: LARGEST
	}) as [Tray, Tray, Tray, Tray];
	const trays: Trays = { missed, right, false: wrong, ignored };
	const at = [(middle(missed) + middle(right)) / 2, (middle(wrong) + middle(ignored)) / 2] as const;
	const alerts = alertsUnder(trays, inside.top, world);
	return {
		lines: [
			rootLine(at, threshold, heights, viewport, world),
			...names.flatMap((lines, index) => kindLines(index, lines, at, heights, viewport)),
			...ORDER.flatMap((id) => leafLines(id, trays[id], words[id], heights)),
			alerts.line
		],
		branches: [
			bracket(...at, heights.fork),
			bracket(middle(missed), middle(right), heights.forks),
			bracket(middle(wrong), middle(ignored), heights.forks)
		].join(''),
		bracket: alerts.bracket,
		marks: {
			missed: marksOf('missed', missed, inside.top),
			right: marksOf('right', right, inside.top),
			false: marksOf('false', wrong, inside.top),
			ignored: marksOf('ignored', ignored, inside.top),
			unresolved: ''
		},
		dot: dotAt(dots),
		fine: right.pitch < FINE
	};
}

function wordsOf(id: Leaf, length: number, world: World): Words {
	const count = integer(world, length);
	const text = plural(world, `confusion-tree.${id}`, length);
	const longest = Math.max(...text.split(' ').map((word) => textWidth(word, SIZE.label)));
	const name = wrap(text, SIZE.label, longest);
	const widest = Math.max(...name.map((line) => textWidth(line, SIZE.label)));
	return { count, name, least: Math.max(widest, textWidth(count, SIZE.count)) };
}

function heightsOf(lines: number): Heights {
	const root = MARGIN + SIZE.root * 0.75;
	const fork = root + BRACKET.above;
	const kinds = fork + BRACKET.end + BRACKET.below + SIZE.kind * 0.75;
	const forks = kinds + (lines - 1) * SIZE.kind * LEADING + BRACKET.above;
	const counts = forks + BRACKET.end + BRACKET.below + SIZE.count * 0.72;
	const names = counts + SIZE.label * 1.2;
	return { root, fork, kinds, forks, counts, names, marks: names + SIZE.label * (LEADING + 0.5) };
}

/** The largest distance at which all scenes would fit: dots then keep their size whatever the control does. */
function dotPitch(width: number, height: number): number {
	let pitch = Math.sqrt((width * height) / SCENES);
	while (Math.floor(width / pitch) * Math.floor(height / pitch) < SCENES) pitch -= 0.02;
	return pitch;
}

const bracket = (from: number, to: number, y: number): string =>
	`M${round(from)} ${round(y + BRACKET.end)}V${round(y)}H${round(to)}v${BRACKET.end}`;

/** How many scenes there are, and what they are sorted at. */
function rootLine(
	[from, to]: readonly [number, number],
	threshold: number,
	{ root }: Heights,
	viewport: Viewport,
	world: World
): TextLine {
	const text = world.fill('confusion-tree.root', {
		scenes: plural(world, 'confusion-tree.scenes', SCENES),
		threshold: integer(world, threshold)
	});
	const x = inRoom((from + to) / 2, textWidth(text, SIZE.root), viewport);
	return { ...CENTRED, id: 'root', text, x: round(x), y: round(root), size: SIZE.root };
}

/** Words in the middle of their bracket, or as near to it as the edge allows. */
const inRoom = (x: number, width: number, viewport: Viewport): number =>
	Math.min(viewport.width - MARGIN - width / 2, Math.max(MARGIN + width / 2, x));

const CENTRED = { anchor: 'middle', style: 'strong' } as const;

function kindLines(
	index: number,
	texts: readonly string[],
	at: readonly [number, number],
	{ kinds }: Heights,
	viewport: Viewport
): TextLine[] {
	const [id, middle] = index === 0 ? (['real', at[0]] as const) : (['ordinary', at[1]] as const);
	const x = inRoom(middle, Math.max(...texts.map((text) => textWidth(text, SIZE.kind))), viewport);
	return stacked(texts, { ...CENTRED, id, x: round(x), y: round(kinds), size: SIZE.kind }, LEADING);
}

function leafLines(id: Leaf, tray: Tray, words: Words | undefined, { counts, names }: Heights): TextLine[] {
	if (!words) return [];
	const x = round(middle(tray));
	const colour = { missed: '', right: ' right-ink', false: ' wrong-ink', ignored: '' }[id];
	const line = { x, anchor: 'middle' } as const;
	return [
		{
			...line,
			id,
			text: words.count,
			y: round(counts),
			size: SIZE.count,
			style: `figure-number${colour}`
		},
		...stacked(
			words.name,
			{ ...line, id: `${id}-name`, y: round(names), size: SIZE.label, style: '' },
			LEADING
		)
	];
}

/** What both trays in the middle have in common, under a bracket at the foot of the lowest alert. */
function alertsUnder({ right, false: wrong }: Trays, top: number, world: World) {
	const rows = [right, wrong].map(({ count, columns, pitch }) => Math.ceil(count / columns) * pitch);
	const y = top + Math.max(...rows) + 1.5;
	const count = right.count + wrong.count;
	const line: TextLine = {
		...CENTRED,
		id: 'alerts',
		text: count === 0 ? world.word('confusion-tree.no-alert') : plural(world, 'confusion-tree.alerts', count),
		x: round((right.x + wrong.x + wrong.width) / 2),
		y: round(y + BRACKET.end + SIZE.kind),
		size: SIZE.kind
	};
	return {
		line,
		bracket: `M${round(right.x)} ${round(y)}v${BRACKET.end}H${round(wrong.x + wrong.width)}v-${BRACKET.end}`
	};
}

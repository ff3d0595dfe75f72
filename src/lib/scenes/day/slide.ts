import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import type { DayLayout } from './layout.ts';
import {
	blank,
	FACE,
	largestIn,
	lettering,
	linesOf,
	PAD,
	punched,
	TEXT,
	widthsOf,
	type Stub
} from './slide-tickets.ts';
import { KINDS, type Kind, type Task } from './tasks.ts';
import type { DayView } from './view.ts';

const EDGE = 8;
const TITLE = 12.5;
const HEADING = 10.5;
const LEADING = 1.2;
/** Between columns, and between tickets. */
const APART = 5;
const GAP = 2.5;
/** Height of a heading with the room before its tickets, in its own size. */
const HEAD = 1.5;
/** Sizes of numbers, largest and smallest. */
const NUMBER = { largest: 19, smallest: 11 };
/** Size for which columns are measured. */
const USUAL = 12;

/** Tickets in a column for each kind of work, or in two where three are too narrow; marks stay on the page. */
const slide: SlideLayout<DayView, DayLayout> = ({ tasks }, viewport, world) => {
	const top = EDGE + TITLE * 0.95;
	const columns = columnsIn(tasks, viewport.width, world);
	const stubs = stubsIn(columns, { top, bottom: viewport.height - EDGE }, world);
	const heights = columns.map((column) => place(column, stubs, top, world).bottom);
	const spare = viewport.height - EDGE + GAP - Math.max(...heights);
	const placed = columns.map((column) => place(column, stubs, top + Math.min(6, spare), world));
	const slips = placed.flatMap(({ slips: own }) => own);
	const known = slips.filter(({ task }) => task.count);
	const empty = slips.filter(({ task }) => !task.count);
	return {
		lines: [
			titleLine(world),
			...placed.flatMap(({ heads }) => heads),
			...slips.flatMap((slip) => lettering(slip, world)),
			...noteIn(placed, viewport, world)
		],
		tickets: known.map(punched).join(''),
		blanks: empty.map(blank).join(''),
		folds: known.map((slip) => `M${round(slip.x + 2)} ${round(slip.fold)}h${round(slip.width - 4)}`).join(''),
		solid: '',
		hollow: '',
		unsure: ''
	};
};

export default slide;

const titleLine = (world: World): TextLine => ({
	id: 'title',
	text: world.word('day.title'),
	x: EDGE,
	y: EDGE + TITLE * 0.75,
	size: TITLE,
	anchor: 'start',
	style: 'chart-title'
});

/** Kinds of work that stand in one column, with their tickets. */
interface Column {
	readonly x: number;
	readonly width: number;
	readonly groups: readonly { readonly kind: Kind; readonly tasks: readonly Task[] }[];
}

/** Columns as wide as their words, and what is left over shared out. */
function columnsIn(tasks: readonly Task[], width: number, world: World): Column[] {
	const groups = KINDS.map((kind) => ({ kind, tasks: tasks.filter((task) => task.kind === kind) })).filter(
		({ tasks: own }) => own.length > 0
	);
	const apart = groups.map((group) => [group]);
	const paired = groups.length > 2 ? [groups.slice(0, 1), groups.slice(1)] : apart;
	const split = shares(apart, width, world) ? apart : paired;
	const widths =
		shares(split, width, world) ?? split.map(() => (width - 2 * EDGE + APART) / split.length - APART);
	let x = EDGE;
	return split.map((own, index) => {
		const column = { x, width: widths[index] ?? 0, groups: own };
		x += column.width + APART;
		return column;
	});
}

/** Widths of columns: what words want, then, as far as there is room, years, then the same for each. */
function shares(split: readonly Column['groups'][], width: number, world: World): number[] | undefined {
	const wanted = split.map((groups) => {
		const words = groups.flatMap(({ tasks }) => tasks.map((task) => widthsOf(task, USUAL, world)));
		const head = Math.max(...groups.map(({ kind }) => textWidth(world.word(`day.${kind}`), HEADING)));
		const bare = Math.max(head, ...words.map(([narrow]) => narrow + 2 * PAD));
		return [bare, Math.max(bare, ...words.map(([, dated]) => dated + 2 * PAD))] as const;
	});
	let spare = width - 2 * EDGE - APART * (split.length - 1) - wanted.reduce((sum, [bare]) => sum + bare, 0);
	if (spare < 0) return undefined;
	const dated = wanted.map(([bare, wish]) => {
		const more = Math.min(spare, wish - bare);
		spare -= more;
		return bare + more;
	});
	return dated.map((one) => one + spare / split.length);
}

/** One size for all tickets: as high as the fullest column allows, with fewer tickets where that is too low. */
function stubsIn(columns: readonly Column[], viewport: { top: number; bottom: number }, world: World): Stub {
	for (
		let most = Math.max(...columns.flatMap(({ groups }) => groups.map(({ tasks }) => tasks.length)));
		;
		most--
	) {
		const each = columns.map(({ groups }) => {
			const count = groups.reduce((sum, { tasks }) => sum + Math.min(most, tasks.length), 0);
			return (
				(viewport.bottom - viewport.top - groups.length * HEADING * HEAD + GAP) / Math.max(1, count) - GAP
			);
		});
		const height = Math.min(...each);
		const lines = Math.max(
			1,
			...columns.flatMap(({ groups, width }) =>
				groups.flatMap(({ tasks }) => tasks.slice(0, most).map((task) => linesOf(task, width).length))
			)
		);
		const face = FACE + (lines - 1) * TEXT * LEADING;
		const low = Math.min(height, face + 0.75 * NUMBER.largest + 10);
		const number = Math.min(NUMBER.largest, (low - face - 2.4) / 0.75);
		if (number < NUMBER.smallest && most > 1) continue;
		return { most, height: low, face, number: Math.max(10, Math.min(number, widestIn(columns, world))) };
	}
}

/** The largest size at which every number stands before its unit. */
const widestIn = (columns: readonly Column[], world: World): number =>
	Math.min(
		...columns.flatMap(({ groups, width }) =>
			groups.flatMap(({ tasks }) => tasks.map((task) => largestIn(task, width, world)))
		)
	);

/** A column's headings and tickets, from the top. */
function place({ x, width, groups }: Column, stub: Stub, top: number, world: World) {
	let y = top;
	const heads: TextLine[] = [];
	const slips = groups.flatMap(({ kind, tasks }) => {
		y += HEADING * HEAD;
		heads.push({
			id: `column-${kind}`,
			text: world.word(`day.${kind}`),
			x,
			y: y - HEADING * 0.45,
			size: HEADING,
			anchor: 'start',
			style: 'strong'
		});
		return tasks.slice(0, stub.most).map((task) => {
			const slip = { ...stub, task, x, y, width, fold: y + stub.face };
			y += stub.height + GAP;
			return slip;
		});
	});
	return { x, width, heads, slips, bottom: y };
}

/** That nothing adds up, under the column that leaves the most room. */
function noteIn(
	placed: readonly { readonly x: number; readonly width: number; readonly bottom: number }[],
	{ height }: Viewport,
	world: World
): TextLine[] {
	const [first, ...rest] = placed;
	if (!first) return [];
	const column = rest.reduce((best, one) => (one.bottom < best.bottom ? one : best), first);
	const words = wrap(world.word('day.note'), TEXT, column.width);
	const y = column.bottom + TEXT * 1.5;
	if (y + (words.length - 1) * TEXT * LEADING > height - EDGE + 1) return [];
	return stacked(words, { id: 'note', x: column.x, y, size: TEXT, anchor: 'start', style: 'soft' }, LEADING);
}

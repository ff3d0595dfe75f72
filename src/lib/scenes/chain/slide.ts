import type { TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { edge, numbers, TORN } from './beyond.ts';
import { ribbonOf, type Sizes } from './layout.ts';
import type { ChainView, Measured } from './view.ts';

const MARGIN = 7;
const TEXT = 10;
const TITLE = 11.5;
const NUMBER = 14;
const SIGN = 12;
const LEADING = 1.16;
/** Between those who go on and those who stay behind. */
const GAP = 9;
/** Marks are so far from one another at least where the measurement is shown as well. */
const CLEAR = 4;
/** From here on, what lies beyond the torn edge stands in two columns; the first takes so much of the room. */
const BROAD = 340;
const FIRST = 0.43;
/** From the torn edge to the words under it, and around the rule between them. */
const AFTER = 4;
const RULE = 4;
/** Number and sign over the marks of a block, and the paper around these. */
const HEAD = NUMBER * 0.75 + SIGN * 0.3;
const OVER = 4;

/** The ribbon down to the torn edge, with marks as large as there is room; the measurement where it leaves some. */
const slide: SlideLayout<ChainView, Drawn> = (view, viewport, world) => {
	const whole = beyond(view.measured, viewport, world);
	const sizes = sizesFor(view, viewport, whole.height);
	if (sizes.pitch >= CLEAR) return joined(view, sizes, whole, world);
	const short = beyond(undefined, viewport, world);
	return joined(view, sizesFor(view, viewport, short.height), short, world);
};

export default slide;

function joined(view: ChainView, sizes: Sizes, { height, lines, rule }: Beyond, world: World): Drawn {
	const model = ribbonOf(view, sizes, world);
	const top = sizes.box[3] - height;
	return {
		strokes: [
			...model.strokes,
			stroke('edge', 'torn', edge(sizes)),
			...(rule ? [stroke('rule', 'axis', rule(top))] : [])
		],
		lines: [...model.lines, ...lines.map((line) => ({ ...line, y: round(line.y + top) }))]
	};
}

/** Marks in two to five ranks, whichever lets them be largest. */
function sizesFor({ events, stages }: ChainView, { height, width }: Viewport, under: number): Sizes {
	const tear = height - under - TORN;
	const start = MARGIN + HEAD - 2;
	const ways = [2, 3, 4, 5].map((deep) => {
		const ranks = (count: number) => Math.ceil(count / deep);
		const longest = Math.max(...stages.map(({ behind, through }) => ranks(through) + ranks(behind)));
		const across = Math.min(
			(width - 2 * MARGIN) / ranks(events),
			(width - 2 * MARGIN - GAP) / Math.max(1, longest)
		);
		const down = (tear - 2 - start - stages.length * (HEAD + OVER)) / ((stages.length + 1) * (deep + 0.4));
		return { deep, pitch: Math.max(0.5, Math.min(across, down)) };
	});
	const { deep, pitch } = ways.reduce((best, other) => (other.pitch > best.pitch ? other : best));
	return {
		box: [0, 0, width, height],
		wide: false,
		title: TITLE,
		number: NUMBER,
		text: TEXT,
		sign: SIGN,
		pitch,
		deep,
		first: [MARGIN, start],
		step: (tear - 2 - start - (deep + 0.4) * pitch) / stages.length,
		gap: GAP,
		tear
	};
}

/** What lies beyond the torn edge, from its top: words, how high they stand, and a rule where there is more than one part. */
interface Beyond {
	readonly lines: readonly TextLine[];
	readonly height: number;
	readonly rule?: (top: number) => string;
}

function beyond(measured: Measured | undefined, { width }: Viewport, world: World): Beyond {
	const full = width - 2 * MARGIN;
	const own = measured !== undefined && width >= BROAD ? full * FIRST : full;
	const end = part(own, MARGIN, AFTER, [
		{ id: 'torn', text: world.word('chain.torn'), size: TITLE, style: 'chart-title' },
		{ id: 'unknown', text: world.word('chain.unknown'), size: TEXT, style: '' }
	]);
	if (!measured) return { lines: end.lines, height: end.bottom + MARGIN };
	const beside = own < full;
	const [x, y] = beside ? [MARGIN + own + 3 * RULE, AFTER] : [MARGIN, end.bottom + 2 * RULE];
	const apart = part(width - MARGIN - x, x, y, [
		{
			id: 'measured',
			text: world.fill('chain.measured', numbers(measured, world)),
			size: TEXT,
			style: 'strong'
		},
		{ id: 'apart', text: world.word('chain.apart'), size: TEXT, style: 'soft' }
	]);
	const bottom = Math.max(end.bottom, apart.bottom);
	return {
		lines: [...end.lines, ...apart.lines],
		height: bottom + MARGIN,
		rule: (top) =>
			beside
				? `M${round(x - 1.5 * RULE)} ${round(top + AFTER)}V${round(top + bottom)}`
				: `M${x} ${round(top + y - RULE)}h${round(full)}`
	};
}

type Words = Pick<TextLine, 'id' | 'text' | 'size' | 'style'>;

/** Words under one another, lines about as long as one another. */
function part(width: number, x: number, top: number, words: readonly Words[]) {
	let bottom = top;
	const lines = words.flatMap(({ id, size, style, text }) => {
		const setting = { x, y: bottom + size * 0.8, size, style, leading: LEADING };
		const own = paragraph(id, text, { ...setting, width: evenWidth(text, size, width) });
		bottom += own.length * size * LEADING;
		return own;
	});
	return { lines, bottom };
}

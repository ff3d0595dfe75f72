/** The streets as one bar from 0 to 100 %: what each camera adds, and a share to hold it against. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';

/** What cameras film of the streets. */
export interface Streets {
	/** Square metres of street, and what each camera adds of them, as far as it is open; none where nothing is told. */
	readonly street: number;
	readonly gains: readonly number[];
}

/** What is written at the bar. */
export interface Captions {
	/** A share, 0 … 1, marked hollow on the bar: a guess, or the best there is. */
	readonly mark?: { readonly share: number; readonly text: string };
	/** Before the number or at the other end, the longest that fits; none where nothing is told. */
	readonly said: readonly string[];
}

const HEAD = TITLE * 1.2;
const BAR = 14;
const FOOT = LABEL * 1.5;
/** For what the first camera adds, where it stands under the scale. */
const UNDER = LABEL * 1.5;

/** Rooms so low, and so wide for that, have the strip beside the plan; and the plan's share of them. */
const BESIDE = { height: 230, ratio: 1.6, share: 0.6 };

/** Where the plan is, and where the strip. */
export function divide(viewport: Viewport): { readonly plan: Rect; readonly strip: Rect } {
	const [whole, { height, width }] = [area(viewport), viewport];
	const all = { x: 0, y: 0, width, height };
	if (height < BESIDE.height && width > BESIDE.ratio * height) {
		const plan = { ...all, width: round(width * BESIDE.share) };
		const x = plan.width + whole.x;
		const [high, wide] = [COUNT + BAR + FOOT + UNDER, width - whole.x - x];
		return { plan, strip: { x, y: round((height - high) / 2), width: wide, height: high - UNDER } };
	}
	const foot = round(HEAD + BAR + FOOT + 2 * whole.y);
	return { plan: { ...all, height: height - foot }, strip: whole };
}

export function strip(view: Streets, captions: Captions, viewport: Viewport, world: World): Drawing {
	const { plan, strip: whole } = divide(viewport);
	const bar: Rect = { ...whole, y: round(whole.y + whole.height - FOOT - BAR), height: BAR };
	const filled = view.gains.reduce((sum, gain) => sum + gain, 0) / view.street;
	return together(
		{ shapes: [paper(viewport, plan, bar), ...segments(view, bar), ...marked(captions, bar)] },
		{
			texts: free(
				[...head(filled, captions, bar, plan.width < viewport.width, world), ...foot(captions, bar, world)],
				viewport.width
			)
		}
	);
}

/** The plan runs on around the picture, but not behind words. */
const paper = ({ width, height }: Viewport, plan: Rect, bar: Rect): Shape => ({
	id: 'strip-paper',
	d:
		plan.width < width
			? `M${plan.width} -2000H${width + 2000}V${height + 2000}H${plan.width}z`
			: `M-2000 ${round(bar.y - HEAD)}H${width + 2000}V${height + 2000}H-2000z`,
	style: 'paper'
});

/** One segment a camera, in the order in which each adds most. */
function segments({ gains, street }: Streets, { x, y, width, height }: Rect): Shape[] {
	let from = x;
	const parts = gains.map((gain, rank): Shape => {
		const length = (gain / street) * width;
		const d = `M${round(from)} ${y}h${round(Math.max(0, length - 1))}v${height}h-${round(Math.max(0, length - 1))}z`;
		from += length;
		return { id: `gain-${rank}`, d, style: 'core seen' };
	});
	const frame = `M${x} ${y}h${round(width)}v${height}h-${round(width)}z`;
	return [...parts, { id: 'strip-frame', d: frame, style: 'cut' }];
}

/** Hollow, as every guess: a bracket over the bar. */
const marked = ({ mark }: Captions, { x, y, width, height }: Rect): Shape[] =>
	mark
		? [{ id: 'bet', d: `M${round(x + mark.share * width)} ${y - 4}v${height + 8}`, style: 'outline halo' }]
		: [];

/** What the scale is of; or what is said of the cameras, and what they film together. */
function head(filled: number, { said }: Captions, bar: Rect, beside: boolean, world: World): TextLine[] {
	const baseline = round(bar.y - LABEL * 0.6);
	if (said.length === 0)
		return atBaseline(
			block('axis', [world.word('coverage.axis'), world.word('coverage.axis-short')], bar, { most: 1 }).texts,
			baseline
		);
	const size = beside ? COUNT : TITLE;
	const share = world.format(filled, { type: 'percent', digits: 0 });
	const end = round(bar.x + filled * bar.width);
	const before = end - textWidth(share, size) * 1.04 >= bar.x && filled > 0.25;
	// Ends with the bar, or begins where it would else stand on the plan.
	const [x, anchor] = before ? ([end, 'end'] as const) : ([filled > 0.25 ? bar.x : end, 'start'] as const);
	const line = { y: baseline, size: LABEL, anchor: 'start', style: '' } as const;
	// Beside the plan the number has the room over the scale for itself.
	const under = { ...line, ...(beside && { y: round(bar.y + BAR + FOOT + LABEL) }) };
	return [
		{
			...{
				...line,
				id: 'filled',
				x,
				anchor,
				size,
				style: 'figure-number right-ink haloed'
			},
			text: share
		},
		...said.flatMap((text): TextLine[] => [
			{ ...under, id: 'said', x: bar.x, text },
			{ ...under, id: 'said', x: round(bar.x + bar.width), anchor: 'end', text }
		])
	];
}

function foot({ mark }: Captions, { x, y, width, height }: Rect, world: World): TextLine[] {
	const line = { y: round(y + height + LABEL * 1.1), size: LABEL, style: 'soft' } as const;
	const percent = (value: number) => world.format(value, { type: 'percent', digits: 0 });
	const ends: TextLine[] = [
		{ ...line, id: 'none', x, text: percent(0), anchor: 'start' },
		{ ...line, id: 'all', x: round(x + width), text: percent(1), anchor: 'end' }
	];
	if (!mark) return ends;
	const { share, text } = mark;
	const [at, half] = [x + share * width, textWidth(text, LABEL) * 0.52];
	const anchor = at - half < x ? 'start' : at + half > x + width ? 'end' : 'middle';
	return [{ ...line, id: 'you', x: round(at), text, anchor, style: 'strong' }, ...ends];
}

const atBaseline = (lines: readonly TextLine[], y: number): TextLine[] =>
	lines.map((line) => ({ ...line, y }));

/** The first of an id that ends in the room, and that no earlier line stands in the way of. */
function free(lines: readonly TextLine[], right: number): TextLine[] {
	return lines.reduce<TextLine[]>((kept, line) => {
		const own = extent(line);
		const stands = kept.every((other) => {
			const { left, right: end, top, bottom } = extent(other);
			return (
				other.id !== line.id &&
				(own.right + LABEL / 2 < left || own.left - LABEL / 2 > end || own.bottom < top || own.top > bottom)
			);
		});
		return stands && own.right <= right + 1 ? [...kept, line] : kept;
	}, []);
}

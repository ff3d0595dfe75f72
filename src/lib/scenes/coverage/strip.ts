/** The streets as one bar from 0 to 100 %: what each camera adds, and a marked share to compare with. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';

/** Street area that cameras film. */
export interface Streets {
	/** Street area in square metres, and what each camera adds, as far as it is open; no gains before the answer. */
	readonly street: number;
	readonly gains: readonly number[];
}

/** Texts of the bar. */
export interface Captions {
	/** A share of 0 to 1 with an outlined mark on the bar: the guess, or the best possible. */
	readonly mark?: { readonly share: number; readonly text: string };
	/** Text before the number or at the other end: the longest that fits; none before the answer. */
	readonly said: readonly string[];
}

const HEAD_HEIGHT = TITLE * 1.2;
const BAR_HEIGHT = 14;
const FOOT_HEIGHT = LABEL * 1.5;
/** Height for the text about the first camera, when it is below the scale. */
const NOTE_HEIGHT = LABEL * 1.5;

/** Viewports that are lower and wider than this have the strip beside the plan, with this share for the plan. */
const BESIDE_LIMITS = { height: 230, ratio: 1.6, share: 0.6 };

/** Divides the viewport into plan and strip. */
export function divide(viewport: Viewport): { readonly plan: Rect; readonly strip: Rect } {
	const [whole, { height, width }] = [area(viewport), viewport];
	const all = { x: 0, y: 0, width, height };
	if (height < BESIDE_LIMITS.height && width > BESIDE_LIMITS.ratio * height) {
		const plan = { ...all, width: round(width * BESIDE_LIMITS.share) };
		const x = plan.width + whole.x;
		const [high, wide] = [COUNT + BAR_HEIGHT + FOOT_HEIGHT + NOTE_HEIGHT, width - whole.x - x];
		return { plan, strip: { x, y: round((height - high) / 2), width: wide, height: high - NOTE_HEIGHT } };
	}
	const footTexts = round(HEAD_HEIGHT + BAR_HEIGHT + FOOT_HEIGHT + 2 * whole.y);
	return { plan: { ...all, height: height - footTexts }, strip: whole };
}

/** Draws the bar of street area with its texts. */
export function strip(view: Streets, captions: Captions, viewport: Viewport, world: World): Drawing {
	const { plan, strip: whole } = divide(viewport);
	const bar: Rect = {
		...whole,
		y: round(whole.y + whole.height - FOOT_HEIGHT - BAR_HEIGHT),
		height: BAR_HEIGHT
	};
	const filled = view.gains.reduce((sum, gain) => sum + gain, 0) / view.street;
	return together(
		{
			shapes: [paperBehindStrip(viewport, plan, bar), ...gainSegments(view, bar), ...guessMark(captions, bar)]
		},
		{
			texts: dropOverlaps(
				[
					...headTexts(filled, captions, bar, plan.width < viewport.width, world),
					...footTexts(captions, bar, world)
				],
				viewport.width
			)
		}
	);
}

/** Covers the plan behind the strip, so that it does not continue behind text. */
const paperBehindStrip = ({ width, height }: Viewport, plan: Rect, bar: Rect): Shape => ({
	id: 'strip-paper',
	d:
		plan.width < width
			? `M${plan.width} -2000H${width + 2000}V${height + 2000}H${plan.width}z`
			: `M-2000 ${round(bar.y - HEAD_HEIGHT)}H${width + 2000}V${height + 2000}H-2000z`,
	style: 'paper'
});

/** Draws one segment per camera, in the order in which each adds most. */
function gainSegments({ gains, street }: Streets, { x, y, width, height }: Rect): Shape[] {
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

/** Draws the mark of the guess: an outlined bracket over the bar. */
const guessMark = ({ mark }: Captions, { x, y, width, height }: Rect): Shape[] =>
	mark
		? [{ id: 'bet', d: `M${round(x + mark.share * width)} ${y - 4}v${height + 8}`, style: 'outline halo' }]
		: [];

/** Returns the name of the scale, or the total with its text. */
function headTexts(filled: number, { said }: Captions, bar: Rect, beside: boolean, world: World): TextLine[] {
	const baseline = round(bar.y - LABEL * 0.6);
	if (said.length === 0)
		return atBaseline(
			block('axis', [world.word('coverage.axis'), world.word('coverage.axis-short')], bar, { most: 1 }).texts,
			baseline
		);
	const size = beside ? COUNT : TITLE;
	const share = world.format(filled, { type: 'percent', digits: 0 });
	const end = round(bar.x + filled * bar.width);
	const endsAtBar = end - textWidth(share, size) * 1.04 >= bar.x && filled > 0.25;
	// Right-aligned at the end of the bar, or starting where it would otherwise cover the plan.
	const [x, anchor] = endsAtBar ? ([end, 'end'] as const) : ([filled > 0.25 ? bar.x : end, 'start'] as const);
	const line = { y: baseline, size: LABEL, anchor: 'start', style: '' } as const;
	// Beside the plan, the number has the space above the scale for itself.
	const under = { ...line, ...(beside && { y: round(bar.y + BAR_HEIGHT + FOOT_HEIGHT + LABEL) }) };
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

function footTexts({ mark }: Captions, { x, y, width, height }: Rect, world: World): TextLine[] {
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

/** Keeps the first line per id that is within the viewport and does not overlap an earlier line. */
function dropOverlaps(lines: readonly TextLine[], right: number): TextLine[] {
	return lines.reduce<TextLine[]>((kept, line) => {
		const own = extent(line);
		const isFree = kept.every((other) => {
			const { left, right: end, top, bottom } = extent(other);
			return (
				other.id !== line.id &&
				(own.right + LABEL / 2 < left || own.left - LABEL / 2 > end || own.bottom < top || own.top > bottom)
			);
		});
		return isFree && own.right <= right + 1 ? [...kept, line] : kept;
	}, []);
}

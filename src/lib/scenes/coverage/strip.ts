/** The streets as one bar from 0 to 100 %: what each camera adds, and a marked share to compare with. */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';

/** The street area, and how much of it cameras film. */
export interface StreetGains {
	/** Street area in square metres. */
	readonly street: number;
	/** Street area that each camera adds, as far as it is open, in square metres; empty before the answer. */
	readonly gains: readonly number[];
}

/** The texts of the strip, and a share that is marked on it. */
export interface StripTexts {
	/** A share of 0 to 1 with an outlined mark on the bar: the guess, or the best possible. */
	readonly mark?: { readonly share: number; readonly text: string };
	/** Wordings of the text beside the filmed share, the longest first; empty before the answer. */
	readonly wordings: readonly string[];
}

const HEAD_HEIGHT = TITLE_SIZE * 1.2;
const BAR_HEIGHT = 14;
const FOOT_HEIGHT = LABEL_SIZE * 1.5;
/** Height of the line for the wordings when it is below the scale. */
const NOTE_HEIGHT = LABEL_SIZE * 1.5;

/**
 * The strip is beside the plan in viewports lower than `height` units and wider than `ratio` times their height.
 * The plan then has this `share` of the width.
 */
const BESIDE_LIMITS = { height: 230, ratio: 1.6, share: 0.6 };

/** Divides the viewport into plan and strip. */
export function divideViewport(viewport: Viewport): { readonly plan: Rect; readonly strip: Rect } {
	const [whole, { height, width }] = [contentArea(viewport), viewport];
	const all = { x: 0, y: 0, width, height };
	if (height < BESIDE_LIMITS.height && width > BESIDE_LIMITS.ratio * height) {
		const plan = { ...all, width: roundToTenth(width * BESIDE_LIMITS.share) };
		const x = plan.width + whole.x;
		const [high, wide] = [COUNT_SIZE + BAR_HEIGHT + FOOT_HEIGHT + NOTE_HEIGHT, width - whole.x - x];
		return {
			plan,
			strip: { x, y: roundToTenth((height - high) / 2), width: wide, height: high - NOTE_HEIGHT }
		};
	}
	const footTexts = roundToTenth(HEAD_HEIGHT + BAR_HEIGHT + FOOT_HEIGHT + 2 * whole.y);
	return { plan: { ...all, height: height - footTexts }, strip: whole };
}

/** Draws the strip: all street area as one bar, with a segment for what each camera adds, and its texts. */
export function drawStrip(view: StreetGains, texts: StripTexts, viewport: Viewport, world: World): Drawing {
	const { plan, strip: whole } = divideViewport(viewport);
	const bar: Rect = {
		...whole,
		y: roundToTenth(whole.y + whole.height - FOOT_HEIGHT - BAR_HEIGHT),
		height: BAR_HEIGHT
	};
	const filled = view.gains.reduce((sum, gain) => sum + gain, 0) / view.street;
	return mergeDrawings(
		{
			shapes: [paperBehindStrip(viewport, plan, bar), ...gainSegments(view, bar), ...guessMark(texts, bar)]
		},
		{
			texts: dropOverlaps(
				[
					...headTexts(filled, texts, bar, plan.width < viewport.width, world),
					...footTexts(texts, bar, world)
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
			: `M-2000 ${roundToTenth(bar.y - HEAD_HEIGHT)}H${width + 2000}V${height + 2000}H-2000z`,
	style: 'paper'
});

/** Draws one segment per camera, in the order in which each adds most. */
function gainSegments({ gains, street }: StreetGains, { x, y, width, height }: Rect): Shape[] {
	let from = x;
	const parts = gains.map((gain, rank): Shape => {
		const length = (gain / street) * width;
		const d = `M${roundToTenth(from)} ${y}h${roundToTenth(Math.max(0, length - 1))}v${height}h-${roundToTenth(Math.max(0, length - 1))}z`;
		from += length;
		return { id: `gain-${rank}`, d, style: 'core seen' };
	});
	const frame = `M${x} ${y}h${roundToTenth(width)}v${height}h-${roundToTenth(width)}z`;
	return [...parts, { id: 'strip-frame', d: frame, style: 'cut' }];
}

/** Draws the marked share as an outlined line across the bar. */
const guessMark = ({ mark }: StripTexts, { x, y, width, height }: Rect): Shape[] =>
	mark
		? [
				{
					id: 'bet',
					d: `M${roundToTenth(x + mark.share * width)} ${y - 4}v${height + 8}`,
					style: 'outline halo'
				}
			]
		: [];

/** Returns the texts of the bar: before the answer the name of the scale, then the filmed share and its wordings. */
function headTexts(
	filled: number,
	{ wordings }: StripTexts,
	bar: Rect,
	beside: boolean,
	world: World
): TextLine[] {
	const baseline = roundToTenth(bar.y - LABEL_SIZE * 0.6);
	if (wordings.length === 0)
		return atBaseline(
			textBlock('axis', [world.word('coverage.axis'), world.word('coverage.axis-short')], bar, {
				maxLines: 1
			}).texts,
			baseline
		);
	const size = beside ? COUNT_SIZE : TITLE_SIZE;
	const share = world.format(filled, { type: 'percent', digits: 0 });
	const end = roundToTenth(bar.x + filled * bar.width);
	const endsAtBar = end - textWidth(share, size) * 1.04 >= bar.x && filled > 0.25;
	// Right-aligned at the end of the bar, or starting where it would otherwise cover the plan.
	const [x, anchor] = endsAtBar ? ([end, 'end'] as const) : ([filled > 0.25 ? bar.x : end, 'start'] as const);
	const line = { y: baseline, size: LABEL_SIZE, anchor: 'start', style: '' } as const;
	// Beside the plan, the number has the space above the scale for itself.
	const under = {
		...line,
		...(beside && { y: roundToTenth(bar.y + BAR_HEIGHT + FOOT_HEIGHT + LABEL_SIZE) })
	};
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
		...wordings.flatMap((text): TextLine[] => [
			{ ...under, id: 'said', x: bar.x, text },
			{ ...under, id: 'said', x: roundToTenth(bar.x + bar.width), anchor: 'end', text }
		])
	];
}

function footTexts({ mark }: StripTexts, { x, y, width, height }: Rect, world: World): TextLine[] {
	const line = { y: roundToTenth(y + height + LABEL_SIZE * 1.1), size: LABEL_SIZE, style: 'soft' } as const;
	const percent = (value: number) => world.format(value, { type: 'percent', digits: 0 });
	const ends: TextLine[] = [
		{ ...line, id: 'none', x, text: percent(0), anchor: 'start' },
		{ ...line, id: 'all', x: roundToTenth(x + width), text: percent(1), anchor: 'end' }
	];
	if (!mark) return ends;
	const { share, text } = mark;
	const [at, half] = [x + share * width, textWidth(text, LABEL_SIZE) * 0.52];
	const anchor = at - half < x ? 'start' : at + half > x + width ? 'end' : 'middle';
	return [{ ...line, id: 'you', x: roundToTenth(at), text, anchor, style: 'strong' }, ...ends];
}

const atBaseline = (lines: readonly TextLine[], y: number): TextLine[] =>
	lines.map((line) => ({ ...line, y }));

/** Keeps the first line per id that is within the viewport and does not overlap an earlier line. */
function dropOverlaps(lines: readonly TextLine[], right: number): TextLine[] {
	return lines.reduce<TextLine[]>((kept, line) => {
		const own = textExtent(line);
		const isFree = kept.every((other) => {
			const { left, right: end, top, bottom } = textExtent(other);
			return (
				other.id !== line.id &&
				(own.right + LABEL_SIZE / 2 < left ||
					own.left - LABEL_SIZE / 2 > end ||
					own.bottom < top ||
					own.top > bottom)
			);
		});
		return isFree && own.right <= right + 1 ? [...kept, line] : kept;
	}, []);
}

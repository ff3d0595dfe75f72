/** The streets as one bar from 0 to 100 %: what each camera adds, and a marked share to compare with. */
import { sum } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { placeLabels, type Label, type Placement } from '#lib/chart/layout/labels.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
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
	/**
	 * A share of 0 to 1 with an outlined mark on the bar, the guess or the best possible, and wordings of its text, the
	 * longest first.
	 */
	readonly mark?: { readonly share: number; readonly wordings: readonly string[] };
	/**
	 * Wordings of the text beside the filmed share, or beside the name of the scale while nothing is filmed, the longest
	 * first; empty for no text.
	 */
	readonly wordings: readonly string[];
	/** A box before that text. */
	readonly lead?: Box;
	/** A share of the streets that a camera would film, as a dashed part of the bar. */
	readonly example?: number;
	/** Wordings of the end of the scale, the longest first; by default “100 %”. */
	readonly whole?: readonly string[];
}

/** Heights of the texts above the bar, of the bar, of those below it, and of a line below these, in units. */
const [HEAD_HEIGHT, BAR_HEIGHT, FOOT_HEIGHT, NOTE_HEIGHT] = [
	TITLE_SIZE * 1.2,
	14,
	LABEL_SIZE * 1.5,
	LABEL_SIZE * 1.5
];
/** Distance of a text below the bar from the scale, in units. */
const NOTE_GAP = 4;
/** Maximum number of lines of the text below the bar, where the strip is beside the plan. */
const MAX_NOTE_LINES = 5;
/** Filled share up to which its number begins at the end of the bar, since it would otherwise be cut off. */
const MAX_SHARE_FOR_NUMBER_AFTER = 0.25;

/**
 * The strip is beside the plan in viewports lower than `height` units and wider than `ratio` times their height.
 * The plan then has this `share` of the width.
 */
const BESIDE_LIMITS = { height: 230, ratio: 1.6, share: 0.6 };

/**
 * Divides the viewport into plan and strip.
 * @param share share of the width for the plan, where the strip is beside it
 */
export function divideViewport(
	viewport: Viewport,
	share = BESIDE_LIMITS.share
): { readonly plan: Rect; readonly strip: Rect } {
	const [whole, { height, width }] = [contentArea(viewport), viewport];
	const all = { x: 0, y: 0, width, height };
	if (height < BESIDE_LIMITS.height && width > BESIDE_LIMITS.ratio * height) {
		const plan = { ...all, width: roundToTenth(width * share) };
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

/**
 * Draws the strip: all street area as one bar, with a segment for what each camera adds, and its texts.
 * @param share share of the width for the plan, as in `divideViewport`
 */
export function drawStrip(
	view: StreetGains,
	texts: StripTexts,
	viewport: Viewport,
	world: World,
	share = BESIDE_LIMITS.share
): Drawing {
	const { plan, strip } = divideViewport(viewport, share);
	const bar = { ...strip, y: strip.y + strip.height - FOOT_HEIGHT - BAR_HEIGHT, height: BAR_HEIGHT };
	const isBeside = plan.width < viewport.width;
	const labels = [...headLabels(view, texts, bar, isBeside, world), ...footLabels(texts, bar, world)];
	const noteHeight = isBeside ? viewport.height - bar.y - BAR_HEIGHT - FOOT_HEIGHT : NOTE_HEIGHT;
	const bounds = {
		...bar,
		y: bar.y - COUNT_SIZE,
		height: COUNT_SIZE + BAR_HEIGHT + FOOT_HEIGHT + noteHeight
	};
	return finishDrawing(
		mergeDrawings(
			{
				shapes: [
					paperBehindStrip(viewport, plan, bar),
					...gainSegments(view, bar),
					...exampleSegment(texts, bar),
					guessMark(texts, bar)
				]
			},
			placeLabels(labels, bounds).drawing
		)
	);
}

/** Covers the plan behind the strip, so that it does not continue behind text. */
const paperBehindStrip = ({ width, height }: Viewport, plan: Rect, bar: Rect): Shape =>
	createShape(
		'strip-paper',
		'paper',
		plan.width < width
			? `M${plan.width} -2000H${width + 2000}V${height + 2000}H${plan.width}z`
			: `M-2000 ${bar.y - HEAD_HEIGHT}H${width + 2000}V${height + 2000}H-2000z`
	);

/** Draws one segment per camera, in the order in which each adds most. */
function gainSegments({ gains, street }: StreetGains, bar: Rect): Shape[] {
	let { x } = bar;
	const segments = gains.map((gain, rank): Shape => {
		const length = (gain / street) * bar.width;
		// Narrow segments have narrower gaps, so that the bar does not fade where cameras add little.
		const segment = { ...bar, x, width: length - Math.min(1, length / 4) };
		x += length;
		return createShape(`gain-${rank}`, 'core seen', rectPath(segment));
	});
	return [...segments, createShape('strip-frame', 'cut', rectPath(bar))];
}

/** Draws what a camera would film. */
const exampleSegment = ({ example }: StripTexts, bar: Rect): Shape[] =>
	example === undefined
		? []
		: [createShape('example-gain', 'ghost', rectPath({ ...bar, width: example * bar.width }))];

/** Draws the marked share as an outlined line across the bar. */
const guessMark = ({ mark }: StripTexts, { x, y, width, height }: Rect): Shape =>
	createShape('bet', 'outline halo', mark ? `M${x + mark.share * width} ${y - 4}v${height + 5}` : '');

/** Places a text on a baseline: before, around or after an `x`. */
const onBaseline =
	(x: number, baseline: number, anchor: 'start' | 'middle' | 'end'): Placement =>
	({ width, height }, isFree, bounds) => {
		const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
		const end = bounds.x + bounds.width - width;
		const rect = {
			x: Math.max(bounds.x, Math.min(end, left)),
			y: baseline - height * 0.75,
			width,
			height,
			anchor
		};
		return isFree(rect) ? rect : undefined;
	};

/** Places a text below a `y`, where the strip is beside the plan. */
const fromTop =
	(x: number, y: number): Placement =>
	({ width, height }, isFree) => {
		const rect = { x, y, width, height, anchor: 'start' as const };
		return isFree(rect) ? rect : undefined;
	};

/** Returns the texts above the bar: the name of the scale or the filled share, and the wordings beside it. */
function headLabels(
	{ gains, street }: StreetGains,
	{ lead, wordings }: StripTexts,
	bar: Rect,
	isBeside: boolean,
	world: World
): Label[] {
	const above = bar.y - LABEL_SIZE * 0.6;
	const said: Label = {
		id: 'said',
		content: wordings.flatMap((words) => {
			const [line, lines] = [1, isBeside ? MAX_NOTE_LINES : 1].map((maxLines) =>
				text('said', words, { maxLines })
			) as [Box, Box];
			if (!lead) return [lines];
			const besideLead = row({ gap: 'm', align: 'middle' }, lead, line);
			return isBeside ? [fit(besideLead, column({ gap: 's' }, lead, lines), lines)] : [besideLead, line];
		}),
		placements: isBeside
			? fromTop(bar.x, bar.y + BAR_HEIGHT + FOOT_HEIGHT + NOTE_GAP)
			: [onBaseline(bar.x, above, 'start'), onBaseline(bar.x + bar.width, above, 'end')],
		...(isBeside && { maxSize: { width: bar.width } })
	};
	if (gains.length === 0) {
		const names = ['coverage.axis', 'coverage.axis-short'].map(world.word);
		const content = text('axis', names, { maxLines: 1 });
		return [
			{ id: 'axis', content, placements: onBaseline(bar.x, above, 'start'), maxSize: { width: bar.width } },
			said
		];
	}
	const filled = sum(gains) / street;
	const share = world.format(filled, { type: 'percent', digits: 0 });
	const size = isBeside ? COUNT_SIZE : TITLE_SIZE;
	const end = bar.x + filled * bar.width;
	// Right-aligned at the end of the bar, or starting where it would otherwise cover the plan.
	const isBefore = filled > MAX_SHARE_FOR_NUMBER_AFTER;
	const endsAtBar = isBefore && end - textWidth(share, size) >= bar.x;
	return [
		{
			id: 'filled',
			content: number('filled', share, { size, style: 'right-ink haloed' }),
			placements: onBaseline(isBefore && !endsAtBar ? bar.x : end, above, endsAtBar ? 'end' : 'start')
		},
		said
	];
}

function footLabels({ mark, whole }: StripTexts, { x, y, width, height }: Rect, world: World): Label[] {
	const baseline = y + height + LABEL_SIZE * 1.1;
	const percent = (value: number) => world.format(value, { type: 'percent', digits: 0 });
	const end = (id: string, wordings: readonly string[], at: number, anchor: 'start' | 'end'): Label => ({
		id,
		content: wordings.map((words) => note(id, words)),
		placements: onBaseline(at, baseline, anchor)
	});
	const ends = [end('none', [percent(0)], x, 'start'), end('all', whole ?? [percent(1)], x + width, 'end')];
	if (!mark) return ends;
	return [
		{
			id: 'you',
			content: mark.wordings.map((words) => text('you', words, { style: 'strong', maxLines: 1 })),
			placements: onBaseline(x + mark.share * width, baseline, 'middle')
		},
		...ends
	];
}

/** The streets as one bar from 0 to 100 %: what each camera adds, and where the reader had put her guess. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Coverage } from './index.ts';

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

export function strip(view: Coverage, viewport: Viewport, world: World): Drawing {
	const { plan, strip: whole } = divide(viewport);
	const bar: Rect = { ...whole, y: round(whole.y + whole.height - FOOT - BAR), height: BAR };
	const filled = view.gains.reduce((sum, gain) => sum + gain, 0) / view.street;
	return together(
		{ shapes: [paper(viewport, plan, bar), ...segments(view, bar), ...bet(view, bar)] },
		{
			texts: free(
				[...head(view, filled, bar, plan.width < viewport.width, world), ...foot(view, bar, world)],
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
function segments({ gains, street }: Coverage, { x, y, width, height }: Rect): Shape[] {
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
const bet = ({ bet: guess }: Coverage, { x, y, width, height }: Rect): Shape[] =>
	guess === null
		? []
		: [{ id: 'bet', d: `M${round(x + guess * width)} ${y - 4}v${height + 8}`, style: 'outline halo' }];

/** What the scale is of; or what the first camera adds, and all of them together. */
function head(view: Coverage, filled: number, bar: Rect, beside: boolean, world: World): TextLine[] {
	const baseline = round(bar.y - LABEL * 0.6);
	if (!view.answered || view.gains.length === 0)
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
	const [first = 0] = view.gains;
	const area = world.fill('unit.square-metres', { value: world.format(first, { type: 'integer' }) });
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
		{ ...under, id: 'first', x: bar.x, text: world.fill('coverage.first', { area }) },
		{ ...under, id: 'first', x: bar.x, text: area }
	];
}

function foot({ bet: guess }: Coverage, { x, y, width, height }: Rect, world: World): TextLine[] {
	const line = { y: round(y + height + LABEL * 1.1), size: LABEL, style: 'soft' } as const;
	const percent = (value: number) => world.format(value, { type: 'percent', digits: 0 });
	const ends: TextLine[] = [
		{ ...line, id: 'none', x, text: percent(0), anchor: 'start' },
		{ ...line, id: 'all', x: round(x + width), text: percent(1), anchor: 'end' }
	];
	if (guess === null) return ends;
	const text = world.fill('coverage.you', { value: percent(guess) });
	const [at, half] = [x + guess * width, textWidth(text, LABEL) * 0.52];
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

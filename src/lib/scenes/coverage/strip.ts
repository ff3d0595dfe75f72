/** The streets as one bar from 0 to 100 %: what each camera adds, and where the reader had put her guess. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Coverage } from './index.ts';

const HEAD = TITLE * 1.2;
const BAR = 14;
const FOOT = LABEL * 1.5;

/** From the foot of the picture to the plan. */
export const stripHeight = (viewport: Viewport): number =>
	round(HEAD + BAR + FOOT + 2 * (viewport.height - area(viewport).height - area(viewport).y));

export function strip(view: Coverage, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const bar: Rect = { ...whole, y: round(whole.y + whole.height - FOOT - BAR), height: BAR };
	const filled = view.gains.reduce((sum, gain) => sum + gain, 0) / view.street;
	return together(
		{ shapes: [paper(viewport, bar), ...segments(view, bar), ...bet(view, bar)] },
		{ texts: free([...head(view, filled, bar, world), ...foot(view, bar, world)]) }
	);
}

/** The plan runs on around the picture, but not behind words. */
const paper = ({ width, height }: Viewport, bar: Rect): Shape => ({
	id: 'strip-paper',
	d: `M-2000 ${round(bar.y - HEAD)}H${width + 2000}V${height + 2000}H-2000z`,
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
function head(view: Coverage, filled: number, bar: Rect, world: World): TextLine[] {
	const baseline = round(bar.y - LABEL * 0.6);
	if (!view.answered || view.gains.length === 0)
		return atBaseline(
			block('axis', [world.word('coverage.axis'), world.word('coverage.axis-short')], bar, { most: 1 }).texts,
			baseline
		);
	const x = round(bar.x + filled * bar.width);
	const anchor = filled > 0.25 ? 'end' : 'start';
	const [first = 0] = view.gains;
	const area = world.fill('unit.square-metres', { value: world.format(first, { type: 'integer' }) });
	const line = { y: baseline, size: LABEL, anchor: 'start', style: '' } as const;
	return [
		{
			...{ ...line, id: 'filled', x, anchor, size: TITLE, style: 'figure-number right-ink haloed' },
			text: world.format(filled, { type: 'percent', digits: 0 })
		},
		{ ...line, id: 'first', x: bar.x, text: world.fill('coverage.first', { area }) },
		{ ...line, id: 'first', x: bar.x, text: area }
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
	const anchor = guess < 0.2 ? 'start' : guess > 0.8 ? 'end' : 'middle';
	const text = world.fill('coverage.you', { value: percent(guess) });
	return [{ ...line, id: 'you', x: round(x + guess * width), text, anchor, style: 'strong' }, ...ends];
}

const atBaseline = (lines: readonly TextLine[], y: number): TextLine[] =>
	lines.map((line) => ({ ...line, y }));

/** The first of an id that no earlier line stands in the way of. */
function free(lines: readonly TextLine[]): TextLine[] {
	return lines.reduce<TextLine[]>((kept, line) => {
		const own = extent(line);
		const stands = kept.every((other) => {
			const { left, right, top, bottom } = extent(other);
			return (
				other.id !== line.id &&
				(own.right + LABEL / 2 < left || own.left - LABEL / 2 > right || own.bottom < top || own.top > bottom)
			);
		});
		return stands ? [...kept, line] : kept;
	}, []);
}

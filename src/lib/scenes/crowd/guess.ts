/** The crowd before the guess: three numbers to guess with, and the heads among which one error is expected. */
import { greatest } from 'd3-array';
import { stack, type Block } from '#lib/chart/block.ts';
import { counts, type Counted } from '#lib/chart/counts.ts';
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import type { UnitGrid } from '#lib/chart/units.ts';
import { below, columns } from '#lib/chart/divide.ts';
import { COUNT, LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Sums } from './data.ts';
import { crowdOf, gridIn, headIn, HEADS, peopleEach } from './grid.ts';

/** Shares of a wide viewport, for the numbers and for the crowd beside them. */
const COLUMN_SHARES = [0.27, 0.73] as const;
/** Minimum pitch in units; smaller heads require fewer numbers. */
const MIN_PITCH = 4;

interface Variant {
	readonly texts: readonly TextLine[];
	readonly grid: UnitGrid;
	readonly rect: Rect;
}

/**
 * Draws numbers above or beside the crowd, whichever allows larger heads, and an outline around the heads among
 * which one error is expected.
 */
export function unknownIn(box: Rect, sums: Sums, viewport: Viewport, world: World): Drawing {
	const [passers, wanted, error] = knownNumbers(sums, world);
	const title = headIn(box, world.word('crowd.question'), undefined, sums, viewport, world);
	const layOutAbove = (items: readonly Counted[], rows: number): Variant[] => {
		const numbers = counts(items, below(box, title.height + LABEL * 0.8), rows);
		if (!numbers) return [];
		const rect = below(box, title.height + numbers.height + LABEL * 2);
		return [{ texts: [...title.texts, ...numbers.texts], rect, grid: gridIn(rect) }];
	};
	const all = [passers, wanted, error];
	const variants = [...layOutAbove(all, 1), ...layOutAbove(all, 2), ...layOutBeside(all, box, title)];
	const best = greatest(variants, ({ grid }) => grid.pitch);
	// Fewer numbers are better than smaller heads: the table has them all.
	const variant = best && best.grid.pitch >= MIN_PITCH ? best : (layOutAbove([passers, error], 2)[0] ?? best);
	if (!variant) return NOTHING;
	const { texts, grid } = variant;
	return together(
		{ shapes: [{ id: 'one-error', style: 'outline', d: headsOutline(variant, sums) }], texts },
		crowdOf(grid)
	);
}

/** Returns the three known numbers. */
const knownNumbers = ({ crowd, wanted, oneIn }: Sums, world: World): [Counted, Counted, Counted] => [
	{ id: 'passers', number: integer(world, crowd), names: [plural(world, 'crowd.who-pass', crowd)] },
	{ id: 'wanted', number: integer(world, wanted), names: [plural(world, 'crowd.who-wanted', wanted)] },
	{
		id: 'error',
		number: integer(world, 1),
		names: [world.fill('crowd.error', { faces: integer(world, oneIn) })]
	}
];

/** Lays out the numbers in a column left of the crowd, if they fit. */
function layOutBeside(items: readonly Counted[], box: Rect, title: Block): Variant[] {
	const rest = below(box, title.height + LABEL);
	const [left, right] = columns(rest, COLUMN_SHARES, LABEL * 2);
	if (!left || !right) return [];
	const parts = items.map((item) => counts([item], left));
	if (!parts.every((part) => part !== undefined)) return [];
	const numbers = stack(parts, LABEL * 1.4);
	if (numbers.height > left.height) return [];
	return [{ texts: [...title.texts, ...numbers.texts], rect: right, grid: gridIn(right) }];
}

/** Returns the outline of a block of heads, as near to the number as possible. */
function headsOutline({ grid: { columns: across, pitch }, rect, texts }: Variant, sums: Sums): string {
	const heads = Math.min(HEADS, Math.max(1, sums.oneIn / peopleEach(sums)));
	const high = Math.max(1, Math.min(HEADS / across, Math.floor(Math.sqrt(heads * 0.6))));
	const wide = Math.min(across, Math.max(1, Math.round(heads / high)));
	const number = texts.find(({ id }) => id.startsWith('error-count')) ?? rect;
	const within = (at: number, most: number) => Math.max(0, Math.min(most, Math.round(at / pitch)));
	const x = rect.x + within(number.x - rect.x, across - wide) * pitch;
	const y = rect.y + within(number.y - COUNT - rect.y, HEADS / across - high) * pitch;
	return `M${round(x)} ${round(y)}h${round(wide * pitch)}v${round(high * pitch)}h-${round(wide * pitch)}z`;
}

/** The crowd before the guess: three numbers to guess with, and the heads among which one error is expected. */
import { greatest } from 'd3-array';
import { stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { layOutCounts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import type { UnitGrid } from '#lib/chart/layout/units.ts';
import { trimTop, splitColumns } from '#lib/chart/layout/divide-rect.ts';
import { COUNT_SIZE, LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { CrowdCounts } from './data.ts';
import { drawCrowd, crowdGrid, layOutHeader, HEAD_COUNT, peoplePerHead } from './grid.ts';

/** Shares of a wide viewport, for the numbers and for the crowd beside them. */
const COLUMN_SHARES = [0.27, 0.73] as const;
/** Minimum pitch of heads, in units. If all three numbers would make heads smaller, one is left out. */
const MIN_PITCH = 4;

interface Variant {
	readonly texts: readonly TextLine[];
	readonly grid: UnitGrid;
	readonly rect: Rect;
}

/**
 * Draws the picture before the guess: the numbers, above or beside the crowd so that heads are as large as possible,
 * and an outline around as many heads as have one expected error among them.
 */
export function drawBeforeGuess(box: Rect, sums: CrowdCounts, viewport: Viewport, world: World): Drawing {
	const [passers, wanted, error] = knownNumbers(sums, world);
	const title = layOutHeader(box, world.word('crowd.question'), undefined, sums, viewport, world);
	const layOutAbove = (items: readonly NamedCount[], rows: number): Variant[] => {
		const numbers = layOutCounts(items, trimTop(box, title.height + LABEL_SIZE * 0.8), rows);
		if (!numbers) return [];
		const rect = trimTop(box, title.height + numbers.height + LABEL_SIZE * 2);
		return [{ texts: [...title.texts, ...numbers.texts], rect, grid: crowdGrid(rect) }];
	};
	const all = [passers, wanted, error];
	const variants = [...layOutAbove(all, 1), ...layOutAbove(all, 2), ...layOutBeside(all, box, title)];
	const best = greatest(variants, ({ grid }) => grid.pitch);
	// Fewer numbers are better than smaller heads: the table has them all.
	const variant = best && best.grid.pitch >= MIN_PITCH ? best : (layOutAbove([passers, error], 2)[0] ?? best);
	if (!variant) return EMPTY_DRAWING;
	const { texts, grid } = variant;
	return mergeDrawings(
		{ shapes: [{ id: 'one-error', style: 'outline', d: headsOutline(variant, sums) }], texts },
		drawCrowd(grid)
	);
}

/** Returns the numbers that are known before the guess: passers-by, wanted people, and faces per error. */
const knownNumbers = (
	{ crowd, wanted, oneIn }: CrowdCounts,
	world: World
): [NamedCount, NamedCount, NamedCount] => [
	{ id: 'passers', number: formatCount(world, crowd), names: [pluralWord(world, 'crowd.who-pass', crowd)] },
	{
		id: 'wanted',
		number: formatCount(world, wanted),
		names: [pluralWord(world, 'crowd.who-wanted', wanted)]
	},
	{
		id: 'error',
		number: formatCount(world, 1),
		names: [world.fill('crowd.error', { faces: formatCount(world, oneIn) })]
	}
];

/** Lays out the numbers in a column left of the crowd. Returns no variant if they do not fit. */
function layOutBeside(items: readonly NamedCount[], box: Rect, title: TextBlock): Variant[] {
	const rest = trimTop(box, title.height + LABEL_SIZE);
	const [left, right] = splitColumns(rest, COLUMN_SHARES, LABEL_SIZE * 2);
	if (!left || !right) return [];
	const parts = items.map((item) => layOutCounts([item], left));
	if (!parts.every((part) => part !== undefined)) return [];
	const numbers = stackBlocks(parts, LABEL_SIZE * 1.4);
	if (numbers.height > left.height) return [];
	return [{ texts: [...title.texts, ...numbers.texts], rect: right, grid: crowdGrid(right) }];
}

/**
 * Returns the path data around the heads among which one error is expected, as near as possible to the text about
 * that error.
 */
function headsOutline({ grid: { columns: across, pitch }, rect, texts }: Variant, sums: CrowdCounts): string {
	const heads = Math.min(HEAD_COUNT, Math.max(1, sums.oneIn / peoplePerHead(sums)));
	const high = Math.max(1, Math.min(HEAD_COUNT / across, Math.floor(Math.sqrt(heads * 0.6))));
	const wide = Math.min(across, Math.max(1, Math.round(heads / high)));
	const number = texts.find(({ id }) => id.startsWith('error-count')) ?? rect;
	const within = (at: number, most: number) => Math.max(0, Math.min(most, Math.round(at / pitch)));
	const x = rect.x + within(number.x - rect.x, across - wide) * pitch;
	const y = rect.y + within(number.y - COUNT_SIZE - rect.y, HEAD_COUNT / across - high) * pitch;
	return `M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(wide * pitch)}v${roundToTenth(high * pitch)}h-${roundToTenth(wide * pitch)}z`;
}

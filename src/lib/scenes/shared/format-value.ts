import type { FigureFormat } from '#lib/narrative/types/story.ts';
import type { World } from '../world.ts';

/** Formats a value with as many decimals as it has, at most two. */
export function formatValue(world: World, value: number): string {
	const digits = [0, 1].find((count) => Number(value.toFixed(count)) === value) ?? 2;
	const format: FigureFormat = digits === 0 ? { type: 'integer' } : { type: 'decimal', digits };
	return world.format(value, format);
}

/** Formats a share, 0 to 1, in percent: with a decimal below one percent, unless it is zero. */
export const formatShare = (world: World, share: number): string =>
	world.format(share, { type: 'percent', digits: share > 0 && share < 0.01 ? 1 : 0 });

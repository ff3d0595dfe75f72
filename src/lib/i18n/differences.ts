import type { FigureFormat } from '#lib/narrative/types.ts';
import { formatFigure } from './numbers.ts';

/** By how much a number as it is read differs from another. */
export interface Difference {
	readonly isMore: boolean;
	/** Without its sign. */
	readonly amount: string;
	/** Whether it counts points between two percentages; `points` is then their number. */
	readonly points?: number;
}

/**
 * The difference of two figures as they are written: 0.97 and 1.04 are both read as 1, and differ by nothing.
 * @param format of both @throws RangeError where one is no number
 */
export function differenceOf(
	value: number,
	usual: number,
	format: FigureFormat,
	locale: string
): Difference | undefined {
	const digits = 'digits' in format ? format.digits : 0;
	const scale = format.type === 'percent' ? 100 : 1;
	const read = (number: number) => Number((number * scale).toFixed(digits));
	const change = read(value) - read(usual);
	if (!Number.isFinite(change)) throw new RangeError(`cannot compare ${value} with ${usual}`);
	if (Math.abs(change) < 0.5 / 10 ** digits) return undefined;
	const amount = formatFigure(
		Math.abs(change),
		digits ? { type: 'decimal', digits } : { type: 'integer' },
		locale
	);
	return {
		isMore: change > 0,
		amount,
		...(format.type === 'percent' ? { points: Math.abs(change) } : {})
	};
}

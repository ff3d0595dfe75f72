import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { formatFigure } from './numbers.ts';

/** The difference between a value and its usual value, as both are displayed. */
export interface FigureDifference {
	/** Whether the value is greater than usual. */
	readonly isMore: boolean;
	/** The absolute difference, formatted without sign. */
	readonly amount: string;
	/** The number of percentage points, if both numbers are percentages. */
	readonly points?: number;
}

/**
 * Returns the difference between a value of a figure and its usual one, as displayed; undefined if both look the same,
 * such as 0.97 and 1.04 as integers.
 * @param format format of both
 * @throws RangeError if one of them is not finite
 */
export function figureDifference(
	value: number,
	usual: number,
	format: FigureFormat,
	locale: string
): FigureDifference | undefined {
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

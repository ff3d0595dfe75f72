import { quote, type Fault } from '../issues/issue.ts';
import { evaluateDataFigure } from '../text/data-figures.ts';
import type { FigureFormat } from '../types/story.ts';
import type { Review } from './review.ts';

/** Above ten times the whole, a number is no share: 22 as a percentage would be “2,200%”. */
const MAX_SHARE = 10;

/**
 * Returns what is wrong with the format of a figure: a share as a whole number, which would be 0 or 1, an amount as a
 * percentage, or anything but a time as a clock; undefined if nothing is.
 */
export function formatFault(
	{ data, catalogue }: Review,
	name: string,
	{ type }: FigureFormat
): Fault | undefined {
	const value = evaluateDataFigure(name, data);
	const isWhole = type === 'integer' || type === 'digits' || type === 'words' || type === 'Words';
	const kind =
		value === undefined
			? catalogue.figures.includes(name) && catalogue.figureKind?.(name)
			: Math.abs(value) < 1 && !Number.isInteger(value)
				? 'share'
				: 'amount';
	// A value that the schema refused is NaN, and reported.
	if (!kind || Number.isNaN(value)) return undefined;
	const fault = (what: string, format: string): Fault => ({
		found: `${quote(name)}, ${what}, as ${type === 'integer' ? 'an integer' : quote(type)}`,
		expected: `{${name} | ${format}}`
	});
	if (kind === 'time') return type === 'clock' || type === 'plural' ? undefined : fault('a time', 'clock');
	if (type === 'clock') return fault(`no time`, kind === 'share' ? 'percent' : 'integer');
	if (kind === 'share') return isWhole ? fault('a share', 'percent') : undefined;
	const isAmount = value === undefined || Math.abs(value) > MAX_SHARE;
	return type === 'percent' && isAmount ? fault('an amount', 'integer') : undefined;
}

/**
 * Figures: the numbers in sentences. Server and browser write them by the same function; an element with a figure has
 * the id of what it shows, and the data of its step has the key of each id.
 */
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { formatFigure } from './numbers.ts';

/** A figure in a sentence: what it counts, and how it is written. */
export interface Figure {
	readonly name: string;
	readonly format: FigureFormat;
}

/** Returns the key of a figure, for data: `coverage.filmed percent 1`. An integer is its name alone. */
export const figureKey = ({ name, format }: Figure): string =>
	format.type === 'integer' ? name : `${name} ${serializeFormat(format)}`;

/** Parses a key, the inverse of {@link figureKey}. */
export function parseFigureKey(key: string): Figure {
	const [, name = '', format = ''] = /^(\S*) ?(.*)$/s.exec(key) ?? [];
	return { name, format: parseFormat(format) };
}

/**
 * Computes and formats a figure.
 * @param compute computes a figure by its name
 * @param locale BCP 47 tag, such as `fr-FR`
 * @throws RangeError if the value is not finite
 */
export const writeFigure = (
	{ name, format }: Figure,
	compute: (name: string) => number,
	locale: string
): string => formatFigure(compute(name), format, locale);

/** Serializes a format: `percent 1`, `plural caméra,caméras`. */
function serializeFormat(format: FigureFormat): string {
	switch (format.type) {
		case 'integer':
		case 'digits':
		case 'clock':
		case 'words':
		case 'Words':
			return format.type;
		case 'plural':
			return `plural ${format.forms.join(',')}`;
		case 'decimal':
		case 'percent':
			return `${format.type} ${format.digits}`;
	}
}

/** Parses a serialized format. Any other text gives an integer format. */
function parseFormat(text: string): FigureFormat {
	const [, type, rest = ''] = /^(\w+) ?(.*)$/s.exec(text) ?? [];
	if (type === 'digits' || type === 'clock' || type === 'words' || type === 'Words') return { type };
	if (type === 'plural') return { type, forms: rest.split(',') };
	if (type === 'decimal' || type === 'percent') return { type, digits: Number(rest) || 0 };
	return { type: 'integer' };
}

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

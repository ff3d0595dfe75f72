import { quote } from '../issues/issue.ts';
import type { Fault } from '../issues/issue.ts';
import { didYouMean } from '../issues/suggest.ts';
import type { FigureFormat } from '../types/story.ts';

const FORMATS = ['integer', 'digits', 'words', 'Words', 'decimal', 'percent', 'plural'] as const;
const EXPECTED = 'integer, digits, words, decimal 1, percent, percent 1 or plural one, many';
const MAX_DIGITS = 4;

/**
 * Parses the format of a figure: `integer`, `digits` (not grouped), `words` or `Words` (spelled out), `decimal 1`,
 * `percent`, `percent 1`, `plural one, many`.
 * @returns the format, or an issue if the text is invalid
 */
export function parseFigureFormat(text: string): FigureFormat | Fault {
	const [, type = '', rest = ''] = /^(\S*)\s*([^]*)$/.exec(text) ?? [];
	const fault = {
		found: type ? `the format ${quote(text)}` : 'a figure without a format',
		expected: EXPECTED
	};
	if (type === 'plural') {
		const forms = rest.split(',').map((form) => form.trim().replace(/\s*\n\s*/g, ' '));
		if (forms.length < 2 || forms.length > 6 || forms.includes(''))
			return { ...fault, expected: 'the forms of the word, like plural caméra, caméras' };
		return { type, forms };
	}
	if (type === 'integer' || type === 'digits' || type === 'words' || type === 'Words')
		return rest ? { ...fault, expected: `${type} alone` } : { type };
	if (type !== 'decimal' && type !== 'percent') return { ...fault, hint: didYouMean(type, FORMATS) };
	const digits = rest || (type === 'percent' ? '0' : '1');
	if (!/^\d$/.test(digits) || Number(digits) > MAX_DIGITS)
		return { ...fault, expected: `0 to ${MAX_DIGITS} digits, like ${type} 1` };
	return { type, digits: Number(digits) };
}

import { formatClock } from '#lib/model/maths/clock.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import type { FigureFormat } from '#lib/narrative/types/story.ts';

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

/** Order of the plural forms if a story gives more than three. */
const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Maximum number of cached texts: pictures format the same few numbers again for each new setting. */
const MAX_CACHED = 500;

// Creating an Intl object costs more than 1,000 uses, and pages format numbers on every drag of a slider.
const formatterOf = memoize(
	(locale: string, style: 'decimal' | 'percent', digits: number) =>
		new Intl.NumberFormat(locale, { style, minimumFractionDigits: digits, maximumFractionDigits: digits })
);
const rulesOf = memoize((locale: string) => new Intl.PluralRules(locale));

/**
 * Formats a number for its locale. French always has U+202F between thousands and U+00A0 before the percent sign,
 * whatever the browser’s data, so that server and browser agree.
 * @param value any finite number; for a percentage, a share from 0 to 1. A `plural` gives only the word; a `#` in it
 * stands for the number; a `clock` takes seconds after midnight
 * @param locale BCP 47 tag, such as `fr-FR`
 * @throws RangeError if the value is not finite, so that a page never shows NaN or ∞
 */
export function formatFigure(value: number, format: FigureFormat, locale: string): string {
	if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value} as ${format.type}`);
	switch (format.type) {
		case 'plural':
			// The plural form follows the displayed number: 0.97 is displayed as 1.0.
			return pluralForm(Math.round(value * 10) / 10, format.forms, locale).replace('#', () =>
				formatCached(value, locale, 'decimal', 0)
			);
		// Numbers are spelled out at build time only (`spellNumber`); here they are digits.
		case 'words':
		case 'Words':
		case 'integer':
			return formatCached(value, locale, 'decimal', 0);
		case 'digits':
			return String(Math.round(value));
		case 'clock':
			return formatClock(value);
		case 'decimal':
			return formatCached(value, locale, 'decimal', format.digits);
		case 'percent':
			return formatCached(value, locale, 'percent', format.digits);
	}
}

const formatCached = memoize(formatUncached, { max: MAX_CACHED });

function formatUncached(value: number, locale: string, style: 'decimal' | 'percent', digits: number): string {
	// A value that rounds to 0 has no sign.
	const shown = Math.abs(value) * (style === 'percent' ? 100 : 1) < 0.5 / 10 ** digits ? 0 : value;
	const french = /^fr\b/i.test(locale);
	return formatterOf(locale, style, digits)
		.formatToParts(shown)
		.map(({ type, value: part }) => {
			if (type === 'minusSign') return part.replace('-', '−');
			if (french && type === 'group') return NARROW_NO_BREAK_SPACE;
			if (french && type === 'literal') return NO_BREAK_SPACE;
			return part;
		})
		.join('');
}

/**
 * Returns the plural form for a number.
 * @param forms two forms are for one and many; three for zero, one and many; more are for every category of the
 * language in CLDR order (zero, one, two, few, many, other), see {@link pluralCategories}
 */
export function pluralForm(value: number, forms: readonly string[], locale: string): string {
	const category = categoryOf(value, locale);
	const last = forms.at(-1) ?? '';
	if (forms.length > 3) return forms[pluralCategories(locale).indexOf(category)] ?? last;
	if (forms.length === 3 && value === 0) return forms[0] ?? last;
	return category === 'one' ? (forms.at(-2) ?? last) : last;
}

/**
 * Returns the unit to write after a number: `one` if the language has the singular for this number and `one` is given,
 * else `unit`.
 */
export const unitForm = (
	{ unit, one = unit }: { readonly unit: string; readonly one?: string | undefined },
	value: number,
	locale: string
): string => pluralForm(value, [one, unit], locale);

const categoryOf = memoize((value: number, locale: string) => rulesOf(locale).select(value), {
	max: MAX_CACHED
});

/** Returns the plural categories that a language has, in CLDR order: zero, one, two, few, many, other. */
export function pluralCategories(locale: string): readonly string[] {
	const own = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	return PLURAL_CATEGORIES.filter((category) => own.includes(category));
}

import type { FigureFormat } from '#lib/narrative/types.ts';

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

/** The order in which a story gives more than three plural forms. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

// Making an Intl object costs more than using it a thousand times, and pages format on every drag of a slider.
const formatters = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
	const known = cache.get(key);
	if (known !== undefined) return known;
	const made = make();
	cache.set(key, made);
	return made;
}

/**
 * Writes a model's number the way its language does. French is pinned to U+202F between thousands and U+00A0
 * before the percent sign, whatever the reader's browser holds, so that server and page agree.
 * @param value any finite number; a percentage takes a share, 0 to 1. A `plural` prints its word alone; a `#` in it
 * stands for the number
 * @param locale given to Intl, e.g. `fr-FR`
 * @throws RangeError where the value is no number at all: a page must never print NaN or ∞
 */
export function formatFigure(value: number, format: FigureFormat, locale: string): string {
	if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value} as ${format.type}`);
	switch (format.type) {
		case 'plural':
			// The word goes with the number as it is read: 0.97 is written 1.0 beside it.
			return pluralForm(Math.round(value * 10) / 10, format.forms, locale).replace('#', () =>
				write(value, locale, 'decimal', 0)
			);
		// Letters are for the build, which has `spelled`: here the same in digits.
		case 'words':
		case 'Words':
		case 'integer':
			return write(value, locale, 'decimal', 0);
		case 'digits':
			return String(Math.round(value));
		case 'decimal':
			return write(value, locale, 'decimal', format.digits);
		case 'percent':
			return write(value, locale, 'percent', format.digits);
	}
}

/** Numbers as they were written: pictures write the same few again for each new setting. */
const written = new Map<string, string>();
const KEPT = 500;

function write(value: number, locale: string, style: 'decimal' | 'percent', digits: number): string {
	const key = `${value} ${locale} ${style} ${digits}`;
	if (written.size >= KEPT) written.clear();
	return kept(written, key, () => writeAnew(value, locale, style, digits));
}

function writeAnew(value: number, locale: string, style: 'decimal' | 'percent', digits: number): string {
	const formatter = kept(
		formatters,
		`${locale} ${style} ${digits}`,
		() =>
			new Intl.NumberFormat(locale, { style, minimumFractionDigits: digits, maximumFractionDigits: digits })
	);
	// What rounds to nought has no sign: “−0 %” says nothing.
	const shown = Math.abs(value) * (style === 'percent' ? 100 : 1) < 0.5 / 10 ** digits ? 0 : value;
	const french = /^fr\b/i.test(locale);
	return formatter
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
 * Chooses the word that goes with a number.
 * @param forms two: one, many; three: none at all, one, many; more: every category of the language in CLDR's
 * order (zero, one, two, few, many, other), see {@link pluralCategories}
 */
export function pluralForm(value: number, forms: readonly string[], locale: string): string {
	const category = categoryOf(value, locale);
	const last = forms.at(-1) ?? '';
	if (forms.length > 3) return forms[pluralCategories(locale).indexOf(category)] ?? last;
	if (forms.length === 3 && value === 0) return forms[0] ?? last;
	return category === 'one' ? (forms.at(-2) ?? last) : last;
}

/** The unit behind a number: that for one where the language says so, if there is one. */
export const unitOf = (
	{ unit, one = unit }: { readonly unit: string; readonly one?: string | undefined },
	value: number,
	locale: string
): string => pluralForm(value, [one, unit], locale);

const chosen = new Map<string, Intl.LDMLPluralRule>();

function categoryOf(value: number, locale: string): Intl.LDMLPluralRule {
	if (chosen.size >= KEPT) chosen.clear();
	return kept(chosen, `${value} ${locale}`, () =>
		kept(rules, locale, () => new Intl.PluralRules(locale)).select(value)
	);
}

/** Plural categories of a language, in CLDR's order. */
export function pluralCategories(locale: string): readonly string[] {
	const own = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	return CATEGORIES.filter((category) => own.includes(category));
}

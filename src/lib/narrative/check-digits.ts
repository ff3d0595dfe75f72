import { isSame, measureOf, scaleOf } from './measures.ts';
import type { Measure } from './measures.ts';
import { quote } from './mistakes.ts';
import type { Review } from './review.ts';
import { proseOf, textsOf } from './texts.ts';

/** A number as it is written, and what it comes to in every language. */
interface Written {
	readonly index: number;
	readonly as: string;
	readonly value: string;
	/** Together with “million” and the like, where a language that is known here says it. */
	readonly scaled: string;
	/** With the unit that follows it, where one does. */
	readonly measure: Measure | undefined;
}

const CLOCK =
	/(?<!\p{Nd})\p{Nd}{1,2}(?:[\s\u202f]?h(?!\p{L})(?:[\s\u202f]?\p{Nd}{2}(?!\p{Nd}))?|:\p{Nd}{2}(?!\p{Nd}))(?:\s?[ap]\.?m\b)?/u;
const AFTERNOON = /(?<!\p{Nd})\p{Nd}{1,2}\s?[ap]\.?m\b/u;
/** Digits with what parts thousands and decimals in some language; “A4” and “n247” are names. */
const NUMBER =
	/(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,3}(?:[.,\s\u202f’']\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)?)/u;
const WRITTEN = new RegExp(`(?<clock>${CLOCK.source}|${AFTERNOON.source})|${NUMBER.source}`, 'gu');
const THOUSANDS = /[.,\s\u202f’'](?=\p{Nd}{3}(?!\p{Nd}))/gu;
/** As far as one looks for a unit. */
const LONGEST_UNIT = 30;
const ZEROS = [0x30, 0x660, 0x6f0];

/** Numbers are the same in every language of a text, however each language writes them, and in whichever unit. */
export function checkDigits(review: Review): void {
	const { file, languages = [] } = review;
	for (const { path, words } of textsOf(file, languages)) {
		const [first, ...others] = Object.entries(words).map(([lang, text]) => ({
			lang,
			numbers: numbersIn(text)
		}));
		for (const { lang, numbers } of first ? others : []) {
			const [there, here] = [lacking(first?.numbers ?? [], numbers), lacking(numbers, first?.numbers ?? [])];
			report(review, [...path, lang], { ...unconverted(there, here), first: first?.lang ?? '' });
		}
	}
}

interface Difference {
	/** Numbers of the first language that the other lacks, and the other way round. */
	readonly there: readonly Written[];
	readonly here: readonly Written[];
	readonly first: string;
}

/**
 * As many numbers, but not the same, is a slip. A number that only one language has may be written in letters, or left
 * out, in the other.
 */
function report(
	review: Review,
	path: readonly (string | number)[],
	{ there, here, first }: Difference
): void {
	const [found] = here;
	const [wanted] = there;
	if (!found || !wanted) return;
	const fault = {
		found: said(found),
		expected: `${said(wanted)}, as in ${first}`,
		hint: `or correct it in ${first}: numbers are the same in every language`
	};
	if (there.length === here.length) review.add(path, fault, { index: found.index });
	else review.warn(path, fault, { index: found.index });
}

const said = ({ as, measure }: Written): string => quote(as + (measure?.said ?? ''));

/** What is left where a language measures in its own units: 5 km and 3 miles. */
function unconverted(
	there: readonly Written[],
	here: readonly Written[]
): Pick<Difference, 'there' | 'here'> {
	const left = [...here];
	const others = there.filter(({ measure }) => {
		const i = left.findIndex((other) => measure && other.measure && isSame(measure, other.measure));
		if (i >= 0) left.splice(i, 1);
		return i < 0;
	});
	return { there: others, here: left };
}

function lacking(of: readonly Written[], among: readonly Written[]): Written[] {
	const left = [...among];
	return of.filter((each) => {
		const i = left.findIndex(
			(other) =>
				(other.value === each.value || other.scaled === each.scaled) && !differ(each.measure, other.measure)
		);
		if (i >= 0) left.splice(i, 1);
		return i < 0;
	});
}

/** The same number of another unit is not the same: 5 km are not 5 miles. */
const differ = (one: Measure | undefined, other: Measure | undefined): boolean =>
	one !== undefined && one.kind === other?.kind && one.unit !== other.unit;

/** The numbers of a text, in the order in which they stand there. */
export function numbersIn(written: string): Written[] {
	const { text, at } = proseOf(written.replace(/\{[\w-]+\}/g, (blank) => '\ue000'.repeat(blank.length)));
	return [...text.matchAll(WRITTEN)].map(({ 0: as, index, groups }) => {
		const place = { index: at[index] ?? 0, as };
		if (groups?.['clock']) return { ...place, value: clock(as), scaled: clock(as), measure: undefined };
		const after = text.slice(index + as.length, index + as.length + LONGEST_UNIT);
		const number = plain(as);
		const scale = scaleOf(after);
		return {
			...place,
			value: number,
			scaled: scale === 1 ? number : String(Number(number) * scale),
			measure: measureOf(number, after)
		};
	});
}

/** `21 h 06`, `21:06` and `9:06 pm` alike, `9 h` and `9:00` as 9. */
function clock(written: string): string {
	const [hours = '', minutes = '00'] = ascii(written).match(/\d+/g) ?? [];
	const late = /p\.?m$/.test(written) && Number(hours) < 12 ? 12 : 0;
	return `${Number(hours) + late}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** Without marks between thousands, and with a point for decimals. */
function plain(written: string): string {
	return ascii(written.replace(THOUSANDS, '')).replace(',', '.');
}

/** Digits of any script as those of ours. */
function ascii(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		const zero = ZEROS.findLast((each) => each <= code) ?? code;
		return String(code - zero);
	});
}

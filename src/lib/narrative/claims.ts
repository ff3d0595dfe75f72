import { readClock } from './parameters.ts';
import { CITATION } from './markup.ts';
import type { Flat } from './markup.ts';
import { quote } from './mistakes.ts';

/** A full stop that ends no sentence: initials and the abbreviations that journalists use. */
const ABBREVIATION = /(?:^|[\s(«“])(?:\p{Lu}|MM|Mr|Mrs|Ms|Dr|art|no|nos|St|p|pp|cf|vs|etc|env)\.\s*$/u;
const CLOCK_TIME = /(?<!\d)(\d{1,2})(?:\s?h(?!\p{L})\s?|:)(\d{2}(?!\d))?(?::\d{2}(?!\d))?/gu;

/** Clock times that the story itself sets: from the start of its scenario to the end, in seconds of the day. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Unsourced {
	/** Index, in the text, of the digit or quotation mark that makes it a claim. */
	readonly index: number;
	readonly found: string;
}

/** What makes a sentence a claim: any typed number and any quotation, or only a year, where much is told of the lesson. */
export type ClaimRule = 'all' | 'dated';

const CLAIMS: Readonly<Record<ClaimRule, RegExp>> = {
	all: /[\p{Nd}«“„\ue003]/u,
	dated: /(?<![\p{L}\p{Nd}])(?:19|20)\d\d(?![\p{L}\p{Nd}])/u
};

/**
 * Sentences that make a claim without a source mark. Clock times of the scenario are the story's own and need none;
 * neither do figures, which the models answer for.
 * @param lang language, for the ends of sentences
 */
export function unsourced(
	{ text, at }: Flat,
	lang: string,
	scenario: Span | undefined,
	rule: ClaimRule = 'all'
): Unsourced[] {
	const marked = [...text.matchAll(new RegExp(CITATION, 'g'))].map(({ index }) => wordBefore(text, index));
	return sentences(text, lang).flatMap(({ start, end }) => {
		if (marked.some((word) => word >= start && word < end)) return [];
		const sentence = withoutTimes(text.slice(start, end), scenario);
		const claim = (rule === 'dated' ? withoutQuotations(sentence) : sentence).search(CLAIMS[rule]);
		if (claim < 0) return [];
		return [
			{
				index: at[start + claim] ?? 0,
				found: `a claim without source: ${quote(text.slice(start, end).replace(/[\ue000\ue002\ue003]/g, '…'))}`
			}
		];
	});
}

/** A mark may stand just before or just after the full stop, with or without a space: it goes with the last word. */
function wordBefore(text: string, mark: number): number {
	let index = mark;
	while (index > 0 && /[\s\ue001]/.test(text[index] ?? '')) index--;
	return index;
}

/** Same length, with the scenario's clock times blanked. */
function withoutTimes(sentence: string, scenario: Span | undefined): string {
	return sentence.replace(CLOCK_TIME, (time, hour: string, minute: string | undefined) => {
		const clock = readClock(`${hour}:${minute ?? '00'}`);
		const own = scenario && clock !== undefined && clock >= scenario.start && clock <= scenario.end;
		return own ? ' '.repeat(time.length) : time;
	});
}

/** Same length, with what is quoted blanked: a title that holds a year, or what others say, tells nothing of that year. */
const withoutQuotations = (sentence: string): string =>
	sentence.replace(/«[^»]*»|“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));

/** Where sentences begin and end; a quotation is never cut, nor a title such as “M. Dupont”. */
function sentences(text: string, lang: string): { start: number; end: number }[] {
	const parts: { start: number; end: number }[] = [];
	let open = 0;
	for (const { segment, index } of segmenter(lang).segment(text)) {
		const last = parts.at(-1);
		const before = last ? text.slice(last.start, last.end).slice(-12) : '';
		if (last && (open > 0 || ABBREVIATION.test(before))) last.end = index + segment.length;
		else parts.push({ start: index, end: index + segment.length });
		open = Math.max(0, open + count(segment, /[«“]/g) - count(segment, /[»”]/g));
	}
	return parts;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for all texts of a language: making it takes longer than a text. */
function segmenter(lang: string): Intl.Segmenter {
	const made = segmenters.get(lang) ?? segmenterFor(lang);
	segmenters.set(lang, made);
	return made;
}

function segmenterFor(lang: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(lang, { granularity: 'sentence' });
	} catch {
		return new Intl.Segmenter('en', { granularity: 'sentence' });
	}
}

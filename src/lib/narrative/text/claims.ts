import { parseClock } from '#lib/model/maths/clock.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { CITATION_PLACEHOLDER, MAX_PARSED } from './markup.ts';
import type { FlatParagraph } from './markup.ts';
import { quote } from '../issues/issue.ts';

/** A full stop that does not end a sentence: after an initial or a common abbreviation. */
const ABBREVIATION = /(?:^|[\s(«“])(?:\p{Lu}|MM|Mr|Mrs|Ms|Dr|art|no|nos|St|p|pp|cf|vs|etc|env)\.\s*$/u;
const CLOCK_TIME = /(?<!\d)(\d{1,2})(?:\s?h(?!\p{L})\s?|:)(\d{2}(?!\d))?(?::\d{2}(?!\d))?/gu;

/** Start and end of the scenario, in seconds after midnight. */
export interface ClockSpan {
	readonly start: number;
	readonly end: number;
}

/** A claim without a citation. */
export interface UnsourcedClaim {
	/** Index in the text of the digit or quotation mark that makes the sentence a claim. */
	readonly index: number;
	readonly found: string;
}

/** Which sentences are claims: `all` with a number or a quotation, or only `dated` ones, with a year. */
export type ClaimRule = 'all' | 'dated';

const CLAIM_PATTERNS: Readonly<Record<ClaimRule, RegExp>> = {
	all: /[\p{Nd}«“„\ue003]/u,
	dated: /(?<![\p{L}\p{Nd}])(?:19|20)\d\d(?![\p{L}\p{Nd}])/u
};

/**
 * Returns the claims of a paragraph that have no citation in their sentence. Clock times within the scenario and
 * figures that models compute need none.
 * @param lang language, for sentence boundaries
 * @param scenario start and end of the scenario, if any
 */
export function findUnsourcedClaims(
	{ text, at }: FlatParagraph,
	lang: string,
	scenario: ClockSpan | undefined,
	rule: ClaimRule = 'all'
): UnsourcedClaim[] {
	const cited = [...text.matchAll(new RegExp(CITATION_PLACEHOLDER, 'g'))].map(({ index }) =>
		lastIndexBefore(text, index)
	);
	return splitSentences(text, lang).flatMap(({ start, end }) => {
		if (cited.some((word) => word >= start && word < end)) return [];
		const sentence = blankTimes(text.slice(start, end), scenario);
		const claim = (rule === 'dated' ? blankQuotations(sentence) : sentence).search(CLAIM_PATTERNS[rule]);
		if (claim < 0) return [];
		return [
			{
				index: at[start + claim] ?? 0,
				found: `a claim without source: ${quote(text.slice(start, end).replace(/[\ue000\ue002\ue003]/g, '…'))}`
			}
		];
	});
}

/**
 * Returns the index of the last character before a citation that is not a space or another citation. It is in the
 * sentence that the citation belongs to, even if the citation comes after the full stop.
 */
function lastIndexBefore(text: string, mark: number): number {
	let index = mark;
	while (index > 0 && /[\s\ue001]/.test(text[index] ?? '')) index--;
	return index;
}

/** Replaces the scenario’s clock times by spaces, so that indices stay valid. */
function blankTimes(sentence: string, scenario: ClockSpan | undefined): string {
	return sentence.replace(CLOCK_TIME, (time, hour: string, minute: string | undefined) => {
		const clock = parseClock(`${hour}:${minute ?? '00'}`);
		const own = scenario && clock !== undefined && clock >= scenario.start && clock <= scenario.end;
		return own ? ' '.repeat(time.length) : time;
	});
}

/** Replaces quotations by spaces: a year in a title or in the words of others is not a claim. */
const blankQuotations = (sentence: string): string =>
	sentence.replace(/«[^»]*»|“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));

/** Splits a text into sentences, but not inside a quotation or after an abbreviation such as “M. Dupont”. Memoized. */
const splitSentences = memoize(split, { max: MAX_PARSED });

function split(text: string, lang: string): { start: number; end: number }[] {
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

const segmenter = memoize(createSegmenter);

function createSegmenter(lang: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(lang, { granularity: 'sentence' });
	} catch {
		return new Intl.Segmenter('en', { granularity: 'sentence' });
	}
}

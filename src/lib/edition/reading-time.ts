import type { Inline, Lang, LocalizedRich, Step } from '#lib/narrative/types.ts';

/**
 * What reading takes; the method page says the same. Adults read English non-fiction silently at 238 words a minute, most
 * at 175 to 300 (Brysbaert 2019, 190 studies), and a language that needs more words for the same is read at more words a
 * minute. Sentences full of numbers, on a phone, want less than the mean. The seconds are our assumption: nobody has
 * measured them here.
 */
export const PACE = { wordsAMinute: 200, picture: 8, lever: 10, guess: 10, play: 30 } as const;

/** What a reader of some steps has before her. */
export interface Measure {
	readonly words: number;
	readonly pictures: number;
	/** Steps where something may be moved: who reads on tries one lever, not all. */
	readonly levers: number;
	readonly guesses: number;
	readonly plays: number;
	readonly seconds: number;
}

/** The steps that everybody reads: those from the field are for whoever opens them. */
export const mainRoute = (steps: readonly Step[]): Step[] => steps.filter(({ field }) => !field);

/** Counts what a reader of some steps has before her: the words of their cards, one picture a step, and what may be moved. */
export function measure(steps: readonly Step[], lang: Lang): Measure {
	const sum = (count: (step: Step) => number) => steps.reduce((all, step) => all + count(step), 0);
	const counted = {
		words: sum((step) => wordsOf(step, lang)),
		pictures: steps.length,
		levers: sum(({ controls }) => (controls.length > 0 ? 1 : 0)),
		guesses: sum(({ guess }) => (guess ? 1 : 0)),
		plays: sum(({ play }) => (play ? 1 : 0))
	};
	const { words, pictures, levers, guesses, plays } = counted;
	const seconds =
		(words * 60) / PACE.wordsAMinute +
		pictures * PACE.picture +
		levers * PACE.lever +
		guesses * PACE.guess +
		plays * PACE.play;
	return { ...counted, seconds };
}

/** Whole minutes that it takes to read some steps. */
export const readingMinutes = (steps: readonly Step[], lang: Lang): number =>
	Math.max(1, Math.round(measure(steps, lang).seconds / 60));

/** Words of a card that nobody has to open: heading, text, number with its label, question and what is said after it. */
function wordsOf({ title, text, number, guess }: Step, lang: Lang): number {
	const rich = [text, number?.figure, number?.label, guess?.reveal];
	const plain = [title[lang], guess?.question[lang]];
	return (
		rich.reduce((sum, words) => sum + richWords(words, lang), 0) +
		plain.reduce((sum, words = '') => sum + plainWords(words), 0)
	);
}

const richWords = (words: LocalizedRich | undefined, lang: Lang): number =>
	(words?.[lang] ?? []).flat().reduce(addWords, 0);

const plainWords = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function addWords(sum: number, inline: Inline): number {
	switch (inline.type) {
		case 'text':
		case 'term':
			return sum + plainWords(inline.text);
		case 'emphasis':
		case 'strong':
		case 'link':
			return inline.children.reduce(addWords, sum);
		case 'figure':
			return sum + 1;
		default:
			return sum;
	}
}

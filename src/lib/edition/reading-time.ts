import type { Chapter, Inline, Lang, LocalizedRich, Step, Story } from '#lib/narrative/types.ts';

/**
 * What reading takes; the method page says the same. Adults read English non-fiction silently at 238 words a minute on
 * average, most at 175 to 300 (Brysbaert 2019, 190 studies), and a language that needs more words for the same is read at
 * more words a minute. The seconds are our assumption: nobody has measured them here.
 */
export const PACE = { wordsAMinute: 238, picture: 8, lever: 10, guess: 10, play: 30 } as const;

/** Words a minute of slow and of fast readers: most are between them. */
export const RANGE = { slow: 175, fast: 300 } as const;

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

/** What a reader has before her who comes in by the opening and reads these steps, with the heads of their chapters. */
export function measure(story: Story, steps: readonly Step[], lang: Lang): Measure {
	const { hook, title, question, standfirst, provenance, chapters } = story;
	const passed = chapters.filter((chapter) => chapter.steps.some((step) => steps.includes(step)));
	const opening = [hook, title, question].reduce((sum, text) => sum + plainWords(text?.[lang]), 0);
	const first = opening + richWords(standfirst, lang) + richWords(provenance, lang);
	return measured(
		steps,
		lang,
		passed.reduce((sum, chapter) => sum + wordsOfHead(chapter, lang), first)
	);
}

/**
 * @param wordsAMinute how fast somebody reads, if not as most do
 * @returns whole minutes of a reader who comes in by the opening and reads these steps
 */
export const readingMinutes = (
	story: Story,
	steps: readonly Step[],
	lang: Lang,
	wordsAMinute: number = PACE.wordsAMinute
): number => {
	const { words, seconds } = measure(story, steps, lang);
	return minutesOf(seconds + words * (60 / wordsAMinute - 60 / PACE.wordsAMinute));
};

/** Whole minutes of the main route of a chapter. */
export const chapterMinutes = (chapter: Chapter, lang: Lang): number =>
	minutesOf(measured(mainRoute(chapter.steps), lang, wordsOfHead(chapter, lang)).seconds);

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** The words of the cards and around them, one picture a step, and what may be moved. */
function measured(steps: readonly Step[], lang: Lang, wordsAround: number): Measure {
	const sum = (count: (step: Step) => number) => steps.reduce((all, step) => all + count(step), 0);
	const counted = {
		words: wordsAround + sum((step) => wordsOfCard(step, lang)),
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

const wordsOfHead = ({ title, thread }: Chapter, lang: Lang): number =>
	plainWords(title[lang]) + richWords(thread, lang);

/** Words of a card that nobody has to open: heading, text, number with its label, question and what is said after it. */
function wordsOfCard({ title, text, number, guess }: Step, lang: Lang): number {
	const rich = [text, number?.figure, number?.label, guess?.reveal];
	const plain = [title[lang], guess?.question[lang]];
	return (
		rich.reduce((sum, words) => sum + richWords(words, lang), 0) +
		plain.reduce((sum, words) => sum + plainWords(words), 0)
	);
}

/** Words of rich text in one language; none where there is no text. */
export const richWords = (words: LocalizedRich | undefined, lang: Lang): number =>
	(words?.[lang] ?? []).flat().reduce(addWords, 0);

/** Words of plain text. */
export const plainWords = (text = ''): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function addWords(sum: number, inline: Inline): number {
	switch (inline.type) {
		case 'text':
		case 'term':
			return sum + plainWords(inline.text);
		case 'emphasis':
		case 'strong':
		case 'link':
		case 'foreign':
			return inline.children.reduce(addWords, sum);
		case 'figure':
			// Of words that go with a number, those of many: most of the story's own numbers are more than one.
			return sum + (inline.format.type === 'plural' ? plainWords(inline.format.forms.at(-1)) : 1);
		default:
			return sum;
	}
}

import type { Chapter, Inline, Lang, LocalizedRich, Step, Story } from '#lib/narrative/types/story.ts';
import type { Edition } from '../edition.ts';
import { stepPlaces } from '../places.ts';

/**
 * Reading speed in words a minute, and seconds for a picture, a guess, an activity and a round of the game; the method page
 * states the same values. Adults read English non-fiction silently at 238 words a minute on average, most at 175 to 300 (Brysbaert 2019,
 * 190 studies), and languages that need more words are read at more words a minute. The seconds are assumptions, not
 * measured; those for a picture are enough to read 32 words in it.
 */
export const READING_PACE = { wordsAMinute: 238, picture: 8, guess: 15, activity: 20, game: 60 } as const;

/** Reading speed of slow and fast readers in words a minute (Brysbaert 2019); most are in between. */
export const READING_SPEED_RANGE = { slow: 175, fast: 300 } as const;

/** Counts of what there is to read and do in some steps, and the time that it takes. */
export interface ReadingContent {
	readonly words: number;
	readonly pictures: number;
	readonly guesses: number;
	/** Steps in which readers change settings or place cameras. Those with settings as collapsed extras do not count. */
	readonly activities: number;
	/** Steps in which readers play rounds. Their guess and their settings do not count. */
	readonly games: number;
	/** Time for all of these at {@link READING_PACE}. */
	readonly seconds: number;
}

/** Returns the steps of the main route: all steps except those to “go deeper”, which are collapsed. */
export const mainRouteSteps = (steps: readonly Step[]): Step[] => steps.filter(({ field }) => !field);

/** Returns the last step of the main route that is full, unless it is the first: the reader's results follow it. */
export const endingStep = (steps: readonly Step[]): Step | undefined =>
	mainRouteSteps(steps).findLast(({ full }, index) => index > 0 && full);

/** Measures how much there is to read in the opening of a story, some steps and the heads of their chapters. */
export function measureReading(story: Story, steps: readonly Step[], lang: Lang): ReadingContent {
	const { hook, title, question, standfirst, provenance, chapters } = story;
	const chaptersRead = chapters.filter((chapter) => chapter.steps.some((step) => steps.includes(step)));
	const opening = [hook, title, question].reduce((sum, text) => sum + countPlainWords(text?.[lang]), 0);
	const first = opening + countRichWords(standfirst, lang) + countRichWords(provenance, lang);
	return measureSteps(
		steps,
		lang,
		chaptersRead.reduce((sum, chapter) => sum + countHeadWords(chapter, lang), first)
	);
}

/**
 * Returns the whole minutes that it takes to read the opening and some steps, at least 1.
 * @param wordsAMinute reading speed, by default the average
 */
export const readingMinutes = (
	story: Story,
	steps: readonly Step[],
	lang: Lang,
	wordsAMinute: number = READING_PACE.wordsAMinute
): number => {
	const { words, seconds } = measureReading(story, steps, lang);
	return toMinutes(seconds + words * (60 / wordsAMinute - 60 / READING_PACE.wordsAMinute));
};

/** Returns the whole minutes that it takes to read the main route of a chapter, at least 1. */
export const chapterReadingMinutes = (chapter: Chapter, lang: Lang): number =>
	toMinutes(measureSteps(mainRouteSteps(chapter.steps), lang, countHeadWords(chapter, lang)).seconds);

const toMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** Measures how much there is to read in some steps. @param wordsAround words outside the steps, to be added */
function measureSteps(steps: readonly Step[], lang: Lang, wordsAround: number): ReadingContent {
	const count = (isCounted: (step: Step) => boolean) => steps.filter(isCounted).length;
	const words = steps.reduce((all, step) => all + countStepWords(step, lang), wordsAround);
	const pictures = steps.length;
	const games = count(isGame);
	const guesses = count((step) => step.guess !== undefined && !isGame(step));
	const activities = count(
		(step) => !isGame(step) && (step.play !== undefined || (step.controls.length > 0 && !step.folded))
	);
	const seconds =
		(words * 60) / READING_PACE.wordsAMinute +
		pictures * READING_PACE.picture +
		guesses * READING_PACE.guess +
		activities * READING_PACE.activity +
		games * READING_PACE.game;
	return { words, pictures, guesses, activities, games, seconds };
}

/** Returns whether readers play rounds in a step: the game stands in place of the question of its guess. */
const isGame = ({ play }: Step): boolean => play === 'round';

const countHeadWords = ({ title, thread }: Chapter, lang: Lang): number =>
	countPlainWords(title[lang]) + countRichWords(thread, lang);

/** Counts the visible words of a step: title, text, number with its label, question and answer of the guess. */
/** Counts the words that a reader reads in a step, without its picture. */
export function countStepWords(step: Step, lang: Lang): number {
	const { title, text, number, guess } = step;
	const rich = [text, number?.figure, number?.label, guess?.reveal];
	const plain = [title[lang], isGame(step) ? '' : guess?.question[lang]];
	return (
		rich.reduce((sum, words) => sum + countRichWords(words, lang), 0) +
		plain.reduce((sum, words) => sum + countPlainWords(words), 0)
	);
}

/** Counts the words of a rich text in one language; 0 for an undefined text. */
export const countRichWords = (words: LocalizedRich | undefined, lang: Lang): number =>
	(words?.[lang] ?? []).flat().reduce(addWords, 0);

/** Counts the words of a plain text: character sequences with a letter or a digit. 0 for an undefined text. */
export const countPlainWords = (text = ''): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function addWords(sum: number, inline: Inline): number {
	switch (inline.type) {
		case 'text':
		case 'term':
			return sum + countPlainWords(inline.text);
		case 'emphasis':
		case 'strong':
		case 'link':
		case 'foreign':
			return inline.children.reduce(addWords, sum);
		case 'figure':
			// Count the last plural form: most numbers of the story are greater than 1.
			return sum + (inline.format.type === 'plural' ? countPlainWords(inline.format.forms.at(-1)) : 1);
		default:
			return sum;
	}
}

/** Default speed of screen readers and browser voices, in words a minute. */
export const SPEECH_WORDS_PER_MINUTE = 180;

/**
 * Returns the whole minutes that it takes to listen to the text edition, at least 1: the opening, the heads of
 * chapters, and the place, texts and picture description of each step. Of a collapsed section, only its summary counts.
 * @param steps steps that are read aloud, in the order of the story
 */
export const listeningMinutes = (edition: Edition, steps: readonly Step[]): number =>
	Math.max(1, Math.round(countSpokenWords(edition, steps) / SPEECH_WORDS_PER_MINUTE));

/** Returns the number of words that a voice reads aloud in the text edition, see {@link listeningMinutes}. */
export function countSpokenWords(edition: Edition, steps: readonly Step[]): number {
	const { story, lang, words } = edition;
	const places = story.chapters.flatMap((chapter) =>
		stepPlaces(edition, chapter).flatMap(({ full }, index) =>
			steps.includes(chapter.steps[index] as Step) ? [full] : []
		)
	);
	const lines = [words['step.values'], words['step.sources-many'], words['step.supposed-brief']];
	return (
		measureReading(story, steps, lang).words +
		[words['text.heard'], ...places, ...steps.flatMap(() => lines)].reduce(
			(sum, text) => sum + countPlainWords(text),
			0
		) +
		steps.reduce(
			(sum, { describe, guess }) =>
				sum + countRichWords(describe, lang) + countRichWords(guess?.described, lang),
			0
		)
	);
}

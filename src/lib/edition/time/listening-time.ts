import type { Step } from '#lib/narrative/types/story.ts';
import type { Edition } from '../edition.ts';
import { stepPlaces } from '../places.ts';
import { measureReading, countPlainWords, countRichWords } from './reading-time.ts';

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

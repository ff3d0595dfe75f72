import type { Step } from '#lib/narrative/types.ts';
import type { Edition } from './edition.ts';
import { placesIn } from './places.ts';
import { measure, plainWords, richWords } from './reading-time.ts';

/** Default speed of screen readers and browser voices, in words a minute. */
export const SPOKEN_WORDS_A_MINUTE = 180;

/**
 * Returns the whole minutes that it takes to listen to the text edition: the opening, the heads of chapters, and the
 * place, card and picture description of each step. Of collapsed sections, only the summary line counts.
 * @param steps steps that are read aloud, in the order of the story
 */
export const listeningMinutes = (edition: Edition, steps: readonly Step[]): number =>
	Math.max(1, Math.round(wordsHeard(edition, steps) / SPOKEN_WORDS_A_MINUTE));

/** Returns the number of words that {@link listeningMinutes} counts. */
export function wordsHeard(edition: Edition, steps: readonly Step[]): number {
	const { story, lang, words } = edition;
	const places = story.chapters.flatMap((chapter) =>
		placesIn(edition, chapter).flatMap(({ full }, index) =>
			steps.includes(chapter.steps[index] as Step) ? [full] : []
		)
	);
	const lines = [words['step.values'], words['step.sources-many'], words['step.supposed-brief']];
	return (
		measure(story, steps, lang).words +
		[words['text.heard'], ...places, ...steps.flatMap(() => lines)].reduce(
			(sum, text) => sum + plainWords(text),
			0
		) +
		steps.reduce(
			(sum, { describe, guess }) => sum + richWords(describe, lang) + richWords(guess?.described, lang),
			0
		)
	);
}

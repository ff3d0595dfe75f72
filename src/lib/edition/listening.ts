import type { Step } from '#lib/narrative/types.ts';
import type { Edition } from './edition.ts';
import { placesIn } from './places.ts';
import { measure, plainWords, richWords } from './reading-time.ts';

/** Words a minute at which screen readers and voices of browsers speak unless somebody sets them otherwise. */
export const SPOKEN_WORDS_A_MINUTE = 180;

/**
 * Whole minutes of somebody who listens to the text edition: its opening, heads of chapters, and of each step its place,
 * card and picture in words. What is folded there, tables and lists of sources, is counted by its one line.
 * @param steps those that are listened to, in the order of the story
 */
export const listeningMinutes = (edition: Edition, steps: readonly Step[]): number =>
	Math.max(1, Math.round(wordsHeard(edition, steps) / SPOKEN_WORDS_A_MINUTE));

/** The words that it takes; see {@link listeningMinutes}. */
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

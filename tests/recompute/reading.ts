/** Reading time of the main route, as the method page defines it. */
import { sum } from './lazy.ts';
import { method, story, type Inline, type RichWords, type Words } from './published.ts';

/** Counts the words of a text. */
const wordsIn = (text = ''): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts the words of an inline element. */
function countWords(inline: Inline): number {
	if ('children' in inline) return sum(inline.children.map(countWords));
	if ('text' in inline) return wordsIn(inline.text);
	// A number counts as one word; of plural forms, the last one counts.
	if (inline.type === 'figure') return inline.format.forms ? wordsIn(inline.format.forms.at(-1)) : 1;
	return 0;
}

/** Returns the reading time in whole minutes, at least 1. */
export function readingMinutes(lang: string): number {
	const plain = (words?: Words) => wordsIn(words?.[lang]);
	const rich = (words?: RichWords) => sum((words?.[lang] ?? []).flat().map(countWords));
	const { wordsAMinute, picture, guess: guessSeconds, activity, game } = method.reading;
	const chapters = story.chapters
		.map(({ steps, ...head }) => ({ ...head, steps: steps.filter(({ field }) => !field) }))
		.filter(({ steps }) => steps.length > 0);
	const opening = [story.hook, story.title, story.question].map(plain);
	const heads = chapters.map(({ title, thread }) => plain(title) + rich(thread));
	const cards = chapters.flatMap(({ steps }) =>
		steps.map(
			({ title, text, number, guess, play }) =>
				plain(title) +
				rich(text) +
				rich(number?.figure) +
				rich(number?.label) +
				(play === 'round' ? 0 : plain(guess?.question)) +
				rich(guess?.reveal)
		)
	);
	const words = sum([...opening, rich(story.standfirst), rich(story.provenance), ...heads, ...cards]);
	const seconds = chapters.flatMap(({ steps }) =>
		steps.map(
			({ controls, folded, guess, play }) =>
				picture +
				(play === 'round'
					? game
					: (guess ? guessSeconds : 0) + (play || (controls.length > 0 && !folded) ? activity : 0))
		)
	);
	return Math.max(1, Math.round(words / wordsAMinute + sum(seconds) / 60));
}

/** How long the main route takes to read, as the method page says it. */
import { sum } from './once.ts';
import { method, story, type Inline, type RichWords, type Words } from './published.ts';

const wordsIn = (text = ''): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function lengthOf(inline: Inline): number {
	if ('children' in inline) return sum(inline.children.map(lengthOf));
	if ('text' in inline) return wordsIn(inline.text);
	// A number is one word; of words that go with a number, the last form counts.
	if (inline.type === 'figure') return inline.format.forms ? wordsIn(inline.format.forms.at(-1)) : 1;
	return 0;
}

export function readingMinutes(lang: string): number {
	const plain = (words?: Words) => wordsIn(words?.[lang]);
	const rich = (words?: RichWords) => sum((words?.[lang] ?? []).flat().map(lengthOf));
	const { wordsAMinute, picture, lever, guess: bet, play: free } = method.reading;
	const chapters = story.chapters
		.map(({ steps, ...head }) => ({ ...head, steps: steps.filter(({ field }) => !field) }))
		.filter(({ steps }) => steps.length > 0);
	const opening = [story.hook, story.title, story.question].map(plain);
	const heads = chapters.map(({ title, thread }) => plain(title) + rich(thread));
	const cards = chapters.flatMap(({ steps }) =>
		steps.map(
			({ title, text, number, guess }) =>
				plain(title) +
				rich(text) +
				rich(number?.figure) +
				rich(number?.label) +
				plain(guess?.question) +
				rich(guess?.reveal)
		)
	);
	const words = sum([...opening, rich(story.standfirst), rich(story.provenance), ...heads, ...cards]);
	const seconds = chapters.flatMap(({ steps }) =>
		steps.map(
			({ controls, guess, play }) =>
				picture + (controls.length > 0 ? lever : 0) + (guess ? bet : 0) + (play ? free : 0)
		)
	);
	return Math.max(1, Math.round(words / wordsAMinute + sum(seconds) / 60));
}

/** A guess whose answer is a value of the story’s data has that value in the browser, where only models are computed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { allStepsData } from '#lib/edition/client/client-data.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';

/** Returns the example with a guess in its step about the test, whose answer is a figure of the data. */
function exampleWithGuess(answer: string) {
	const guess = `        guess:
          setting: guess-found
          question: { fr: 'Un nombre.', en: 'A number.' }
          min: 0
          max: 100
          step: 1
          unit: { fr: 'mauvais', en: 'bad' }
          answer: '${answer}'
          reveal: { fr: 'Dix-neuf [@hypothesis].', en: 'Nineteen [@hypothesis].' }
`;
	const text = readFileSync('stories/example.yaml', 'utf8')
		.replace(
			'\nchapters:\n',
			`
settings:
  guess-found: { default: -1, min: -2, max: 100, step: 1, label: { fr: Pari, en: Guess }, unit: { fr: mauvais, en: bad }, source: hypothesis }

chapters:
`
		)
		.replace('        scene: test\n', (scene) => scene + guess);
	const { story: example, mistakes } = loadStory(text, 'stories/example.yaml', catalogue);
	if (!example) throw new Error(mistakes.map(formatIssue).join('\n'));
	return createEdition(example, 'en');
}

describe('the answer to a guess', () => {
	it.each([
		['{series.samples.right | integer}', 19],
		['{records.uses.shower.value | integer}', 58],
		['{series.samples.right / series.samples.ignored | percent}', (100 * 19) / 931]
	])('is in the data where the story has it: %s', async (figure, value) => {
		const { steps } = await allStepsData(exampleWithGuess(figure));
		const [answer] = steps.flatMap(({ guess }) => guess?.answer ?? []);
		expect(answer).toBeCloseTo(value);
	});
});

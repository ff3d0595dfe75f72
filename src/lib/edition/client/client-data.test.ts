import { readFileSync } from 'node:fs';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { createEdition } from '../edition.ts';
import { openingPageData, deferredPageData, allStepsData } from './client-data.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'en');

describe('data in the reading page and data fetched later', () => {
	it('contain the label and the figures of every step, without repetition', async () => {
		const [opening, rest, whole] = await Promise.all([
			openingPageData(edition),
			deferredPageData(edition),
			allStepsData(edition)
		]);
		expect(opening.steps.map((step, index) => ({ ...step, ...rest.steps[index] }))).toEqual(whole.steps);
		for (const [index, { picture }] of rest.steps.entries())
			expect([picture ?? '', opening.steps[index]?.picture]).toContain('');
	});
});

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

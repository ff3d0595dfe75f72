import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { properNamesIn, storyFacts } from './story-facts.js';

const story = readFileSync('data/narrative.yaml', 'utf8');
const linter = new Linter();
const faults = (code, filename = 'src/lib/scenes/planted.js') =>
	linter
		.verify(
			code,
			[
				{
					plugins: { facts: { rules: { 'story-facts': storyFacts } } },
					rules: { 'facts/story-facts': 'error' }
				}
			],
			{ filename }
		)
		.map(({ message }) => /“(.*?)”/.exec(message)?.[1] ?? message);

describe('story-facts', () => {
	it('reports a town, a person, an institution, a year', () => {
		expect(faults("const where = 'in Marseille, once';")).toEqual(['Marseille']);
		expect(faults('const who = `${1} for Monsieur Albert`;')).toEqual(['Monsieur Albert']);
		expect(faults("const by = { npl: 'NPL' }, also = ['CNIL', 'Grenoble', 'Londres'];")).toEqual([
			'NPL',
			'CNIL',
			'Grenoble',
			'Londres'
		]);
		expect(faults("const when = 2023, or = 'since 2019';")).toEqual(['2023', '2019']);
	});

	it('ignores other words, measures, addresses and examples of dates', () => {
		const code =
			"export default ['What a nice town', 'Niceties', 1920, 2000, 12019, 'a 2.019', 'http://www.w3.org/2005/Atom'];";
		expect(faults(code)).toEqual([]);
		expect(faults("const form = 'a date like 2020-02-03';", 'src/lib/narrative/planted.js')).toEqual([]);
	});

	it('reports a town that was added to the story', () => {
		const more = story.replace(
			/^ {2}towns:$/m,
			(towns) => `${towns}
    planted:
      name: { fr: "Trifouillis (essai)", en: "Trifouillis (trial)" }
      at: [48.0, 2.0]
      source: seed`
		);
		expect(more).not.toBe(story);
		expect([properNamesIn(story).has('Trifouillis'), properNamesIn(more).has('Trifouillis')]).toEqual([
			false,
			true
		]);
	});
});

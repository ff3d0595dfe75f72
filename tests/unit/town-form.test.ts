/** The file that the studio writes of a town, read by the check of a build. */
import { story as shipped } from 'virtual:story';
import { expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { projectWords, questionIds } from '#lib/narrative/town/check-town.ts';
import { loadTown } from '#lib/narrative/town/load-town.ts';
import { writeTownFile, type TownFields } from '#lib/pages/embed/studio/town/write-town-file.ts';
import type { Story } from '#lib/narrative/types/story.ts';

if (!shipped) throw new Error('the story holds a mistake');
const story: Story = shipped;
const questions = questionIds(story);
const [question = ''] = questions;
const HEAD: TownFields = { name: 'Villesaine', country: 'fr', latitude: '43,6', longitude: '1.44' };
const sourceOf = (fact: string, url = `https://${fact}.example/`): TownFields =>
	Object.fromEntries(
		Object.entries({
			publisher: 'Le Journal',
			title: 'Des « caméras » : 2020 #1',
			date: '2020-03-02',
			url
		}).map(([part, text]) => [`${fact}-${part}`, text])
	);
const load = (fields: TownFields) => {
	const text = writeTownFile(fields, questions, 'fr');
	const { town, mistakes } = loadTown(text, 'town.yaml', story, catalogue);
	return { text, town, mistakes: mistakes.map(formatIssue) };
};

it('is sound where nothing is known but the town, and says so of each value', () => {
	const { town, mistakes } = load(HEAD);
	expect(mistakes).toEqual([]);
	expect(town).toMatchObject({
		cameras: 'unknown',
		operators: 'unknown',
		cost: 'unknown',
		trials: 'unknown'
	});
	expect(Object.values(town?.answers ?? {})).toEqual(questions.map(() => 'unknown'));
});

it('has each value with its source, and a source of two facts once', () => {
	const { town, mistakes } = load({
		...HEAD,
		...{ 'cameras-value': '1 350', 'cameras-when': '2020-03', ...sourceOf('cameras') },
		...{
			'operators-value': '4',
			'operators-when': '2020',
			'operators-counted': 'watching',
			'operators-cameras': '402'
		},
		...sourceOf('operators', 'https://cameras.example/'),
		...{ 'cost-value': '12,5', 'cost-when': '2019', 'cost-yearly': 'true', ...sourceOf('cost') },
		...{ 'trial-value': 'Un « logiciel »: essai', 'trial-when': '2019', 'trial-until': '2020' },
		...{
			'trial-type': projectWords(story, 'kind')[0] ?? '',
			'trial-status': projectWords(story, 'status')[0] ?? ''
		},
		...sourceOf('trial'),
		...{ [`answer-${question}`]: 'Oui # non: "peut-être"', ...sourceOf('answers') }
	});
	expect(mistakes).toEqual([]);
	expect(town?.cameras).toMatchObject([{ count: 1350, when: '2020-03' }]);
	expect(town?.operators).toMatchObject({ watching: 4, cameras: 402 });
	expect(town?.cost).toMatchObject({ euros: 12.5, yearly: true });
	expect(town?.answers[question]).toMatchObject({ text: 'Oui # non: "peut-être"' });
	expect(Object.keys(town?.sources ?? {})).toHaveLength(4);
});

it('leaves what is no number or date to the check, which names it', () => {
	const { mistakes } = load({
		...HEAD,
		...{
			'cameras-value': 'about 300',
			'cameras-when': 'last year',
			...sourceOf('cameras', 'journal.example')
		}
	});
	expect(mistakes.join('\n')).toMatch(/cameras\[0\]\.when .*a date like/);
	expect(mistakes.join('\n')).toMatch(/cameras\[0\]\.count .*a number of cameras/);
	expect(mistakes.join('\n')).toMatch(/url .*begins with https/);
});

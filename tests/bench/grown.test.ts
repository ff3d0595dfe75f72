import { describe, expect, it } from 'vitest';
import { moreLanguages, morePeople, moreSteps } from '../../scripts/bench/grown.mjs';

const story = {
	languages: [{ id: 'fr' }, { id: 'en' }],
	title: { fr: 'Douze', en: 'Twelve' },
	scenario: { crowd: 110, start: '12:00' },
	chapters: [
		{
			id: 'faces',
			title: { fr: 'Visages', en: 'Faces' },
			steps: [
				{
					id: 'faces-first',
					chapter: 'faces',
					scene: 'crowd',
					text: {
						fr: [
							[
								{ type: 'text', text: 'dans la foule' },
								{ type: 'figure', name: 'crowd.people' }
							]
						],
						en: [
							[
								{ type: 'text', text: 'in the crowd' },
								{ type: 'figure', name: 'crowd.people' }
							]
						]
					}
				}
			]
		}
	]
};

describe('a grown story', () => {
	it('multiplies the people', () => {
		expect(morePeople(story, 4).scenario).toEqual({ crowd: 440, start: '12:00' });
	});

	it('repeats its steps under new names and words of the same length, with the same pictures and figures', () => {
		const { chapters } = moreSteps(story, 2);
		expect(chapters).toHaveLength(2);
		expect(chapters[0]).toEqual(story.chapters[0]);
		const [, again] = chapters;
		const [step] = again?.steps ?? [];
		expect([again?.id, step?.id, step?.chapter, step?.scene]).toEqual([
			'faces-2',
			'faces-first-2',
			'faces-2',
			'crowd'
		]);
		const [words, figure] = step?.text.fr[0] ?? [];
		expect(words?.text).toHaveLength('dans la foule'.length);
		expect(words?.text).not.toBe('dans la foule');
		expect([words?.type, figure?.name]).toEqual(['text', 'crowd.people']);
	});

	it('multiplies the languages of all its words, and nothing else', () => {
		const more = moreLanguages(story, 2);
		const names = more.languages.map(({ id }) => id);
		expect(new Set(names).size).toBe(4);
		expect(Object.keys(more.title).sort()).toEqual([...names].sort());
		expect(Object.values(more.title).sort()).toEqual(['Douze', 'Douze', 'Twelve', 'Twelve']);
		expect(Object.keys(more.chapters[0]?.steps[0]?.text ?? {}).sort()).toEqual([...names].sort());
		expect(more.chapters).toHaveLength(1);
		expect(more.scenario).toEqual(story.scenario);
	});
});

import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import type { FigureFormat, Step } from '#lib/narrative/types.ts';
import { createEdition } from './edition.ts';
import { placesIn } from './places.ts';
import { mainRoute, measure, PACE, RANGE, readingMinutes } from './reading-time.ts';

if (!story) throw new Error('The story holds a mistake');
const told = story;
const edition = createEdition(told, 'fr');

describe('the main route', () => {
	it('comes first in each chapter, and keeps the order of the story', () => {
		for (const { id, steps } of told.chapters) {
			const main = mainRoute(steps);
			expect([id, main.length > 0]).toEqual([id, true]);
			expect(steps.slice(0, main.length)).toEqual(main);
		}
	});

	it('is what the story says it takes to read', () => {
		const main = mainRoute(edition.steps);
		expect(edition.figures.minutes).toBe(readingMinutes(told, main, 'fr'));
		expect(edition.figures.minutes).toBeLessThan(readingMinutes(told, edition.steps, 'fr'));
	});

	it('takes the twelve minutes of its title', () => {
		for (const { id } of told.languages)
			expect([id, readingMinutes(told, mainRoute(edition.steps), id)]).toEqual([id, 12]);
	});

	it('is measured in words, pictures, settings and guesses', () => {
		const main = mainRoute(edition.steps);
		const { words, pictures, levers, guesses, plays, seconds } = measure(told, main, 'fr');
		expect(pictures).toBe(main.length);
		expect(guesses).toBe(main.filter(({ guess }) => guess).length);
		expect(levers).toBe(main.filter(({ controls }) => controls.length > 0).length);
		const looked = pictures * PACE.picture + levers * PACE.lever + guesses * PACE.guess + plays * PACE.play;
		expect(seconds).toBeCloseTo((words * 60) / PACE.wordsAMinute + looked);
		expect(readingMinutes(told, main, 'fr', RANGE.slow)).toBe(
			Math.round(((words * 60) / RANGE.slow + looked) / 60)
		);
	});

	it('counts opening and chapter heads, and of words that go with a number those of many', () => {
		const [first] = told.chapters[0]?.steps ?? [];
		if (!first) throw new Error('no step');
		const plural: FigureFormat = { type: 'plural', forms: ['une seule personne ici', 'des gens'] };
		const bare: Step = { ...first, text: { fr: [[{ type: 'text', text: 'un mot' }]] } };
		const counted: Step = { ...first, text: { fr: [[{ type: 'figure', name: 'x', format: plural }]] } };
		const words = (step: Step) => {
			const chapters = told.chapters.slice(0, 1).map((chapter) => ({ ...chapter, steps: [step] }));
			return measure({ ...told, chapters }, [step], 'fr').words;
		};
		expect(words(bare)).toBeGreaterThan(40);
		expect(words(counted)).toBe(words(bare));
	});

	it('is counted by itself, and so are the steps in the field', () => {
		for (const chapter of told.chapters) {
			const places = placesIn(edition, chapter).map(({ step }) => step);
			const main = mainRoute(chapter.steps).length;
			expect(places).toEqual(
				chapter.steps.map((_, index) =>
					index < main
						? `étape ${index + 1} sur ${main}`
						: `Sur le terrain, ${index - main + 1} sur ${places.length - main}`
				)
			);
		}
	});
});

import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from './edition.ts';
import { placesIn } from './places.ts';
import { mainRoute, measure, PACE, readingMinutes } from './reading-time.ts';

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
		expect(edition.figures.minutes).toBe(readingMinutes(mainRoute(edition.steps), 'fr'));
		expect(edition.figures.minutes).toBeLessThan(readingMinutes(edition.steps, 'fr'));
	});

	it('is measured in words, pictures, settings and guesses', () => {
		const main = mainRoute(edition.steps);
		const { words, pictures, levers, guesses, plays, seconds } = measure(main, 'fr');
		expect(pictures).toBe(main.length);
		expect(guesses).toBe(main.filter(({ guess }) => guess).length);
		expect(levers).toBe(main.filter(({ controls }) => controls.length > 0).length);
		const looked = pictures * PACE.picture + levers * PACE.lever + guesses * PACE.guess + plays * PACE.play;
		expect(seconds).toBeCloseTo((words * 60) / PACE.wordsAMinute + looked);
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

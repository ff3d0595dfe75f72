import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import type { FigureFormat, Step } from '#lib/narrative/types/story.ts';
import { createEdition } from '../edition.ts';
import { stepPlaces } from '../places.ts';
import {
	countPlainWords,
	mainRouteSteps,
	measureReading,
	READING_PACE,
	READING_SPEED_RANGE,
	readingMinutes
} from './reading-time.ts';

if (!story) throw new Error('The story holds a mistake');
const loadedStory = story;
const edition = createEdition(loadedStory, 'fr');

describe('the main route', () => {
	it('starts each chapter, in the order of the story', () => {
		for (const { id, steps } of loadedStory.chapters) {
			const main = mainRouteSteps(steps);
			expect([id, main.length > 0]).toEqual([id, true]);
			expect(steps.slice(0, main.length)).toEqual(main);
		}
	});

	it('gives the reading time that the story states', () => {
		const main = mainRouteSteps(edition.steps);
		expect(edition.figures.minutes).toBe(readingMinutes(loadedStory, main, 'fr'));
		expect(edition.figures.minutes).toBeLessThan(readingMinutes(loadedStory, edition.steps, 'fr'));
	});

	it('takes twelve minutes, as in the title: at most 21 steps and 1,450 words', () => {
		const main = mainRouteSteps(edition.steps);
		expect(main.length).toBeLessThanOrEqual(21);
		for (const { id } of loadedStory.languages) {
			expect([id, readingMinutes(loadedStory, main, id)]).toEqual([id, 12]);
			expect(measureReading(loadedStory, main, id).words).toBeLessThanOrEqual(1450);
		}
	});

	it('has a shorter route for readers, which takes five minutes', () => {
		const [essential] = loadedStory.routes.filter(({ minutes }) => minutes === undefined);
		const steps = edition.steps.filter(({ id }) => essential?.steps.includes(id));
		expect(mainRouteSteps(steps)).toEqual(steps);
		for (const { id } of loadedStory.languages)
			expect([id, readingMinutes(loadedStory, steps, id)]).toEqual([id, 5]);
	});

	it('is measured in words, pictures, settings, guesses and games', () => {
		const main = mainRouteSteps(edition.steps);
		const { words, pictures, guesses, activities, games, seconds } = measureReading(loadedStory, main, 'fr');
		const quiet = main.filter(({ play }) => play !== 'round');
		expect(games).toBe(main.length - quiet.length);
		expect(pictures).toBe(main.length);
		expect(guesses).toBe(quiet.filter(({ guess }) => guess).length);
		const withSettings = quiet.filter(({ controls, folded }) => controls.length > 0 && !folded);
		expect(activities).toBe(new Set([...withSettings, ...quiet.filter(({ play }) => play)]).size);
		const otherSeconds =
			pictures * READING_PACE.picture +
			guesses * READING_PACE.guess +
			activities * READING_PACE.activity +
			games * READING_PACE.game;
		expect(seconds).toBeCloseTo((words * 60) / READING_PACE.wordsAMinute + otherSeconds);
		expect(readingMinutes(loadedStory, main, 'fr', READING_SPEED_RANGE.slow)).toBe(
			Math.round(((words * 60) / READING_SPEED_RANGE.slow + otherSeconds) / 60)
		);
	});

	it('counts a minute for a game, in place of the guess and of the settings of its step', () => {
		const step = loadedStory.chapters.flatMap(({ steps }) => steps).find(({ play }) => play === 'round');
		if (!step?.guess) throw new Error('no game');
		const measure = (one: Step) => measureReading(loadedStory, [one], 'fr');
		const [game, without] = [measure({ ...step }), measure({ ...step, play: 'replay' })];
		expect([game.games, game.guesses, game.activities]).toEqual([1, 0, 0]);
		const question = without.words - game.words;
		expect(question).toBe(countPlainWords(step.guess.question['fr']));
		expect(game.seconds - without.seconds).toBeCloseTo(60 - 15 - 20 - (question * 60) / 238);
	});

	it('counts the opening, chapter heads and plural forms', () => {
		const [first] = loadedStory.chapters[0]?.steps ?? [];
		if (!first) throw new Error('no step');
		const plural: FigureFormat = { type: 'plural', forms: ['une seule personne ici', 'des gens'] };
		const withoutFigure: Step = { ...first, text: { fr: [[{ type: 'text', text: 'un mot' }]] } };
		const withFigure: Step = { ...first, text: { fr: [[{ type: 'figure', name: 'x', format: plural }]] } };
		const words = (step: Step) => {
			const chapters = loadedStory.chapters.slice(0, 1).map((chapter) => ({ ...chapter, steps: [step] }));
			return measureReading({ ...loadedStory, chapters }, [step], 'fr').words;
		};
		expect(words(withoutFigure)).toBeGreaterThan(40);
		expect(words(withFigure)).toBe(words(withoutFigure));
	});

	it('numbers main-route steps and steps in the field separately', () => {
		for (const chapter of loadedStory.chapters) {
			const places = stepPlaces(edition, chapter).map(({ step }) => step);
			const main = mainRouteSteps(chapter.steps).length;
			expect(places).toEqual(
				chapter.steps.map((_, index) =>
					index < main
						? `étape ${index + 1} sur ${main}`
						: `Pour aller plus loin, ${index - main + 1} sur ${places.length - main}`
				)
			);
		}
	});
});

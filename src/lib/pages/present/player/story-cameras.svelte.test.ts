import { beforeEach, describe, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import type { RouteData } from '../data/deck-types.ts';

beforeEach(stubBrowser);

const row = (...steps: number[]) => ({ steps, until: steps.map(() => 5), minutes: 5, of: 15 });
const lesson: RouteData = {
	...{ id: 'lesson', title: '', minutes: 15, steps: [0, 1, 2, 3], questions: [], boards: [] },
	plan: [row(0), { ...row(1, 2), hasStoryCameras: true }, row(3)]
};
const camera = { building: 'B', along: 37, heading: 135 };
const steps = ['placing', 'scores', 'wall', 'after'].map((id) => createTestStep(id));

/** The slides, or the presenter window, of a lesson whose second row shows the story’s own cameras. */
function createLesson(slides: boolean) {
	const presenter = createTestPresenter(steps, slides, { routes: [lesson] });
	presenter.position.name = 'lesson';
	return presenter;
}
type Lesson = ReturnType<typeof createLesson>;

/** How many cameras of the class each step shows. */
const shown = (presenter: Lesson) =>
	steps.map((step) => presenter.choicesFor(step, presenter.playhead.choices).placement.length);

describe('the story’s own cameras in a lesson', () => {
	it('replace those of the class on the steps of their row, in both windows, and leave them in the address', () => {
		const [slides, notes] = [createLesson(true), createLesson(false)];
		slides.playhead.place([camera]);
		slides.show(1);
		notes.adopt(slides.session);
		for (const each of [slides, notes]) {
			expect(shown(each)).toEqual([1, 0, 0, 1]);
			expect(each.choicesQuery).toBe('?cams=B37_135');
			expect(steps.map((step) => each.storyCameras.replaceOwn(step))).toEqual([false, true, true, false]);
		}
	});

	it('are those of every step while the class has placed none, and of no step on another route', () => {
		const presenter = createLesson(true);
		expect(steps.some((step) => presenter.storyCameras.replaceOwn(step))).toBe(false);
		presenter.playhead.place([camera]);
		presenter.chooseRoute('scores,wall');
		expect(shown(presenter)).toEqual([1, 1, 1, 1]);
	});

	it('keep the settings and guesses of the class, and are the same choices each time, so that pictures are not drawn again', () => {
		const presenter = createLesson(true);
		const [, scores] = steps;
		presenter.playhead.place([camera]);
		presenter.playhead.set('lens', 90);
		const { choices } = presenter.playhead;
		const kept = scores && presenter.choicesFor(scores, choices);
		expect(kept?.settings).toEqual(choices.settings);
		expect(scores && presenter.choicesFor(scores, choices)).toBe(kept);
	});
});

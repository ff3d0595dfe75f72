import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestBoard, createTestPresenter } from '../../../../../tests/components/presenter.ts';
import type { RouteData } from '../data/deck-types.ts';
import LessonClock from './LessonClock.svelte';

beforeEach(() => {
	stubBrowser();
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** The clock of two steps of one minute each. */
function show(slides = false, routes: readonly RouteData[] = []) {
	const presenter = createTestPresenter([createTestStep('one'), createTestStep('two')], slides, { routes });
	presenter.position.name = routes[0]?.id ?? '';
	const announced: string[] = [];
	presenter.announce = (text) => announced.push(text);
	render(LessonClock, { presenter });
	const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
	const wait = (seconds: number) => vi.advanceTimersByTimeAsync(1000 * seconds);
	return { presenter, announced, user, wait };
}
const button = (name: string) => screen.getByRole('button', { name });
/** What the clock shows: the elapsed time, that of the step, and the planned end of the step. */
const shown = () =>
	screen.getAllByRole('definition').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the clock of a lesson', () => {
	it('stands until it is started, and then counts the lesson and the step', async () => {
		const { user, wait } = show();
		await wait(30);
		expect(shown()).toEqual(['0:00', 'of 2:00', '0:00 of 1:00', '1:00']);
		expect(button('Reset').getAttribute('aria-disabled')).toBe('true');
		await user.click(button('Start'));
		await wait(42);
		expect(shown()).toEqual(['0:42', 'of 2:00', '0:42 of 1:00', '1:00']);
	});

	it('counts a row of the lesson plan as a whole, with all its steps, and a board by its row', async () => {
		const plan = [
			{ steps: [0, 1], until: [4, 8], minutes: 8, of: 11 },
			{ steps: [], until: [], minutes: 3, of: 11, board: { id: 'talk', until: 11 } }
		];
		const boards = [createTestBoard('talk', { place: 2 })];
		const lesson = { id: 'lesson', title: '', minutes: 11, steps: [0, 1], questions: [], boards, plan };
		const { presenter, wait } = show(false, [lesson]);
		presenter.isOnCover = false;
		presenter.show(1);
		presenter.show(0);
		await wait(20);
		presenter.show(1);
		await wait(10);
		expect(shown()).toEqual(['0:30', 'of 11:00', '0:30 of 8:00', '8:00']);
		expect(screen.getAllByRole('term')[1]?.textContent).toBe('In this part of the plan');
		presenter.showStop('talk');
		await wait(5);
		expect(shown()).toEqual(['0:35', 'of 11:00', '0:05 of 3:00', '11:00']);
	});

	it('follows a board through the parts that its plan gives minutes', async () => {
		const phases = [
			{ title: '', minutes: 2, until: 6 },
			{ title: '', minutes: 6, until: 12 }
		];
		const plan = [
			{ steps: [0], until: [4], minutes: 4, of: 12 },
			{ steps: [], until: [], minutes: 8, of: 12, board: { id: 'council', until: 6 }, phases }
		];
		const boards = [createTestBoard('council', { place: 1 })];
		const lesson = { id: 'lesson', title: '', minutes: 12, steps: [0], questions: [], boards, plan };
		const { presenter, wait } = show(false, [lesson]);
		presenter.boards.partOf = (state) => (state === '' ? 0 : 1);
		presenter.isOnCover = false;
		presenter.showStop('council');
		await wait(20);
		expect(shown().slice(2)).toEqual(['0:20 of 2:00', '6:00']);
		presenter.changeBoard('council', 'votes');
		await wait(5);
		expect(shown().slice(2)).toEqual(['0:05 of 6:00', '12:00']);
		presenter.changeBoard('council', 'more votes');
		await wait(5);
		expect(shown()[2], 'the same part goes on').toBe('0:10 of 6:00');
	});

	it('starts with the first step that is shown, and counts each step from 0', async () => {
		const { presenter, wait } = show();
		presenter.isOnCover = false;
		presenter.show(1);
		await wait(5);
		expect(shown()).toEqual(['0:05', 'of 2:00', '0:05 of 1:00', '2:00']);
		presenter.show(0);
		await wait(7);
		expect(shown()).toEqual(['0:12', 'of 2:00', '0:07 of 1:00', '1:00']);
	});

	it('pauses, continues and returns to 0, with the focus on the pressed button', async () => {
		const { announced, user, wait } = show();
		await user.click(button('Start'));
		await wait(10);
		button('Pause').focus();
		await user.keyboard('{Enter}');
		expect(document.activeElement).toBe(button('Resume'));
		await wait(300);
		expect(shown()[0]).toBe('0:10');
		await user.keyboard('{Enter}');
		expect(document.activeElement).toBe(button('Pause'));
		await wait(10);
		expect(shown()[0]).toBe('0:20');
		await user.click(button('Reset'));
		expect(shown()[0]).toBe('0:00');
		expect(announced).toEqual(['The time is reset.']);
		expect(document.activeElement).toBe(button('Reset'));
		expect(button('Reset').getAttribute('aria-disabled')).toBe('true');
		expect(button('Start')).toBeTruthy();
	});

	it('is right at once when its window was asleep in the background', async () => {
		const { user } = show();
		await user.click(button('Start'));
		// No timer of the page fired meanwhile.
		vi.setSystemTime(Date.now() + 90_000);
		document.dispatchEvent(new Event('visibilitychange'));
		await Promise.resolve();
		expect(shown()[0]).toBe('1:30');
	});

	it('says once, in the presenter window only, when the step and then the lesson take longer than planned', async () => {
		const [notes, slides] = [show(), show(true)];
		for (const { presenter } of [notes, slides])
			presenter.timer = { since: Date.now(), before: 0, entered: 0 };
		await notes.wait(60);
		expect(notes.announced).toEqual([]);
		await notes.wait(5);
		expect(shown().slice(0, 3)).toEqual(['1:05', 'of 2:00', '1:05 of 1:00 0:05 over']);
		await notes.wait(70);
		expect(shown().slice(0, 3)).toEqual(['2:15', 'of 2:00 0:15 over', '2:15 of 1:00 1:15 over']);
		expect(notes.announced).toEqual([
			'The time planned for this step is over.',
			'The time planned for the route is over.'
		]);
		expect(slides.announced).toEqual([]);
	});
});

import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import StepCountdown from './StepCountdown.svelte';

// The slides load the component when the browser is idle.
beforeAll(async () => void (await import('./Countdown.svelte')));
beforeEach(stubBrowser);
afterEach(() => vi.useRealTimers());

const row = (...steps: number[]) => ({ steps, until: steps.map(() => 5), minutes: 5, of: 10 });
const lesson = {
	...{ id: 'lesson', title: '', minutes: 10, steps: [0, 1, 2], questions: [], boards: [] },
	plan: [{ ...row(0, 1), stop: 2 }, row(2)]
};
function show(slides: boolean) {
	const steps = ['one', 'two', 'three'].map((id) => createTestStep(id));
	const presenter = createTestPresenter(steps, slides, { routes: [lesson] });
	presenter.position.name = 'lesson';
	presenter.isOnCover = false;
	render(StepCountdown, { presenter });
	return presenter;
}
const left = () => screen.queryByRole('timer')?.textContent;

it('counts down the discussion of its row by key, on all steps of the row and in both windows', async () => {
	const presenter = show(true);
	expect((await screen.findByRole('timer')).textContent).toBe('2:00');
	expect(document.querySelector('.begun'), 'hidden on the wall before').toBeNull();
	vi.useFakeTimers();
	presenter.boards.onCountdown?.();
	await vi.advanceTimersByTimeAsync(30_100);
	presenter.show(1);
	await vi.advanceTimersByTimeAsync(0);
	expect([left(), document.querySelectorAll('.begun').length]).toEqual(['1:30', 1]);
	// The presenter window reads the same state.
	const there = createTestPresenter([], false);
	there.boards.encoded = presenter.boards.encoded;
	expect(there.boards.state('one.stop')).toBe(presenter.boards.state('one.stop'));
	presenter.show(2);
	flushSync();
	expect([left(), presenter.boards.onCountdown]).toEqual([undefined, undefined]);
});

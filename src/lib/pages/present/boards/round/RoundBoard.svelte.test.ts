import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../../tests/components/presenter.ts';
import type { RoundData } from '../board-types.ts';
import RoundBoard from './RoundBoard.svelte';

beforeEach(stubBrowser);

/** Presses a key on the page. Returns whether the window keeps it from its other uses. */
function press(key: string): boolean {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	document.body.dispatchEvent(event);
	return event.defaultPrevented;
}

it('passes keys on to the wall while a round is played, and ignores those that arrive just after it', async () => {
	const board: RoundData = {
		...({ id: 'game', kind: 'round', title: '', question: '', people: 1 } as const),
		...{ seconds: 0, place: 0, minutes: 5 }
	};
	const presenter = createTestPresenter([createTestStep('one')], false);
	const passed = vi.spyOn(presenter.shared, 'passKey').mockImplementation(() => undefined);
	const props = { presenter, board, change: () => undefined };
	const { rerender } = render(RoundBoard, { ...props, value: '' });
	expect(press('8'), 'before the round').toBe(false);
	presenter.boards.setState('game.offer', 'used');
	presenter.boards.setState('game.play', 'ca_1_0_0');
	flushSync();
	expect(['f', '8', 'Enter', 'Home', 'w'].map(press)).toEqual([true, true, true, true, false]);
	expect(passed.mock.calls.map(([{ key }]) => key)).toEqual(['f', '8', 'Enter']);
	presenter.boards.setState('game.play', '');
	await rerender({ ...props, value: 'a_1_2_3' });
	expect(['8', 'Enter'].map(press)).toEqual([true, true]);
	expect(passed).toHaveBeenCalledTimes(3);
});

it('shows the clock and the counts of the wall while a round is played', () => {
	const board: RoundData = {
		...({ id: 'game', kind: 'round', title: '', question: '', people: 1 } as const),
		...{ seconds: 0, place: 0, minutes: 5 }
	};
	const presenter = createTestPresenter([createTestStep('one')], false);
	const { container } = render(RoundBoard, { presenter, board, value: '', change: () => undefined });
	const shown = () => [...container.querySelectorAll('.round-live b')].map((each) => each.textContent);
	presenter.boards.setState('game.live', '42-2-1-3');
	flushSync();
	expect(shown(), 'before the round').toEqual([]);
	presenter.boards.setState('game.offer', 'used');
	presenter.boards.setState('game.play', 'ca_1_0_0');
	flushSync();
	expect(shown().slice(1)).toEqual(['2', '1', '3']);
	expect(shown()[0]).toMatch(/42|seconds/);
});

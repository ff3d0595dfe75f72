import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ignoreKeys } from './ignore-keys.ts';

let stop: (() => void) | undefined;
const reached = vi.fn<(event: KeyboardEvent) => void>();

beforeEach(() => {
	vi.useFakeTimers();
	reached.mockClear();
	document.addEventListener('keydown', reached);
});
afterEach(() => {
	stop?.();
	document.removeEventListener('keydown', reached);
	vi.useRealTimers();
});

/** Returns whether a key reaches the page. */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
	const before = reached.mock.calls.length;
	document.body.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })
	);
	return reached.mock.calls.length > before;
}

it('ignores the keys of the game and of a clicker after a round, then no longer', () => {
	stop = ignoreKeys();
	expect([' ', 'Enter', 'PageDown', 'ArrowRight', 'j', '5'].map((key) => press(key))).not.toContain(true);
	vi.advanceTimersByTime(10_000);
	expect(press(' ')).toBe(true);
});

it('counts the time from the end of the round, not from the last key, so that “next” goes on while it is hammered', () => {
	stop = ignoreKeys();
	const reachedAt = Array.from({ length: 15 }, (_, count) => {
		const isReached = press('PageDown');
		vi.advanceTimersByTime(200);
		return isReached ? [count * 200] : [];
	}).flat();
	expect(reachedAt[0]).toBe(1600);
	expect(reachedAt).toHaveLength(7);
});

it('ignores a space bar that is pressed for one more alert, two seconds after the round', () => {
	stop = ignoreKeys();
	vi.advanceTimersByTime(2000);
	expect([press(' '), press('PageDown')]).toEqual([false, true]);
	vi.advanceTimersByTime(500);
	expect(press(' ')).toBe(true);
});

it('leaves Tab and the shortcuts of the browser, and ends when another round starts', () => {
	stop = ignoreKeys();
	expect([press('Tab'), press('r', { ctrlKey: true })]).toEqual([true, true]);
	stop();
	expect(press(' ')).toBe(true);
});

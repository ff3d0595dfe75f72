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

it('goes on while a key is hammered', () => {
	stop = ignoreKeys();
	for (let count = 0; count < 60; count++) {
		expect(press(' ')).toBe(false);
		vi.advanceTimersByTime(200);
	}
	vi.advanceTimersByTime(5000);
	expect(press(' ')).toBe(true);
});

it('ignores the space bar as long as it is pressed every two seconds, as for alerts', () => {
	stop = ignoreKeys();
	for (let count = 0; count < 6; count++) {
		expect(press(' ')).toBe(false);
		vi.advanceTimersByTime(1900);
	}
	// A clicker does not wait for it.
	vi.advanceTimersByTime(1000);
	expect(press('PageDown')).toBe(true);
});

it('leaves Tab and the shortcuts of the browser, and ends when another round starts', () => {
	stop = ignoreKeys();
	expect([press('Tab'), press('r', { ctrlKey: true })]).toEqual([true, true]);
	stop();
	expect(press(' ')).toBe(true);
});

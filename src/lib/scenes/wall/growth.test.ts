import { afterEach, describe, expect, it, vi } from 'vitest';
import { growth } from './growth.ts';

afterEach(() => {
	vi.useRealTimers();
});

describe('a wall that is being put up', () => {
	it('starts with one screen and ends with all of them and no clock running', () => {
		vi.useFakeTimers();
		const hung: number[] = [];
		growth((screens) => hung.push(screens));
		expect(hung).toEqual([1]);
		vi.advanceTimersByTime(5000);
		expect(hung).toEqual([1, 4, 9, 16, Infinity]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('stops where it is with the picture', () => {
		vi.useFakeTimers();
		const hung: number[] = [];
		growth((screens) => hung.push(screens))();
		vi.advanceTimersByTime(5000);
		expect(hung).toEqual([1]);
	});
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddressWriter } from './address-writer.ts';

beforeEach(() => {
	vi.useFakeTimers();
	history.replaceState(null, '', '/fr/');
});
afterEach(() => vi.useRealTimers());

it('writes the latest step and choices, at most once a second', () => {
	const writer = new AddressWriter();
	writer.write('one', '');
	vi.advanceTimersByTime(200);
	expect(location.hash).toBe('#one');
	for (const cameras of [3, 4, 5]) writer.write('two', `?cameras=${cameras}`);
	expect(location.hash).toBe('#one');
	vi.advanceTimersByTime(1000);
	expect(location.search + location.hash).toBe('?cameras=5#two');
});

it('does not undo a link followed meanwhile, and keeps earlier choices', () => {
	const writer = new AddressWriter();
	writer.write('one', '');
	vi.advanceTimersByTime(200);
	writer.write('one', '?cameras=3');
	history.replaceState(null, '', '#far');
	vi.advanceTimersByTime(1000);
	expect(location.search + location.hash).toBe('#far');
	writer.write('far', '?cameras=3');
	vi.advanceTimersByTime(1000);
	expect(location.search + location.hash).toBe('?cameras=3#far');
});

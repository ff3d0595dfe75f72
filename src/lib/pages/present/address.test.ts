import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SessionAddress } from './address.ts';
import type { Session } from './session.ts';
import { STOPPED } from './timer.ts';

let written: string[] = [];
const at = (step: string): Session => ({
	step,
	kept: '',
	route: 'all',
	left: '',
	blank: 'none',
	timer: STOPPED
});

beforeEach(() => {
	written = [];
	vi.useFakeTimers();
	vi.stubGlobal('location', { pathname: '/fr/present/' });
	vi.stubGlobal('history', {
		state: null,
		replaceState: (_state: unknown, _title: string, url: string) =>
			written.push(new URL(url, 'https://a.example').hash)
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('writes the first step at once, and of those that follow soon the last', () => {
	const address = new SessionAddress();
	for (const step of ['a', 'b', 'c']) address.write(at(step), true);
	expect(written).toEqual(['#a']);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['#a', '#c']);
});

it('does not let a page that is loaded again lose its step', () => {
	const address = new SessionAddress();
	for (const step of ['a', 'b']) address.write(at(step), true);
	address.writeNow(at('c'), true);
	expect(written).toEqual(['#a', '#c']);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['#a', '#c']);
});

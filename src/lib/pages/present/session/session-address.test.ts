import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SessionAddress } from './session-address.ts';
import type { Session } from './session.ts';
import { STOPPED_TIMER } from '../presenter-window/timer.ts';

let written: string[] = [];
const at = (step: string): Session => ({
	step,
	keyframe: 0,
	kept: '',
	route: 'all',
	left: '',
	blank: 'none',
	singleKeys: true,
	simple: false,
	bets: '',
	questions: '',
	board: '',
	boards: '',
	fallFrom: '',
	timer: STOPPED_TIMER
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

it('writes a few changes immediately, then throttles and keeps the last one', () => {
	const address = new SessionAddress();
	for (const step of ['a', 'b', 'c']) address.write(at(step), true);
	expect(written).toEqual(['#a', '#b', '#c']);
	for (let turn = 0; turn < 50; turn++) address.write(at(`turn-${turn}`), true);
	expect(written.length).toBeLessThan(20);
	vi.advanceTimersByTime(1000);
	expect(written.at(-1)).toBe('#turn-49');
});

it('stays within the limit of browsers for address changes', () => {
	const address = new SessionAddress();
	for (let time = 0; time < 30_000; time += 50) {
		address.write(at(`at-${time}`), true);
		vi.advanceTimersByTime(50);
	}
	expect(written.length).toBeGreaterThan(50);
	expect(written.length).toBeLessThanOrEqual(100);
});

it('writes the step immediately before a reload', () => {
	const address = new SessionAddress();
	for (let turn = 0; turn < 50; turn++) address.write(at(`turn-${turn}`), true);
	address.writeNow(at('last'), true);
	expect(written.at(-1)).toBe('#last');
	const { length } = written;
	vi.advanceTimersByTime(1000);
	expect(written).toHaveLength(length);
});

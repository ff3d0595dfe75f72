import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFrame } from './after-frame.ts';

let frames: (() => void)[] = [];
/** Shows the next frame: calls what was requested before it. */
function showFrame(): void {
	const due = frames;
	frames = [];
	for (const call of due) call();
}
const setHidden = (hidden: boolean) => vi.stubGlobal('document', { hidden });

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
	setHidden(false);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

it('runs all in one task after the frame, in order, without what was cancelled', () => {
	const done: string[] = [];
	const call = (name: string) => afterFrame(() => done.push(name));
	call('first');
	const cancel = call('cancelled');
	call('second');
	cancel();
	vi.runAllTimers();
	expect(done).toEqual([]);
	showFrame();
	expect(done).toEqual([]);
	vi.advanceTimersToNextTimer();
	expect([done, vi.getTimerCount()]).toEqual([['first', 'second'], 0]);
});

it('keeps for the frame after it what is asked for once a frame has begun', () => {
	const done: string[] = [];
	const cancel = afterFrame(() => done.push('cancelled'));
	showFrame();
	cancel();
	afterFrame(() => done.push('later'));
	vi.runAllTimers();
	expect(done).toEqual([]);
	showFrame();
	vi.runAllTimers();
	expect(done).toEqual(['later']);
});

it('needs no frame in a hidden window', () => {
	setHidden(true);
	const done: string[] = [];
	afterFrame(() => {
		done.push('first');
		afterFrame(() => done.push('second'));
	});
	vi.runAllTimers();
	expect([done, frames.length]).toEqual([['first', 'second'], 0]);
});

it('does not wait for the frame of a window that has been hidden since', () => {
	const done: string[] = [];
	afterFrame(() => done.push('visible'));
	setHidden(true);
	afterFrame(() => done.push('hidden'));
	vi.runAllTimers();
	expect(done).toEqual(['hidden']);
	setHidden(false);
	showFrame();
	vi.runAllTimers();
	expect(done).toEqual(['hidden', 'visible']);
});

it('runs the others if one fails, and logs why', () => {
	vi.stubEnv('SSR', false);
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const done: string[] = [];
	const error = new Error('no panel');
	afterFrame(() => {
		throw error;
	});
	afterFrame(() => done.push('session'));
	showFrame();
	vi.runAllTimers();
	expect([done, log.mock.calls]).toEqual([['session'], [[error]]]);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Playhead } from './playhead.svelte.ts';

const GUESS = { id: 'guess', default: -1, min: -2, max: 100, step: 1 };

/** Frames come when the test says so, twenty a second. */
function page() {
	let waiting: FrameRequestCallback[] = [];
	let now = performance.now();
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
	const steps = ['one', 'two', 'three'].map((id) => ({ id }));
	const playhead = new Playhead(steps, [GUESS], { settings: { guess: -1 }, placement: [] });
	const wait = (seconds: number) => {
		for (let frame = 0; frame < Math.round(seconds * 20); frame++) {
			now += 50;
			const due = waiting;
			waiting = [];
			for (const callback of due) callback(now);
		}
	};
	const stands = () => [playhead.step, playhead.from, playhead.to, Number(playhead.progress.toFixed(2))];
	return { playhead, stands, wait };
}

beforeEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('a change of picture', () => {
	it('is where the scroll is, and its step is in focus once it is whole', () => {
		const { playhead, stands } = page();
		playhead.scrub({ from: 0, to: 1, progress: 0.7 }, true);
		expect(stands()).toEqual([0, 0, 1, 0.7]);
		playhead.scrub({ from: 0, to: 1, progress: 0.2 }, true);
		expect(stands()).toEqual([0, 0, 1, 0.2]);
		playhead.scrub({ from: 1, to: 1, progress: 1 }, true);
		expect(stands()).toEqual([1, 1, 1, 1]);
	});

	it('is cut in its middle where it is not to be shown', () => {
		const { playhead, stands } = page();
		playhead.scrub({ from: 1, to: 2, progress: 0.4 }, false);
		expect(stands()).toEqual([1, 1, 1, 1]);
		playhead.scrub({ from: 1, to: 2, progress: 0.6 }, false);
		expect(stands()).toEqual([2, 2, 2, 1]);
	});

	it('takes less than half a second where nobody scrolls, or none', () => {
		const { playhead, stands, wait } = page();
		playhead.goTo(1, true);
		expect(stands()).toEqual([1, 0, 1, 0]);
		wait(0.2);
		expect(playhead.progress).toBeGreaterThan(0);
		expect(playhead.progress).toBeLessThan(1);
		wait(0.3);
		expect(stands()).toEqual([1, 0, 1, 1]);
		playhead.goTo(2, false);
		expect(stands()).toEqual([2, 1, 2, 1]);
	});

	it('gives way to the next, from the picture that is seen more of, and to a scroll, and can be ended', () => {
		const { playhead, stands, wait } = page();
		playhead.goTo(1, true);
		wait(0.2);
		playhead.goTo(2, true);
		expect(stands()).toEqual([2, 0, 2, 0]);
		playhead.scrub({ from: 0, to: 1, progress: 0.5 }, true);
		wait(1);
		expect(stands()).toEqual([0, 0, 1, 0.5]);
		playhead.goTo(2, true);
		playhead.land();
		wait(1);
		expect(stands()).toEqual([2, 1, 2, 1]);
	});
});

describe('an answer', () => {
	it('grows out of its bet, though the page that it makes higher is measured anew', () => {
		const { playhead, wait } = page();
		playhead.reveal('guess', 40, true);
		expect(playhead.choices.settings['guess']).toBe(40);
		wait(0.05);
		expect(playhead.pictured.settings['guess'], 'until words have been shown').toBe(-1);
		wait(0.05);
		expect(playhead.before?.settings['guess']).toBe(-1);
		expect(playhead.pictured.settings['guess']).toBe(40);
		playhead.scrub({ from: 0, to: 0, progress: 1 }, true);
		expect([playhead.progress, playhead.before === undefined]).toEqual([0, false]);
		wait(0.3);
		expect(playhead.progress).toBeGreaterThan(0);
		expect(playhead.progress).toBeLessThan(1);
		wait(0.4);
		expect([playhead.progress, playhead.before]).toEqual([1, undefined]);
	});

	it('is there with the frame after its words where nothing is to move', () => {
		const { playhead, wait } = page();
		playhead.reveal('guess', 400, false);
		expect(playhead.choices.settings['guess']).toBe(100);
		wait(0.1);
		expect([playhead.progress, playhead.answering]).toEqual([1, false]);
		expect(playhead.pictured.settings['guess']).toBe(100);
	});

	it('is in the picture at once for whoever moves on before that', () => {
		const { playhead } = page();
		playhead.reveal('guess', 40, true);
		playhead.scrub({ from: 0, to: 1, progress: 0.3 }, true);
		expect(playhead.pictured.settings['guess']).toBe(40);
	});
});

describe('a control in somebody’s hand', () => {
	const stand = ({ pictured, told }: Playhead) => [pictured, told].map(({ settings }) => settings['guess']);

	it('is followed by the picture at once, by the words a moment later, and never by both in one frame', () => {
		const { playhead, wait } = page();
		playhead.move('guess', 1);
		expect(stand(playhead)).toEqual([1, -1]);
		for (let value = 2, before = stand(playhead); value < 20; value++) {
			playhead.move('guess', value);
			wait(0.05);
			const now = stand(playhead);
			expect(now.filter((each, part) => each !== before[part]).length).toBeLessThanOrEqual(1);
			before = now;
		}
		wait(0.15);
		expect(stand(playhead)).toEqual([19, 19]);
	});

	it.each([
		{ took: 0, where: 'by both at once where a frame has room for both', then: [2, 2] },
		{ took: 5, where: 'by one after the other where it has not', then: [2, 1] }
	])('is followed $where', async ({ took, then }) => {
		let now = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => (now += took));
		const { playhead, wait } = page();
		playhead.move('guess', 1);
		for (let frame = 0; frame < 4; frame++) {
			// What a change costs is known a moment after it.
			await Promise.resolve();
			await Promise.resolve();
			wait(0.05);
		}
		playhead.move('guess', 2);
		expect(stand(playhead)).toEqual(then);
	});

	it('has words and picture where it was let go when one goes on to another step, or the tab is hidden', () => {
		for (const leave of [(each: Playhead) => each.goTo(1, false), (each: Playhead) => each.land()]) {
			const { playhead, wait } = page();
			playhead.move('guess', 1);
			wait(0.05);
			playhead.move('guess', 2);
			leave(playhead);
			expect(stand(playhead)).toEqual([2, 2]);
		}
	});
});

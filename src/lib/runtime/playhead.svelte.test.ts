import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Playhead } from './playhead.svelte.ts';

const GUESS = { id: 'guess', default: -1, min: -2, max: 100, step: 1 };

/** Creates a page whose animation frames the test triggers, 50 ms apart. */
function page() {
	let waiting: FrameRequestCallback[] = [];
	let now = performance.now();
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
	const steps = ['one', 'two', 'three'].map((id) => ({ id, state: {} }));
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
	vi.useRealTimers();
});

describe('a transition', () => {
	it('follows the scroll position, and makes its step the current one when complete', () => {
		const { playhead, stands } = page();
		playhead.scrub({ from: 0, to: 1, progress: 0.7 }, true);
		expect(stands()).toEqual([0, 0, 1, 0.7]);
		playhead.scrub({ from: 0, to: 1, progress: 0.2 }, true);
		expect(stands()).toEqual([0, 0, 1, 0.2]);
		playhead.scrub({ from: 1, to: 1, progress: 1 }, true);
		expect(stands()).toEqual([1, 1, 1, 1]);
	});

	it('is skipped at its middle when transitions are off', () => {
		const { playhead, stands } = page();
		playhead.scrub({ from: 1, to: 2, progress: 0.4 }, false);
		expect(stands()).toEqual([1, 1, 1, 1]);
		playhead.scrub({ from: 1, to: 2, progress: 0.6 }, false);
		expect(stands()).toEqual([2, 2, 2, 1]);
	});

	it('takes less than half a second without scrolling, or no time if skipped', () => {
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

	it('leaves two thirds of the time to the browser where drawing is slow', () => {
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		const { playhead, wait } = page();
		const now = vi.spyOn(performance, 'now').mockReturnValue(0);
		playhead.goTo(1, true);
		wait(0.05);
		const { progress } = playhead;
		expect(progress).toBeGreaterThan(0);
		now.mockReturnValue(40);
		vi.advanceTimersByTime(79);
		wait(0.05);
		expect(playhead.progress).toBe(progress);
		vi.advanceTimersByTime(2);
		wait(0.05);
		expect(playhead.progress).toBeGreaterThan(progress);
	});

	it('is replaced by the next one from the more visible picture, or by scrolling, and can be ended', () => {
		const { playhead, stands, wait } = page();
		playhead.goTo(1, true);
		wait(0.2);
		playhead.goTo(2, true);
		expect(stands()).toEqual([2, 0, 2, 0]);
		playhead.scrub({ from: 0, to: 1, progress: 0.5 }, true);
		wait(1);
		expect(stands()).toEqual([0, 0, 1, 0.5]);
		playhead.goTo(2, true);
		playhead.finish();
		wait(1);
		expect(stands()).toEqual([2, 1, 2, 1]);
	});
});

describe('a picture that replaces another without a transition', () => {
	it('takes over its elements, also after several of them, until a transition needs both pictures', () => {
		const { playhead } = page();
		playhead.goTo(1, false);
		expect(playhead.elementsOf).toBe(0);
		playhead.goTo(2, false);
		expect(playhead.elementsOf).toBe(0);
		playhead.goTo(0, true);
		expect(playhead.elementsOf).toBeUndefined();
		playhead.goTo(1, false);
		playhead.scrub({ from: 1, to: 2, progress: 0.3 }, true);
		expect(playhead.elementsOf).toBeUndefined();
	});

	it('takes no elements over while an answer is animated', () => {
		const { playhead, wait } = page();
		playhead.goTo(1, false);
		playhead.reveal('guess', 20, true);
		wait(0.2);
		expect([playhead.progress < 1, playhead.elementsOf]).toEqual([true, undefined]);
	});
});

describe('choices that are reset to what they are', () => {
	it('stay the same object, so that the picture is not laid out again', () => {
		const { playhead } = page();
		const { choices } = playhead;
		playhead.reset(['guess']);
		expect(playhead.choices).toBe(choices);
		playhead.set('guess', 12);
		playhead.reset(['guess']);
		expect(playhead.choices.settings['guess']).toBe(-1);
	});
});

describe('a step of several keyframes', () => {
	const scene = () => {
		const steps = [
			{ id: 'one', state: {}, keyframes: [{ at: 0 }, { at: 1 }, { at: 2 }] },
			{ id: 'two', state: {} }
		];
		const setting = { id: 'distance', default: 3, min: 0, max: 10, step: 1 };
		return new Playhead(steps, [setting], { settings: { distance: 3 }, placement: [] });
	};

	it('shows the last one as soon as the reader changes a choice, and keeps it while she scrolls in the step', () => {
		const playhead = scene();
		playhead.scrub({ from: 0, to: 1, progress: 0.4 }, true);
		playhead.drag('distance', 5);
		expect([playhead.to, playhead.progress]).toEqual([2, 1]);
		playhead.scrub({ from: 0, to: 1, progress: 0.5 }, true);
		expect([playhead.to, playhead.progress]).toEqual([2, 1]);
		playhead.scrub({ from: 2, to: 3, progress: 0.5 }, true);
		expect([playhead.from, playhead.to, playhead.progress]).toEqual([2, 3, 0.5]);
	});

	it('goes through all of them while the choices are the story’s, or came with the address', () => {
		const playhead = scene();
		playhead.set('distance', 5);
		playhead.scrub({ from: 0, to: 1, progress: 0.4 }, true);
		expect([playhead.from, playhead.to, playhead.progress]).toEqual([0, 1, 0.4]);
	});
});

describe('an answer', () => {
	it('animates from the guess, even if the higher page fires a scroll update', () => {
		const { playhead, wait } = page();
		playhead.reveal('guess', 40, true);
		expect(playhead.choices.settings['guess']).toBe(40);
		wait(0.05);
		expect(playhead.pictureChoices.settings['guess'], 'until words have been shown').toBe(-1);
		wait(0.05);
		expect(playhead.revealFrom?.settings['guess']).toBe(-1);
		expect(playhead.pictureChoices.settings['guess']).toBe(40);
		playhead.scrub({ from: 0, to: 0, progress: 1 }, true);
		expect([playhead.progress, playhead.revealFrom === undefined]).toEqual([0, false]);
		wait(0.3);
		expect(playhead.progress).toBeGreaterThan(0);
		expect(playhead.progress).toBeLessThan(1);
		wait(0.4);
		expect([playhead.progress, playhead.revealFrom]).toEqual([1, undefined]);
	});

	it('shows in the picture one frame after the text when motion is off', () => {
		const { playhead, wait } = page();
		playhead.reveal('guess', 400, false);
		expect(playhead.choices.settings['guess']).toBe(100);
		wait(0.1);
		expect([playhead.progress, playhead.isRevealing]).toEqual([1, false]);
		expect(playhead.pictureChoices.settings['guess']).toBe(100);
	});

	it('shows in the picture at once when the reader goes on before that', () => {
		const { playhead } = page();
		playhead.reveal('guess', 40, true);
		playhead.scrub({ from: 0, to: 1, progress: 0.3 }, true);
		expect(playhead.pictureChoices.settings['guess']).toBe(40);
	});
});

describe('a control being dragged', () => {
	const stand = ({ pictureChoices, textChoices }: Playhead) =>
		[pictureChoices, textChoices].map(({ settings }) => settings['guess']);

	it('updates the picture at once and the text a frame later, never both in one frame', () => {
		const { playhead, wait } = page();
		playhead.drag('guess', 1);
		expect(stand(playhead)).toEqual([1, -1]);
		for (let value = 2, before = stand(playhead); value < 20; value++) {
			playhead.drag('guess', value);
			wait(0.05);
			const now = stand(playhead);
			expect(now.filter((each, part) => each !== before[part]).length).toBeLessThanOrEqual(1);
			before = now;
		}
		wait(0.15);
		expect(stand(playhead)).toEqual([19, 19]);
	});

	it.each([
		{ took: 0, where: 'both at once if they fit into one frame', then: [2, 2] },
		{ took: 5, where: 'one after the other if they do not', then: [2, 1] }
	])('updates $where', async ({ took, then }) => {
		let now = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => (now += took));
		const { playhead, wait } = page();
		playhead.drag('guess', 1);
		for (let frame = 0; frame < 4; frame++) {
			// The cost of a change is measured shortly after it.
			await Promise.resolve();
			await Promise.resolve();
			wait(0.05);
		}
		playhead.drag('guess', 2);
		expect(stand(playhead)).toEqual(then);
	});

	it('leaves text and picture at its last value when the reader changes the step or hides the tab', () => {
		for (const leave of [(each: Playhead) => each.goTo(1, false), (each: Playhead) => each.finish()]) {
			const { playhead, wait } = page();
			playhead.drag('guess', 1);
			wait(0.05);
			playhead.drag('guess', 2);
			leave(playhead);
			expect(stand(playhead)).toEqual([2, 2]);
		}
	});
});

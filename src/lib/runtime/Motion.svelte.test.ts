import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Motion } from './motion.svelte.ts';
import { Playhead } from './playhead.svelte.ts';

const steps = [{ id: 'told' }, { id: 'counted', still: true }, { id: 'after' }];

/** Frames come when the test says so, a tenth of a second apart. */
function page() {
	let waiting: FrameRequestCallback[] = [];
	let now = performance.now();
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
	vi.stubGlobal('matchMedia', () => ({
		matches: false,
		addEventListener: vi.fn(),
		removeEventListener: vi.fn()
	}));
	const playhead = new Playhead(steps, [], { settings: {}, placement: [] });
	const motion = new Motion(playhead);
	motion.onFrame(() => undefined);
	motion.seen = true;
	const goTo = (index: number) => {
		motion.rewind();
		playhead.goTo(index, false);
		motion.update();
	};
	const walk = (seconds: number) => {
		for (let frame = 0; frame < seconds * 10; frame++) {
			now += 100;
			const due = waiting;
			waiting = [];
			for (const callback of due) callback(now);
		}
		return motion.elapsed();
	};
	return { goTo, motion, walk };
}

beforeEach(() => {
	vi.unstubAllGlobals();
});

describe('a step whose words count what walks', () => {
	it('stands at its moment, while others walk', () => {
		const { goTo, walk } = page();
		expect(walk(3)).toBeGreaterThan(2);
		goTo(1);
		expect(walk(3)).toBe(0);
		goTo(2);
		expect(walk(3)).toBeGreaterThan(2);
	});

	it('walks once the reader says so, and stands again when she comes back', () => {
		const { goTo, motion, walk } = page();
		goTo(1);
		expect([motion.held, motion.playing, motion.action]).toEqual([true, false, 'step.run']);
		motion.toggle();
		expect(walk(3)).toBeGreaterThan(2);
		expect([motion.playing, motion.action]).toEqual([true, 'page.animations-on']);
		goTo(2);
		goTo(1);
		expect(walk(3)).toBe(0);
	});

	it('stops everywhere where the reader stops it, and starts again from there', () => {
		const { goTo, motion, walk } = page();
		motion.toggle();
		expect([motion.playing, walk(3)]).toEqual([false, 0]);
		goTo(1);
		motion.toggle();
		expect(walk(3)).toBeGreaterThan(2);
	});
});

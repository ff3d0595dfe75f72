import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WalkMotion } from './walk-motion.svelte.ts';
import { Playhead } from './playhead.svelte.ts';

const state = {};
const steps = [
	{ id: 'told', state },
	{ id: 'counted', state, still: true },
	{ id: 'after', state }
];

/** Creates a page whose animation frames the test triggers, 0.1 s apart. */
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
	const motion = new WalkMotion(playhead);
	motion.onFrame(() => undefined);
	motion.isVisible = true;
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

describe('a step whose text counts pedestrians', () => {
	it('stays at its moment, while other steps move', () => {
		const { goTo, walk } = page();
		expect(walk(3)).toBeGreaterThan(2);
		goTo(1);
		expect(walk(3)).toBe(0);
		goTo(2);
		expect(walk(3)).toBeGreaterThan(2);
	});

	it('moves once the reader starts it, and is still again after leaving and coming back', () => {
		const { goTo, motion, walk } = page();
		goTo(1);
		expect([motion.isFrozen, motion.isPlaying, motion.toggleWord]).toEqual([true, false, 'step.run']);
		motion.toggle();
		expect(walk(3)).toBeGreaterThan(2);
		expect([motion.isPlaying, motion.toggleWord]).toEqual([true, 'page.animations-on']);
		goTo(2);
		goTo(1);
		expect(walk(3)).toBe(0);
	});

	it('stops on every step when the reader stops motion, and continues from there when it is allowed again', () => {
		const { goTo, motion, walk } = page();
		motion.toggle();
		expect([motion.isPlaying, walk(3)]).toEqual([false, 0]);
		goTo(1);
		motion.toggle();
		expect(walk(3)).toBeGreaterThan(2);
	});
});

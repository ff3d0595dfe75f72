import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { best, scenario } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import Frames from './Frames.svelte';
import { view } from './view.ts';

const world = worldIn('fr', { scenario, best });
const shown = view({ time: 240, build: 0 }, world, { settings: { boxes: 0 }, placement: [] });

/** A page on which time passes when the test says so. */
function page() {
	let elapsed = 0;
	const draws = new Set<() => void>();
	return {
		live: {
			onFrame: (draw: () => void) => {
				draws.add(draw);
				return () => draws.delete(draw);
			},
			elapsed: () => elapsed,
			shown: true
		},
		walk(seconds: number) {
			elapsed = seconds;
			for (const draw of draws) draw();
			flushSync();
		},
		listeners: () => draws.size
	};
}

describe('frames on a page that moves', () => {
	it('follow people twelve times a second, and not between', () => {
		const { live, walk } = page();
		const { container } = render(Frames, { view: shown, world, wide: true, live });
		const path = () => container.querySelector('.boxes')?.getAttribute('d');
		expect(path()).toBe(shown.wide.frames);
		walk(0.08);
		expect(path()).toBe(shown.wide.frames);
		walk(0.09);
		const moved = path();
		expect(moved).not.toBe(shown.wide.frames);
		walk(0.16);
		expect(path()).toBe(moved);
	});

	it('go back to the moment of the step, and let go of the clock with the picture', () => {
		const { live, walk, listeners } = page();
		const { container, unmount } = render(Frames, { view: shown, world, wide: true, live });
		walk(10);
		walk(0);
		expect(container.querySelector('.boxes')?.getAttribute('d')).toBe(shown.wide.frames);
		expect(listeners()).toBe(1);
		unmount();
		expect(listeners()).toBe(0);
	});
});

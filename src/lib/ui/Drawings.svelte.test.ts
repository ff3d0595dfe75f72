import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import frames from '#lib/scenes/frames/index.ts';
import { best, scenario } from '#lib/scenes/testing/district.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import Drawings from './Drawings.svelte';

const world = createTestWorld('fr', { scenario, best });
// Without pedestrians, which need a canvas.
const view = frames.data({ time: 240 }, world, { settings: { ...constants, boxes: 0 }, placement: [] });
const viewport = { width: 769, height: 653 };

/** Creates an animation clock that the test controls. */
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

function shown() {
	const { live, ...rest } = page();
	const to = { key: '0', name: 'frames', index: 0, scene: frames, view, theme: 'papier', live };
	const { container, unmount } = render(Drawings, {
		...{ from: undefined, to, middle: undefined, p: 1, world, viewport }
	});
	return { ...rest, unmount, path: () => container.querySelector('.boxes')?.getAttribute('d') };
}

beforeAll(() => {
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe = vi.fn();
			disconnect = vi.fn();
		}
	);
});

describe('a drawing that is laid out again while pedestrians move', () => {
	it('updates at the frame rate of its scene', () => {
		const { walk, path } = shown();
		const first = path();
		expect(first).toBeTruthy();
		walk(0.08);
		expect(path()).toBe(first);
		walk(0.09);
		const moved = path();
		expect(moved).not.toBe(first);
		walk(0.16);
		expect(path()).toBe(moved);
	});

	it('returns to the moment of the step, and removes its listener when unmounted', () => {
		const { walk, path, listeners, unmount } = shown();
		const first = path();
		walk(10);
		expect(path()).not.toBe(first);
		walk(0);
		expect(path()).toBe(first);
		expect(listeners()).toBe(1);
		unmount();
		expect(listeners()).toBe(0);
	});
});

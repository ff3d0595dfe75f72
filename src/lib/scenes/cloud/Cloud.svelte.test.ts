import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worldIn } from '../testing/world.ts';
import Cloud from './Cloud.svelte';
import slide from './slide.ts';
import { view } from './view.ts';

const world = worldIn('fr');
const see = (settings: Record<string, number>) => view({ build: 0 }, world, { settings, placement: [] });

/** What a canvas was asked to draw. */
const drawn = { dots: 0, fills: 0 };
const context = {
	beginPath: () => undefined,
	moveTo: () => undefined,
	setTransform: () => undefined,
	arc: () => (drawn.dots += 1),
	fill: () => (drawn.fills += 1)
};

/** A page on which time passes when the test says so. */
let elapsed = 0;
const draws = new Set<() => void>();
const live = {
	onFrame: (draw: () => void) => {
		draws.add(draw);
		return () => draws.delete(draw);
	},
	elapsed: () => elapsed,
	shown: true
};

beforeEach(() => {
	Object.assign(drawn, { dots: 0, fills: 0 });
	elapsed = 0;
	vi.useFakeTimers();
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe = vi.fn();
			disconnect = vi.fn();
		}
	);
	vi.stubGlobal('matchMedia', () => ({
		addEventListener: () => undefined,
		removeEventListener: () => undefined
	}));
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
	vi.spyOn(HTMLCanvasElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
	vi.spyOn(HTMLCanvasElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('the cloud on a page that moves', () => {
	it('draws the list in parts, once: no range of the threshold draws it again', async () => {
		const { rerender } = render(Cloud, { view: see({}), world, wide: true, live });
		expect(drawn.fills).toBe(1);
		vi.runAllTimers();
		expect(drawn).toEqual({ dots: 9_999, fills: 10 });
		for (const match of [56, 60, 70]) await rerender({ view: see({ match }) });
		vi.runAllTimers();
		expect(drawn.fills).toBe(10);
		await rerender({ view: see({ list: 1_000 }) });
		vi.runAllTimers();
		expect(drawn).toEqual({ dots: 10_999, fills: 11 });
	});

	it('fills a slide’s room with as many entries, and no range draws them again there either', async () => {
		const room = { width: 315, height: 201 };
		const box = [0, 0, room.width, room.height] as const;
		const on = (settings: Record<string, number>) => {
			const shown = see(settings);
			return { view: shown, slide: { box, layout: slide(shown, room, world) } };
		};
		const { rerender } = render(Cloud, { ...on({}), world, wide: true, live });
		vi.runAllTimers();
		expect(drawn).toEqual({ dots: 9_999, fills: 10 });
		for (const match of [56, 70]) await rerender(on({ match }));
		vi.runAllTimers();
		expect(drawn.fills).toBe(10);
	});

	it('stops drawing when it leaves', () => {
		const { unmount } = render(Cloud, { view: see({}), world, wide: true, live });
		unmount();
		vi.runAllTimers();
		expect(drawn.fills).toBe(1);
		expect(draws.size).toBe(0);
	});

	it('compares one group of passers-by after the other', () => {
		const shown = see({});
		const { container } = render(Cloud, { view: shown, world, wide: true, live });
		const path = () => container.querySelector('.passer:not(.gone)')?.getAttribute('d');
		expect(path()).toBe(shown.wide.passing[0]);
		elapsed = 0.8;
		for (const draw of draws) draw();
		flushSync();
		expect(path()).toBe(shown.wide.passing[1]);
		expect(container.querySelector('.passer.gone')?.getAttribute('d')).toBe(shown.wide.passing[0]);
	});
});

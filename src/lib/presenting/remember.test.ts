import { describe, expect, it, vi } from 'vitest';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { remembering } from './remember.ts';

describe('a scene that remembers', () => {
	const view = vi.fn((state: unknown, _world: unknown, choices: unknown) => ({ state, choices }));
	const scene = remembering({ view, fixed: true } as unknown as Scene);
	const world = {} as World;
	const [bare, moved]: Choices[] = [
		{ settings: {}, placement: [] },
		{ settings: { cameras: 3 }, placement: [] }
	];
	const state = { time: 1 };

	it('computes a picture once, and another for other choices', () => {
		if (!bare || !moved) throw new Error();
		const first = scene.view(state, world, bare);
		expect(scene.view(state, world, bare)).toBe(first);
		expect(scene.view(state, world, moved)).toEqual({ state, choices: moved });
		expect(scene.view({ time: 1 }, world, bare)).not.toBe(first);
		expect(view).toHaveBeenCalledTimes(3);
	});

	it('forgets the oldest, and leaves all else of the scene alone', () => {
		if (!bare) throw new Error();
		for (let time = 2; time < 20; time++) scene.view({ time }, world, bare);
		view.mockClear();
		scene.view(state, world, bare);
		expect(view).toHaveBeenCalledTimes(1);
		expect(scene.fixed).toBe(true);
	});
});

import { expect, it, vi } from 'vitest';
import { defineScene } from './define-scene.ts';
import { createTestWorld } from './testing/world.ts';

const world = createTestWorld('en');
const choices = { settings: {}, placement: [] };

it('memoizes data and drawings of the last four states', () => {
	const data = vi.fn(({ time }: { readonly time: number }) => ({ time }));
	const layout = vi.fn(() => ({ shapes: [], series: [], texts: [] }));
	const memoized = defineScene({ data, layout, table: () => undefined });
	const states = [0, 1, 2, 3, 4].map((time) => ({ time }));
	const drawing = (state: { readonly time: number }) =>
		memoized.layout(memoized.data(state, world, choices), { width: 300, height: 200 }, world);
	const [first] = states;
	if (!first) throw new Error('The list of states is empty');
	expect(drawing(first)).toBe(drawing(first));
	for (const state of states.slice(0, 4)) drawing(state);
	expect([data.mock.calls.length, layout.mock.calls.length]).toEqual([4, 4]);
	for (const state of states) drawing(state);
	drawing(first);
	expect([data.mock.calls.length, layout.mock.calls.length]).toEqual([6, 6]);
});

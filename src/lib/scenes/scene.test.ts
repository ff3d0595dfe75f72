import { describe, expect, it } from 'vitest';
import { componentScene, type Choices } from './scene.ts';
import { worldIn } from './testing/world.ts';

const world = worldIn('fr');
const story: Choices = { settings: {}, placement: [] };

describe('a scene', () => {
	it('computes a view once for as long as it is asked for the same, or for another of the last few', () => {
		let computed = 0;
		const { view } = componentScene<{ time: number }, { time: number }>({
			reads: { words: [] },
			blend: (a) => a,
			view: ({ time }) => {
				computed++;
				return { time };
			},
			table: () => undefined,
			Scene: () => ({})
		});
		const [noon, later] = [{ time: 0 }, { time: 1 }];
		expect(view(noon, world, story)).toBe(view(noon, world, story));
		expect(computed).toBe(1);
		expect(view(later, world, story)).toEqual({ time: 1 });
		expect(view(noon, world, story)).toEqual({ time: 0 });
		expect(computed).toBe(2);
		view(noon, world, { ...story });
		view(noon, worldIn('en'), story);
		expect(computed).toBe(4);
		for (let time = 2; time < 20; time++) view({ time }, world, story);
		computed = 0;
		view(noon, world, story);
		expect(computed).toBe(1);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitToLesson, routeName, readRouteFromAddress, moveStep, insertStep } from './route-order.ts';

const steps = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const ready = [{ id: 'short', steps: [1, 4] }];
const some = fc.uniqueArray(fc.nat(5));

describe('a custom route', () => {
	it('survives a round trip through an address, in any order', () => {
		fc.assert(
			fc.property(some, (chosen) => {
				const found = readRouteFromAddress(`?route=${routeName(chosen, ready, steps)}`, ready, steps);
				expect(found).toEqual({ steps: chosen, unknown: [] });
			})
		);
	});

	it('has the name of the predefined route with the same steps', () => {
		expect(routeName([1, 4], ready, steps)).toBe('short');
		expect(routeName([4, 1], ready, steps)).toBe('e,b');
		expect(routeName([], ready, steps)).toBe('');
	});

	it('leaves out unknown ids, and is empty if nothing is left', () => {
		expect(readRouteFromAddress('?route=f,lunch,a', ready, steps)).toEqual({
			steps: [5, 0],
			unknown: ['lunch']
		});
		expect(readRouteFromAddress('?route=lunch', ready, steps)).toEqual({ steps: [], unknown: ['lunch'] });
		expect(readRouteFromAddress('', ready, steps)).toEqual({ steps: [], unknown: [] });
	});

	it('inserts a step in story order, or at the end of a reordered route', () => {
		expect(insertStep([0, 4], 2)).toEqual([0, 2, 4]);
		expect(insertStep([4, 0], 2)).toEqual([4, 0, 2]);
	});

	it('moves a step and keeps the order of the others', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(5), { minLength: 1 }), fc.nat(), fc.nat(), (chosen, a, b) => {
				const [from, to] = [a % chosen.length, b % chosen.length];
				const moved = moveStep(chosen, from, to);
				expect(moved[to]).toBe(chosen[from]);
				const others = (list: readonly number[]) => list.filter((step) => step !== chosen[from]);
				expect(others(moved)).toEqual(others(chosen));
			})
		);
	});

	it('is compared with the shortest lesson that is long enough', () => {
		expect(fitToLesson(14, [15, 55])).toEqual({ is: 'fits', length: 15, left: 1 });
		expect(fitToLesson(15, [15, 55])).toEqual({ is: 'fills', length: 15, left: 0 });
		expect(fitToLesson(16, [15, 55])).toEqual({ is: 'fits', length: 55, left: 39 });
		expect(fitToLesson(60, [15, 55])).toEqual({ is: 'over', length: 55, over: 5 });
		expect(fitToLesson(60, [])).toBeUndefined();
	});
});

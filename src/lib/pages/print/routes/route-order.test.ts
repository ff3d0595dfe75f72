import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RouteItem } from './route-maker-types.ts';
import { fitToLesson, routeName, readRouteFromAddress, moveItem, insertStep } from './route-order.ts';

const steps = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const ready = [{ id: 'short', steps: [1, 4] }];
const some = fc.uniqueArray(fc.nat(5));

describe('a custom route', () => {
	it('survives a round trip through an address, in any order', () => {
		fc.assert(
			fc.property(some, (chosen) => {
				const found = readRouteFromAddress(`?route=${routeName(chosen, ready, steps)}`, ready, steps);
				expect(found).toEqual({ items: chosen, unknown: [] });
			})
		);
	});

	it('keeps its breaks, in their places, in an address', () => {
		const items: RouteItem[] = [
			{ board: 'draw', minutes: 10, question: '' },
			5,
			{ board: '', minutes: 3, question: 'Who, if not we, 100% & #1~2?' },
			{ board: 'debate', minutes: 8, question: 'Why?' },
			0
		];
		const query = new URLSearchParams({ route: routeName(items, ready, steps) });
		expect(readRouteFromAddress(`?${query}`, ready, steps)).toEqual({ items, unknown: [] });
		// Breaks make a predefined route another one.
		expect(routeName([1, { board: 'draw', minutes: 10, question: '' }, 4], ready, steps)).toBe(
			'b,~10~draw,e'
		);
	});

	it('has the name of the predefined route with the same steps', () => {
		expect(routeName([1, 4], ready, steps)).toBe('short');
		expect(routeName([4, 1], ready, steps)).toBe('e,b');
		expect(routeName([], ready, steps)).toBe('');
	});

	it('leaves out unknown ids, and is empty if nothing is left', () => {
		expect(readRouteFromAddress('?route=f,lunch,a', ready, steps)).toEqual({
			items: [5, 0],
			unknown: ['lunch']
		});
		expect(readRouteFromAddress('?route=lunch', ready, steps)).toEqual({ items: [], unknown: ['lunch'] });
		expect(readRouteFromAddress('', ready, steps)).toEqual({ items: [], unknown: [] });
	});

	it('inserts a step in story order, or at the end of a reordered route', () => {
		expect(insertStep([0, 4], 2)).toEqual([0, 2, 4]);
		expect(insertStep([4, 0], 2)).toEqual([4, 0, 2]);
		const pause = { board: 'draw', minutes: 10, question: '' };
		expect(insertStep([0, pause, 4], 2)).toEqual([0, pause, 2, 4]);
	});

	it('moves a step and keeps the order of the others', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(5), { minLength: 1 }), fc.nat(), fc.nat(), (chosen, a, b) => {
				const [from, to] = [a % chosen.length, b % chosen.length];
				const moved = moveItem(chosen, from, to);
				expect(moved[to]).toBe(chosen[from]);
				const others = (list: readonly RouteItem[]) => list.filter((item) => item !== chosen[from]);
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

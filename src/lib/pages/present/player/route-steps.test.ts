import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, type Route } from '#lib/runtime/address/routes.ts';
import { adjacentStep, placeOnRoute } from './route-steps.ts';

const steps = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const ready = [{ id: 'short', steps: [1, 4] }];
const route = (name: string) => parseRoute(name, ready, steps);
/** Returns a function that moves from a step on the route, where it does not matter which step was shown last. */
const walk = (taken: Route, by: 1 | -1) => (step: number) => adjacentStep(taken, step, by, step);

describe('a route', () => {
	it('is predefined, a custom list of steps in its order, or the whole story', () => {
		expect(route('short').steps).toEqual([1, 4]);
		expect(route('e,b,e').steps).toEqual([4, 1]);
		expect(route('')).toEqual({ name: '', steps: [0, 1, 2, 3, 4, 5], unknownIds: [] });
	});

	it('reports unknown steps and leaves them out', () => {
		expect(route('b, x ,d')).toEqual({ name: 'b, x ,d', steps: [1, 3], unknownIds: ['x'] });
		expect(route('lunch')).toEqual({ name: '', steps: [0, 1, 2, 3, 4, 5], unknownIds: ['lunch'] });
	});

	it('ends at its first and last step', () => {
		const [there, back] = [walk(route('short'), 1), walk(route('e,b'), -1)];
		expect([there(1), there(4)]).toEqual([4, 4]);
		expect([walk(route('e,b'), 1)(4), back(1), back(4)]).toEqual([1, 4, 4]);
	});

	it('is rejoined from a step beside it', () => {
		const own = route('e,b,d');
		// Left at its second step: “on” leads to the third, “back” to the second, wherever the aside is in the story.
		for (const aside of [0, 2, 5]) {
			expect(adjacentStep(own, aside, 1, 1)).toBe(3);
			expect(adjacentStep(own, aside, -1, 1)).toBe(1);
		}
		// Left at its end: no step follows, so both directions lead back to it.
		expect([adjacentStep(own, 0, 1, 3), adjacentStep(own, 0, -1, 3)]).toEqual([3, 3]);
		expect(placeOnRoute(own, 2)).toBe(-1);
	});

	it('is joined from a step opened by a link, at its place in the story', () => {
		expect([adjacentStep(route('short'), 2, 1, -1), adjacentStep(route('short'), 2, -1, -1)]).toEqual([4, 1]);
		expect([adjacentStep(route('short'), 0, 1, -1), adjacentStep(route('short'), 0, -1, -1)]).toEqual([1, 1]);
	});

	it('is reached by a key from every step beside it', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }),
				fc.nat(5),
				fc.integer({ min: -1, max: 5 }),
				fc.constantFrom<1 | -1>(1, -1),
				(ids, step, left, by) => {
					const own = route(ids.join(','));
					fc.pre(placeOnRoute(own, step) < 0);
					expect(placeOnRoute(own, adjacentStep(own, step, by, left))).toBeGreaterThanOrEqual(0);
				}
			)
		);
	});

	it('never leads out of the story, whatever the address says', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 80 }),
				fc.nat(5),
				fc.constantFrom<1 | -1>(1, -1),
				(name, step, by) => {
					const walked = route(name);
					expect(walked.steps.length).toBeGreaterThan(0);
					expect(steps[adjacentStep(walked, step, by, step)]).toBeDefined();
				}
			)
		);
	});

	it('visits each of its steps in order', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }), (ids) => {
				const walked = route(ids.join(','));
				const met = [walked.steps[0] ?? -1];
				for (let i = 1; i < ids.length; i++) met.push(walk(walked, 1)(met.at(-1) ?? 0));
				expect(met.map((index) => steps[index]?.id)).toEqual(ids);
			})
		);
	});
});

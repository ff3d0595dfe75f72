import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, placeOn, routeOf } from './route.ts';

const steps = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const ready = [{ id: 'short', steps: [1, 4] }];
const route = (name: string) => routeOf(name, ready, steps);

describe('a route', () => {
	it('is a ready one, one’s own in one’s own order, or the whole story', () => {
		expect(route('short').steps).toEqual([1, 4]);
		expect(route('e,b,e').steps).toEqual([4, 1]);
		expect(route('')).toEqual({ name: '', steps: [0, 1, 2, 3, 4, 5], unknown: [] });
	});

	it('sets aside what it does not know, and says so', () => {
		expect(route('b, x ,d')).toEqual({ name: 'b, x ,d', steps: [1, 3], unknown: ['x'] });
		expect(route('lunch')).toEqual({ name: '', steps: [0, 1, 2, 3, 4, 5], unknown: ['lunch'] });
	});

	it('is walked from one end to the other and no further', () => {
		expect([along(route('short'), 1, 1), along(route('short'), 4, 1)]).toEqual([4, 4]);
		expect([along(route('e,b'), 4, 1), along(route('e,b'), 1, -1), along(route('e,b'), 4, -1)]).toEqual([
			1, 4, 4
		]);
	});

	it('is found again from a step beside it', () => {
		expect([along(route('short'), 2, 1), along(route('short'), 2, -1)]).toEqual([4, 1]);
		expect([along(route('short'), 5, 1), along(route('short'), 0, -1)]).toEqual([5, 0]);
		expect(placeOn(route('short'), 2)).toBe(-1);
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
					expect(steps[along(walked, step, by)]).toBeDefined();
				}
			)
		);
	});

	it('comes by each of its steps, in order, from its first', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }), (ids) => {
				const walked = route(ids.join(','));
				const met = [walked.steps[0] ?? -1];
				for (let i = 1; i < ids.length; i++) met.push(along(walked, met.at(-1) ?? 0, 1));
				expect(met.map((index) => steps[index]?.id)).toEqual(ids);
			})
		);
	});
});

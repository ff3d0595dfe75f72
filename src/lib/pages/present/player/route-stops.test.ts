import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute } from '#lib/runtime/address/routes.ts';
import { adjacentStop, stopsOnRoute, type Stop } from './route-stops.ts';

const steps = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const ready = [{ id: 'short', steps: [1, 4] }];
const route = (name: string) => parseRoute(name, ready, steps);
const stops = (name: string): Stop[] => stopsOnRoute(route(name).steps, []);
const board = (id: string, place: number) => ({ id, place });

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
		const short = stops('short');
		expect(adjacentStop(short, 1, 1, 1)).toBe(4);
		expect([adjacentStop(short, 4, 1, 4), adjacentStop(short, 1, -1, 1)]).toEqual([undefined, undefined]);
	});

	it('is rejoined from a step beside it', () => {
		const own = stops('e,b,d');
		// Left at its second step: “on” leads to the third, “back” to the second, wherever the aside is in the story.
		for (const aside of [0, 2, 5]) {
			expect(adjacentStop(own, aside, 1, 1)).toBe(3);
			expect(adjacentStop(own, aside, -1, 1)).toBe(1);
		}
		// Left at its end: no step follows, so both directions lead back to it.
		expect([adjacentStop(own, 0, 1, 3), adjacentStop(own, 0, -1, 3)]).toEqual([3, 3]);
	});

	it('is joined from a step opened by a link, at its place in the story', () => {
		const short = stops('short');
		expect([adjacentStop(short, 2, 1, undefined), adjacentStop(short, 2, -1, undefined)]).toEqual([4, 1]);
		expect([adjacentStop(short, 0, 1, undefined), adjacentStop(short, 0, -1, undefined)]).toEqual([1, 1]);
	});

	it('has its boards before, between and after its steps', () => {
		const own = stopsOnRoute([4, 1], [board('hello', 0), board('one', 1), board('two', 1), board('bye', 2)]);
		expect(own).toEqual(['hello', 4, 'one', 'two', 1, 'bye']);
		expect([adjacentStop(own, 4, 1, 4), adjacentStop(own, 1, -1, 1)]).toEqual(['one', 'two']);
		// A step beside the route that was left at a board leads back to it, and on to what follows it.
		expect([adjacentStop(own, 3, -1, 'one'), adjacentStop(own, 3, 1, 'one')]).toEqual(['one', 'two']);
		expect(adjacentStop(own, 3, 1, 1)).toBe('bye');
	});

	const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
	const places = fc.array(fc.nat(7), { maxLength: 5 });
	const withBoards = (names: readonly string[], at: readonly number[]) => {
		const { steps: own } = route(names.join(','));
		const boards = at.map((place, index) => board(`board-${index}`, Math.min(place, own.length)));
		return stopsOnRoute(
			own,
			boards.toSorted((a, b) => a.place - b.place)
		);
	};

	it('is reached by a key from every step beside it', () => {
		fc.assert(
			fc.property(
				ids,
				places,
				fc.nat(5),
				fc.option(fc.nat(5)),
				fc.constantFrom<1 | -1>(1, -1),
				(names, at, step, left, by) => {
					const own = withBoards(names, at);
					fc.pre(!own.includes(step));
					expect(own).toContain(adjacentStop(own, step, by, left ?? undefined));
				}
			)
		);
	});

	it('visits each of its stops in order, and back', () => {
		fc.assert(
			fc.property(ids, places, (names, at) => {
				const own = withBoards(names, at);
				expect(own.length).toBe(names.length + at.length);
				for (const [index, stop] of own.entries()) {
					expect(adjacentStop(own, stop, 1, stop)).toBe(own[index + 1]);
					expect(adjacentStop(own, stop, -1, stop)).toBe(own[index - 1]);
				}
			})
		);
	});

	it('never leads out of the story, whatever the address says', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 80 }),
				fc.nat(5),
				fc.constantFrom<1 | -1>(1, -1),
				(name, step, by) => {
					const own = stops(name);
					expect(own.length).toBeGreaterThan(0);
					const next = adjacentStop(own, step, by, step);
					expect(next === undefined || own.includes(next)).toBe(true);
				}
			)
		);
	});
});

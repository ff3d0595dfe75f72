import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTags, shared, type Tag } from './place.ts';

const bounds = { left: 0, top: 0, right: 200, bottom: 200 };
const tag = fc.record({
	x: fc.integer({ min: 20, max: 180 }),
	y: fc.integer({ min: 20, max: 180 }),
	words: fc.integer({ min: 8, max: 30 })
});
const some = (places: readonly { x: number; y: number; words: number }[]): Tag[] =>
	places.map(({ x, y, words }, index) => ({ id: `${index}`, x, y, signs: 3, width: words + 3, height: 4 }));

describe('names on a map', () => {
	it('never overlap one another nor what was there, and stay inside', () => {
		const taken = [{ left: 0, top: 186, right: 200, bottom: 200 }];
		fc.assert(
			fc.property(fc.array(tag, { maxLength: 10 }), (places) => {
				const placed = placeTags(some(places), bounds, taken);
				expect(placed).toHaveLength(places.length);
				const rects = placed.map(({ rect }) => rect);
				rects.forEach((rect, index) => {
					for (const other of [...rects.slice(index + 1), ...taken])
						expect(shared(rect, other)).toBeLessThan(1e-6);
					expect(shared(rect, bounds)).toBeCloseTo((rect.right - rect.left) * (rect.bottom - rect.top), 6);
				});
			})
		);
	});

	it('stand at their place where nothing is in the way, and are placed the same every time', () => {
		const tags = some([
			{ x: 50, y: 50, words: 20 },
			{ x: 120, y: 120, words: 20 }
		]);
		expect(placeTags(tags, bounds, []).every(({ near }) => near)).toBe(true);
		expect(placeTags(tags, bounds, [])).toEqual(placeTags(tags, bounds, []));
	});
});

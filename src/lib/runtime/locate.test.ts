import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

const heights = fc.array(fc.integer({ min: 60, max: 3000 }), { minLength: 1, maxLength: 60 });
const boxesOf = (list: readonly number[]) => {
	let top = 900;
	return list.map((height) => ({ top, bottom: (top += height) }));
};

describe('locate', () => {
	it('finds the step under the reading line, the first above it all and the last below', () => {
		const boxes = boxesOf([400, 600, 500]);
		expect([0, 899, 900, 1299, 1300, 1899, 1900, 9999].map((line) => locate(boxes, line))).toEqual([
			0, 0, 0, 0, 1, 1, 2, 2
		]);
	});

	it('agrees with a scan of every box, for any heights', () => {
		fc.assert(
			fc.property(heights, fc.integer({ min: -500, max: 100_000 }), (list, line) => {
				const boxes = boxesOf(list);
				const scan = boxes.findLastIndex((box) => box.top <= line);
				expect(locate(boxes, line)).toBe(Math.max(0, scan));
			})
		);
	});

	it('does not flip while a thumb wobbles on a border', () => {
		const boxes = boxesOf([400, 600, 500]);
		expect(locate(boxes, 1310, 0)).toBe(0);
		expect(locate(boxes, 1330, 0)).toBe(1);
		expect(locate(boxes, 1290, 1)).toBe(1);
		expect(locate(boxes, 1270, 1)).toBe(0);
	});

	it('forgets the wobble on a jump', () => {
		const boxes = boxesOf([400, 600, 500]);
		expect(locate(boxes, 1910, 0)).toBe(2);
	});
});

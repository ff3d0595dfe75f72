import { expect, it } from 'vitest';
import { hatchPath } from './hatch.ts';

/** Returns the ends of all lines, in pairs. */
const linesOf = (path: string) =>
	[...path.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g)].map(([, ...ends]) => ends.map(Number));

it('fills a shape with rising lines, but neither its hole nor what is outside', () => {
	const lines = linesOf(hatchPath('M0 0L90 0L90 90L0 90ZM30 30L60 30L60 60L30 60Z', 6));
	expect(lines.length).toBeGreaterThan(25);
	for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
		expect([x2 >= x1, x1 + y1]).toEqual([true, expect.closeTo(x2 + y2, 0)]);
		for (const end of [x1, y1, x2, y2]) expect(end >= 0 && end <= 90).toBe(true);
		const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
		expect(x > 30 && x < 60 && y > 30 && y < 60).toBe(false);
	}
	// Its corners are hatched as densely as its middle.
	expect(lines.some(([x1 = 0, y1 = 0]) => x1 + y1 < 12)).toBe(true);
	expect(lines.some(([x1 = 0, y1 = 0]) => x1 + y1 > 168)).toBe(true);
});

import { expect, it } from 'vitest';
import { dotPath, dotRect } from './dots.ts';

const centres = (path: string) =>
	[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

it('dots fill a square, leave its hole blank and stay inside', () => {
	const found = centres(dotPath('M0 0L100 0L100 100L0 100ZM40 40L60 40L60 60L40 60Z', 5));
	expect(found.length).toBeGreaterThan(150);
	for (const [x, y] of found) {
		expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
		expect(x > 41 && x < 59 && y > 41 && y < 59).toBe(false);
	}
});

it('dots fill nothing where there is no area', () => {
	expect(dotRect({ x: 3, y: 4, width: 0, height: 20 })).toBe('');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

/** Expects a value to equal a tabulated one to twelve digits. */
const close = (value: number, printed: number) => {
	expect(Math.abs(value / printed - 1)).toBeLessThan(1e-12);
};

describe('normalCdf', () => {
	it.each([
		[0.5, 0.691462461274013],
		[1, 0.841344746068543],
		[1.96, 0.97500210485178],
		[2, 0.977249868051821],
		[3, 0.99865010196837],
		[-1, 0.158655253931457],
		[-3, 0.00134989803163009],
		[-5, 2.866515718791946e-7],
		[-6, 9.865876450376946e-10],
		[-8, 6.220960574271784e-16]
	])('matches tables at %d', (x, printed) => {
		close(normalCdf(x), printed);
	});

	it('is 0.5 at 0, and 0 and 1 at the ends', () => {
		expect([-Infinity, -100, 0, 100, Infinity].map(normalCdf)).toEqual([0, 0, 0.5, 1, 1]);
	});

	it('is the integral of the density', () => {
		for (let x = -6; x <= 6; x += 0.5) {
			const [from, parts] = [-9, 2000];
			const step = (x - from) / parts;
			let area = 0;
			for (let i = 0; i <= parts; i++) {
				const weight = i === 0 || i === parts ? 1 : i % 2 ? 4 : 2;
				area += (weight * normalDensity(from + i * step) * step) / 3;
			}
			expect(Math.abs(area - normalCdf(x))).toBeLessThan(1e-9);
		}
	});

	it('increases, also where the series meets the continued fraction', () => {
		for (const seam of [-3, 3]) {
			const values = Array.from({ length: 200 }, (_, i) => normalCdf(seam + (i - 100) * 1e-9));
			expect(values).toEqual([...values].sort((a, b) => a - b));
			expect((values[199] as number) - (values[0] as number)).toBeCloseTo(normalDensity(3) * 199e-9, 12);
		}
	});
});

describe('normalQuantile', () => {
	it.each([
		[0.25, -0.674489750196082],
		[0.95, 1.64485362695147],
		[0.975, 1.95996398454005],
		[0.99, 2.32634787404084],
		[0.001, -3.09023230616781],
		[1e-20, -9.26234008979841]
	])('matches tables at %d', (p, printed) => {
		close(normalQuantile(p), printed);
	});

	it('is the inverse of Φ', () => {
		fc.assert(
			fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (x) => {
				expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 11);
			})
		);
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
				expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
			})
		);
	});

	it('is symmetric', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (n) => {
				// Multiples of 2⁻²⁰, whose complement is exact.
				expect(normalQuantile(1 - n / 2 ** 20)).toBe(-normalQuantile(n / 2 ** 20) + 0);
			})
		);
	});

	it('handles the ends, and rejects invalid shares', () => {
		expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
		for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
	});
});

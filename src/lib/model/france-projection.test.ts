import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onMapOfFrance, projection } from './france-projection.ts';

const latitude = fc.double({ min: 41, max: 52, noNaN: true });
const longitude = fc.double({ min: -6, max: 10, noNaN: true });

describe('the projection of France', () => {
	it('has kilometres that are true to 0.4 %', () => {
		fc.assert(
			fc.property(latitude, longitude, (north, east) => {
				const at = (degrees: number) => projection([east, degrees]) ?? [NaN, NaN];
				const [a, b] = [at(north), at(north + 0.01)];
				const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
				expect(Math.abs(length / ((6371 * Math.PI) / 180 / 100) - 1)).toBeLessThan(0.004);
			})
		);
	});

	it('has Paris north of Marseille and Brest west of Nice, as far apart as they are', () => {
		const [paris, marseille, brest, nice] = [
			onMapOfFrance([48.86, 2.35]),
			onMapOfFrance([43.3, 5.37]),
			onMapOfFrance([48.39, -4.49]),
			onMapOfFrance([43.7, 7.27])
		];
		expect(Math.hypot(paris[0] - marseille[0], paris[1] - marseille[1])).toBeCloseTo(661, -1);
		expect(paris[1]).toBeLessThan(marseille[1]);
		expect(brest[0]).toBeLessThan(nice[0]);
	});
});

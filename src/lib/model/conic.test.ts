import { geoConicConformal } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conic } from './conic.ts';

const projection = geoConicConformal()
	.parallels([44, 49])
	.rotate([-3, 0])
	.center([0, 46.5])
	.scale(6371)
	.translate([0, 0]);
const latitude = fc.double({ min: 41, max: 52, noNaN: true });
const longitude = fc.double({ min: -6, max: 10, noNaN: true });

describe('the conic projection', () => {
	it('is the one with which d3-geo draws the outline', () => {
		fc.assert(
			fc.property(latitude, longitude, (north, east) => {
				const [x, y] = projection([east, north]) ?? [NaN, NaN];
				const [ownX, ownY] = conic(north, east);
				expect(ownX).toBeCloseTo(x, 6);
				expect(ownY).toBeCloseTo(y, 6);
			})
		);
	});

	it('has kilometres that are true to 0.4 %', () => {
		fc.assert(
			fc.property(latitude, longitude, (north, east) => {
				const [a, b] = [conic(north, east), conic(north + 0.01, east)];
				const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
				expect(Math.abs(length / ((6371 * Math.PI) / 180 / 100) - 1)).toBeLessThan(0.004);
			})
		);
	});

	it('has Paris north of Marseille and Brest west of Nice, as far apart as they are', () => {
		const [paris, marseille, brest, nice] = [
			conic(48.86, 2.35),
			conic(43.3, 5.37),
			conic(48.39, -4.49),
			conic(43.7, 7.27)
		];
		expect(Math.hypot(paris[0] - marseille[0], paris[1] - marseille[1])).toBeCloseTo(661, -1);
		expect(paris[1]).toBeLessThan(marseille[1]);
		expect(brest[0]).toBeLessThan(nice[0]);
	});
});

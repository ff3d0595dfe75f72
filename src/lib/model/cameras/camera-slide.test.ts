import { describe, expect, it } from 'vitest';
import { slideSpread } from './camera-slide.ts';
import { district, placement as best } from '../testing/fixtures.ts';
import { walkExposure } from '../walks/shortest-walks.ts';

const optics = { width: 1920, angle: 90 };
const placedCameras = best.map(({ camera, placement }) => ({ ...camera, placement }));

describe('a metre along the wall', () => {
	it('changes nothing without cameras or without identification', () => {
		expect(slideSpread(district, [], optics, 250)).toEqual({ less: 0, more: 0 });
		expect(slideSpread(district, placedCameras, optics, 1e6)).toEqual({ less: 0, more: 0 });
	});

	it('removes at most all walks, and adds no more than exist', () => {
		for (const count of [1, 4, 12, 24]) {
			const { less, more } = slideSpread(district, placedCameras.slice(0, count), optics, 250);
			const { met } = walkExposure(district, placedCameras.slice(0, count), optics, 250);
			expect(less).toBeGreaterThanOrEqual(0);
			expect(less).toBeLessThanOrEqual(1);
			expect(more).toBeGreaterThanOrEqual(0);
			expect(met * (1 + more)).toBeLessThanOrEqual(1 + 1e-9);
		}
	});
});

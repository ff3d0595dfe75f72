import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { fallVisibility } from '#lib/model/figures/fall.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { DensityData } from './data.ts';
import density from './index.ts';

const world = createTestWorld('fr', { scenario, best });
const shownAt = (settings: Readonly<Record<string, number>> = {}, distance = 12) =>
	density.data({ time: 480, distance, own: 0 }, world, {
		settings: { ...constants, ...settings },
		placement: []
	}) as DensityData;
const drawn = (view: DensityData, testViewport: string) => {
	const viewport = viewports[testViewport];
	return (viewport && density.layout(view, viewport, world)) ?? EMPTY_DRAWING;
};
const framed = (view: DensityData, testViewport: string) =>
	drawn(view, testViewport)
		.shapes.filter(({ style }) => style.startsWith('strip'))
		.map(({ id }) => id.replace('-frame', ''));

describe('one passer-by at four distances', () => {
	it('has finer pixels the nearer the camera is', () => {
		const { portraits } = shownAt();
		const near = [...portraits].sort((a, b) => a.distance - b.distance).map(({ pixels }) => pixels);
		expect(near).toEqual([...near].sort((a, b) => b - a));
		expect(new Set(near).size).toBe(4);
	});

	it('shows all four if there is space, the farthest first, and at least the two that differ most', () => {
		const view = shownAt();
		const byDistance = [...view.portraits].sort((a, b) => b.distance - a.distance).map(({ id }) => id);
		for (const testViewport of ['telephone', 'desk', 'slide', 'slide, 4 : 3', 'paper'])
			expect([testViewport, framed(view, testViewport)]).toEqual([testViewport, byDistance]);
		for (const testViewport of Object.keys(viewports))
			expect(framed(view, testViewport)).toEqual(expect.arrayContaining(['detect', 'identify']));
	});

	it('measures the person who fell like the passer-by: beyond the outer ring there are fewer pixels than at it', () => {
		const detected = shownAt().portraits.find(({ id }) => id === 'detect')?.pixels ?? 0;
		const fall = fallVisibility({
			district: world.district,
			scenario,
			cameras: best.slice(0, 12),
			optics: { width: 1920, angle: 90 },
			settings: constants
		});
		expect(fall).toMatchObject({ filmed: false });
		expect(fall.beyond).toBeGreaterThan(0);
		expect(fall.pixels).toBeGreaterThan(0);
		expect(fall.pixels).toBeLessThan(detected);
	});

	it('labels the reach of each ring, with another standard or sensor too', () => {
		for (const settings of [{}, { standard: 2025 }, { sensor: 3840 }, { lens: 40 }]) {
			const view = shownAt(settings);
			const texts = drawn(view, 'desk')
				.texts.map(({ text }) => text)
				.join(' ');
			for (const { reach } of view.rings)
				expect(texts).toContain(world.format(reach, { type: 'decimal', digits: reach < 10 ? 1 : 0 }));
		}
	});
});

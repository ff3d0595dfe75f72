import { describe, expect, it } from 'vitest';
import { mosaic, PORTRAIT } from './portrait.ts';

/** Area that a path of axis-parallel rectangles covers. */
const area = (path: string) =>
	[...path.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce((sum, [, w, h]) => sum + Number(w) * Number(h), 0);

describe('the portrait', () => {
	it('has as many pixels across as the density gives to sixty centimetres', () => {
		for (const density of [25, 80, 125, 250, 500])
			expect(mosaic(density, 16).pixels).toBe(Math.round(density * PORTRAIT));
		expect(mosaic(0.1, 16).pixels).toBe(1);
	});

	it('is one face at every density: its tones cover the same share, the finer the closer', () => {
		const share = (density: number) => mosaic(density, 16).tones.map((tone) => area(tone) / 256);
		const finest = share(500);
		const far = (density: number) =>
			Math.max(...share(density).map((tone, i) => Math.abs(tone - (finest[i] ?? 0))));
		expect(far(25)).toBeLessThan(0.12);
		expect(far(250)).toBeLessThan(0.02);
	});
});

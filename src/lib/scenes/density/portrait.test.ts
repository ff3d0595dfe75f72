import { describe, expect, it } from 'vitest';
import { portraitMosaic, PORTRAIT_METRES } from './portrait.ts';

/** Tone of each pixel, row by row; 0 is blank. */
function tonesOf(density: number): number[][] {
	const { pixels, tones } = portraitMosaic(density);
	const found = Array.from({ length: pixels }, () => Array.from({ length: pixels }, () => 0));
	tones.forEach((path, index) => {
		for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
			found[Number(y)]?.fill(index + 1, Number(x), Number(x) + Number(width));
	});
	return found;
}

const mean = (tones: number[][]) => tones.flat().reduce((sum, tone) => sum + tone, 0) / tones.flat().length;

/** Tones of the pixels between fringe and chin. */
function faceAt(density: number): number[] {
	const tones = tonesOf(density);
	const at = (metres: number) => Math.round((metres / PORTRAIT_METRES) * tones.length);
	return tones
		.slice(at(0.16), at(0.28))
		.flatMap((row) => row.slice(at(PORTRAIT_METRES / 2 - 0.055), at(PORTRAIT_METRES / 2 + 0.055)));
}

describe('the portrait', () => {
	it('has density times width pixels across', () => {
		for (const density of [25, 80, 125, 250, 500])
			expect(portraitMosaic(density).pixels).toBe(Math.round(density * PORTRAIT_METRES));
		expect(portraitMosaic(0.1).pixels).toBe(1);
	});

	it('has the same mean darkness at every density', () => {
		const finest = mean(tonesOf(500));
		for (const density of [25, 80, 250]) expect(Math.abs(mean(tonesOf(density)) - finest)).toBeLessThan(0.12);
	});

	it('shows irises and the line of the lips at identification density, and none at 80 px/m', () => {
		const darkest = (density: number) => Math.max(...faceAt(density));
		expect(darkest(250)).toBeGreaterThanOrEqual(4);
		expect(darkest(80)).toBeLessThanOrEqual(3);
	});
});

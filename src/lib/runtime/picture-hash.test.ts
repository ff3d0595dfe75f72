import { describe, expect, it } from 'vitest';
import { pictureHash } from './picture-hash.ts';

describe('pictureHash', () => {
	it('names the same picture alike, whatever the last bits of its numbers', () => {
		expect(pictureHash({ x: 1 / 3, label: 'Inès' })).toBe(pictureHash({ x: 0.333333, label: 'Inès' }));
	});

	it('tells pictures apart that differ in one number, one word, one order or one name', () => {
		const names = [
			{ x: 1 },
			{ x: 1.01 },
			{ x: -1 },
			{ y: 1 },
			{ x: '1' },
			[1, 2],
			[2, 1],
			[[1], 2],
			null
		].map(pictureHash);
		expect(new Set(names).size).toBe(names.length);
	});
});

import { describe, expect, it } from 'vitest';
import { pictureHash } from './picture-hash.ts';

describe('pictureHash', () => {
	it('is equal for equal pictures, whatever the last bits of their numbers', () => {
		expect(pictureHash({ x: 1 / 3, label: 'Inès' })).toBe(pictureHash({ x: 0.333333, label: 'Inès' }));
	});

	it('differs for pictures that differ in one number, word, order or name', () => {
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

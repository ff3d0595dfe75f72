import { expect, it } from 'vitest';
import { contrastRatio, isReadable } from './accent.ts';

const PAPER = ['#f5f0e6', '#fffdf8'];
const NIGHT = ['#12161b', '#1a2027'];

it('computes the contrast of WCAG', () => {
	expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrastRatio('#0a5a8c', '#f5f0e6')).toBeCloseTo(6.5, 1);
	expect(contrastRatio('#5fb4e6', '#12161b')).toBe(contrastRatio('#12161b', '#5fb4e6'));
});

it('accepts a colour only if it is readable on every background', () => {
	expect(isReadable('#b8341b', PAPER)).toBe(true);
	expect(isReadable('#b8341b', NIGHT)).toBe(false);
	expect(isReadable('#ffd65c', NIGHT)).toBe(true);
	expect(isReadable('#ffd65c', PAPER)).toBe(false);
	// 4.5 on one of the backgrounds, slightly less on the other.
	expect(isReadable('#767267', PAPER)).toBe(false);
});

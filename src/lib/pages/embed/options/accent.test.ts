import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastRatio, isReadable, nearestReadable, parseColour } from './accent.ts';

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

it('finds the nearest colour that is readable: the same if it is, else a darker or lighter one', () => {
	expect(nearestReadable('#b8341b', PAPER)).toBe('#b8341b');
	for (const colour of ['#ffd65c', '#ffffff', '#8899aa', '#00ff00'])
		expect([colour, isReadable(nearestReadable(colour, PAPER), PAPER)]).toEqual([colour, true]);
	for (const colour of ['#b8341b', '#000000', '#0a5a8c', '#0000ff'])
		expect([colour, isReadable(nearestReadable(colour, NIGHT), NIGHT)]).toEqual([colour, true]);
	// No further than needed.
	expect(contrastRatio(nearestReadable('#ffd65c', PAPER), '#f5f0e6')).toBeLessThan(4.7);
});

it('reads colours of three or six digits, with or without #, and nothing else', () => {
	expect(parseColour('b8341b')).toBe('#b8341b');
	expect(parseColour('#B31')).toBe('#bb3311');
	for (const text of ['red', 'b8341', 'url(x)', 'b8341b;}', ''])
		expect(parseColour(text), text).toBeUndefined();
	fc.assert(
		fc.property(fc.string({ maxLength: 9 }), (text) => {
			expect(parseColour(text) ?? '#000000').toMatch(/^#[\da-f]{6}$/);
		})
	);
});

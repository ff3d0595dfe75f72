import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

describe('text width', () => {
	it('is proportional to the size, and the same with accents', () => {
		expect(textWidth('Nîmes', 10)).toBeCloseTo(textWidth('Nimes', 10), 9);
		expect(textWidth('Nice', 20)).toBeCloseTo(2 * textWidth('Nice', 10), 9);
	});

	it('gives letters of other scripts a width', () => {
		expect(textWidth('Ж', 10)).toBeGreaterThan(textWidth('m', 5));
	});
});

describe('line breaking', () => {
	it('break at spaces but not at no-break spaces, and keep all words', () => {
		const text = 'Objet abandonné\u00a0: 62 fausses alertes sur 100';
		const lines = wrapText(text, 4, 60);
		expect(lines.join(' ')).toBe(text);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(textWidth(line, 4)).toBeLessThanOrEqual(60);
		expect(lines.some((line) => line.startsWith(':'))).toBe(false);
	});

	it('keep a word that is wider than a line whole', () => {
		expect(wrapText('Montreuil-Juigné', 4, 10)).toEqual(['Montreuil-Juigné']);
	});
});

import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../../../scripts/fonts/faces.mjs';
import { measureFont } from '../../../../scripts/fonts/sfnt.mjs';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Returns the metrics of a font file of `node_modules/@fontsource`. */
const fontOf = async (file: string) =>
	measureFont(
		await subsetFont(readFileSync(`node_modules/@fontsource/${file}`), CHARACTERS, {
			targetFormat: 'sfnt',
			noHinting: true
		})
	);

describe('text width', () => {
	it.each([
		['b612/files/b612-latin-400-normal.woff2', ''],
		['b612/files/b612-latin-700-normal.woff2', 'strong'],
		['b612-mono/files/b612-mono-latin-400-normal.woff2', 'machine']
	])('is that of the font %s', async (file, style) => {
		const { advance } = await fontOf(file);
		const known = Array.from(CHARACTERS).filter(
			(character) => advance(character) !== undefined && (style === 'machine' || !'()'.includes(character))
		);
		expect(known.length).toBeGreaterThan(120);
		for (const character of known)
			expect([character, textWidth(character, 1, style)]).toEqual([
				character,
				expect.closeTo(advance(character) ?? 0, 2)
			]);
	});

	it('is enough for parentheses, which are those of the serif', async () => {
		const { advance } = await fontOf(
			'../@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
		);
		for (const character of '()') {
			const regular = advance(character) ?? 0;
			expect(textWidth(character, 1)).toBeGreaterThan(regular);
			expect(textWidth(character, 1)).toBeLessThan(regular + 0.06);
		}
	});

	it('is proportional to the size', () => {
		expect(textWidth('Nice', 20)).toBeCloseTo(2 * textWidth('Nice', 10), 9);
	});

	it('gives letters of other scripts a width', () => {
		expect(textWidth('Ж', 10)).toBeGreaterThan(textWidth('m', 5));
	});
});

describe('line breaking', () => {
	it('break at spaces but not at no-break spaces, and keep all words', () => {
		const text = 'Objet abandonné\u00a0: 62 fausses alertes sur 100';
		for (const style of ['', 'machine']) {
			const lines = wrapText(text, 4, 60, style);
			expect(lines.join(' ')).toBe(text);
			expect(lines.length).toBeGreaterThan(1);
			for (const line of lines) expect(textWidth(line, 4, style)).toBeLessThanOrEqual(60);
			expect(lines.some((line) => line.startsWith(':'))).toBe(false);
		}
	});

	it('keep a word that is wider than a line whole', () => {
		expect(wrapText('Montreuil-Juigné', 4, 10)).toEqual(['Montreuil-Juigné']);
	});
});

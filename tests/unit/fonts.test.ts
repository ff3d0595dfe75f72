import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { CHARACTERS, FAMILIES, MORE } from '../../scripts/fonts/faces.mjs';
import { growFonts } from '../../scripts/fonts/grow.mjs';
import { measure } from '../../scripts/fonts/sfnt.mjs';

/** Of the letters that these tests ask for, those that a font has. */
const glyphsOf = async (path: string) =>
	measure(await subsetFont(readFileSync(path), `${MORE}é`, { targetFormat: 'sfnt', noHinting: true }));

it('says truly what the source files hold besides', { timeout: 30_000 }, async () => {
	for (const { source } of FAMILIES.flatMap(({ faces }) => faces)) {
		const { advance } = await glyphsOf(`node_modules/${source}`);
		expect(Array.from(MORE).filter((character) => advance(character) === undefined)).toEqual([]);
	}
});

it('gives the fonts what a Spanish story asks for, and no more', { timeout: 30_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	expect(await growFonts(folder, 'tests/stories/three-chapters.yaml')).toBe('¿Á');
	for (const file of readdirSync(folder)) {
		const { advance } = await glyphsOf(join(folder, file));
		expect([advance('¿'), advance('Á'), advance('é')]).not.toContain(undefined);
		expect(advance('Ñ')).toBeUndefined();
	}
	expect(readdirSync(folder)).toHaveLength(4);
	rmSync(folder, { recursive: true });
});

it('leaves them as they are for a story in French and English', async () => {
	expect(Array.from(MORE).filter((character) => CHARACTERS.includes(character))).toEqual([]);
	expect(await growFonts('no such folder', 'tests/stories/sound.yaml')).toBe('');
});

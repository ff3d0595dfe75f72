import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { TESTED_SIZES } from '../../scripts/bench/budgets.mjs';
import {
	CHARACTERS,
	CORE_CHARACTERS,
	FAMILIES,
	FURTHER_CHARACTERS,
	secondFileCharacters
} from '../../scripts/fonts/faces.mjs';
import { addStoryCharacters } from '../../scripts/fonts/story-characters.mjs';
import { measureFont } from '../../scripts/fonts/sfnt.mjs';

const faces = FAMILIES.flatMap((family) => family.faces);

const faceOf = (path: string, characters: string): Promise<Buffer> =>
	subsetFont(readFileSync(path), characters, { targetFormat: 'sfnt', noHinting: true });

/** Returns those of the given characters that a font contains. */
async function charactersIn(path: string, characters = CHARACTERS + FURTHER_CHARACTERS): Promise<string[]> {
	const { advance } = measureFont(await faceOf(path, characters));
	return Array.from(characters).filter((character) => advance(character) !== undefined);
}

/** Whether browsers look for a character in the second file of a face. */
function isInSecondFile(file: string): (character: string) => boolean {
	const css = readFileSync('src/lib/chart/fonts.css', 'utf8');
	const rule = css.split('@font-face').find((each) => each.includes(`/${file}'`)) ?? '';
	const ranges = Array.from(rule.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/g), ([, from = '', to = from]) => [
		parseInt(from, 16),
		parseInt(to, 16)
	]);
	return (character) =>
		ranges.some(([from = NaN, to = NaN]) => {
			const code = character.codePointAt(0) ?? NaN;
			return from <= code && code <= to;
		});
}

it('declares the extra characters of the source files correctly', { timeout: 30_000 }, async () => {
	for (const { source } of faces)
		expect(await charactersIn(`node_modules/${source}`, FURTHER_CHARACTERS)).toEqual(
			Array.from(FURTHER_CHARACTERS)
		);
});

it('has each character in one file of each face, where browsers look for it', async () => {
	for (const { source, file, rest } of faces) {
		const rare = isInSecondFile(rest);
		const [all, first, second] = await Promise.all(
			[`node_modules/${source}`, `static/fonts/${file}`, `static/fonts/${rest}`].map((path) =>
				charactersIn(path, CHARACTERS)
			)
		);
		const added = '\u202f';
		expect(first).toEqual(
			Array.from(CHARACTERS).filter(
				(character) => [...(all ?? []), added].includes(character) && !rare(character)
			)
		);
		expect(second).toEqual(all?.filter(rare));
		expect(Array.from(FURTHER_CHARACTERS).filter((character) => !rare(character))).toEqual([]);
	}
});

it('sets the French narrow no-break space at about half a space, in every face', async () => {
	for (const { file } of faces) {
		const font = measureFont(await faceOf(`static/fonts/${file}`, ' \u00a0\u202f'));
		const ratio = (font.advance('\u202f') ?? 0) / (font.advance(' ') ?? NaN);
		expect([file, ratio]).toEqual([file, expect.closeTo(0.5, 1)]);
		expect(font.advance('\u00a0')).toBe(font.advance(' '));
	}
});

it('has all characters of French and English in the first file of each face', () => {
	const prose = 'À l’aube, ÇA ? Été où naïf, Noël, « sûr » : œuvre ; “live” – 9,5 % (25 m²)…';
	expect(Array.from(prose).filter((character) => !CORE_CHARACTERS.includes(character))).toEqual([]);
});

it('keeps the files of a first view, which has no monospaced words, within its font budget', () => {
	const first = faces.filter(({ file }) => !file.includes('mono'));
	const bytes = first.map(({ file }) => statSync(`static/fonts/${file}`).size);
	expect(Math.min(...bytes)).toBeGreaterThan(0);
	expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(TESTED_SIZES.font);
});

it('adds exactly the characters that a Spanish story needs', { timeout: 30_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	const added = [...(await addStoryCharacters(folder, 'tests/stories/three-chapters.yaml'))];
	expect(added).toEqual(expect.arrayContaining(['¿', 'Á']));
	const texts = [
		'tests/stories/three-chapters.yaml',
		...['es', 'ar'].map((lang) => `src/lib/i18n/packs/${lang}.yaml`)
	];
	const text = texts.map((path) => readFileSync(path, 'utf8')).join('');
	expect(added.filter((character) => !text.includes(character))).toEqual([]);
	expect(readdirSync(folder).sort()).toEqual(faces.map(({ rest }) => rest).sort());
	for (const face of faces) {
		const characters = await charactersIn(join(folder, face.rest));
		const before = await charactersIn(`static/fonts/${face.rest}`);
		expect(characters.filter((character) => !before.includes(character)).length).toBeGreaterThan(1);
		expect(characters.filter((character) => ![...before, ...added].includes(character))).toEqual([]);
		expect(before.length).toBeGreaterThan(0);
		expect(secondFileCharacters(face)).toContain('ñ');
	}
	rmSync(folder, { recursive: true });
});

it('leaves the fonts unchanged for a story in French and English', async () => {
	expect(Array.from(FURTHER_CHARACTERS).filter((character) => CHARACTERS.includes(character))).toEqual([]);
	expect(await addStoryCharacters('no such folder', 'tests/stories/sound.yaml')).toBe('');
});

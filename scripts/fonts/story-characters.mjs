/**
 * Adds to the fonts of a built site the characters that its story, and the language packs that it uses, have beyond
 * those of French and English.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { subsetFace } from './subset.mjs';
import { FAMILIES, FURTHER_CHARACTERS, secondFileCharacters } from './faces.mjs';

const PACKS = 'src/lib/i18n/packs';

/**
 * Adds the characters to the font files in a folder.
 * @param {string} folder of the fonts
 * @param {string} story path of the narrative file
 * @param {string} [town] path of the file of a town, if the site is its edition
 * @returns {Promise<string>} the added characters; empty when the committed fonts suffice
 */
export async function addStoryCharacters(folder, story, town) {
	const text = await readFile(story, 'utf8');
	const packs = Object.keys(parse(text).languages)
		.map((lang) => join(PACKS, `${lang.split('-')[0]}.yaml`))
		.filter(existsSync);
	const files = town ? [...packs, town] : packs;
	const texts = [text, ...(await Promise.all(files.map((path) => readFile(path, 'utf8'))))];
	const lacking = [...FURTHER_CHARACTERS]
		.filter((character) => texts.some((each) => each.includes(character)))
		.join('');
	if (!lacking) return lacking;
	for (const family of FAMILIES)
		for (const face of family.faces)
			await writeFile(
				join(folder, face.rest),
				await subsetFace(face, family, secondFileCharacters(face) + lacking)
			);
	return lacking;
}

/**
 * Adds to the fonts of a built site the characters that its story uses beyond those of French and English.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subsetFace } from './subset.mjs';
import { FAMILIES, FURTHER_CHARACTERS, secondFileCharacters } from './faces.mjs';

/**
 * Adds the characters to the font files in a folder.
 * @param {string} folder of the fonts
 * @param {string} story path of the narrative file
 * @returns {Promise<string>} the added characters; empty when the committed fonts suffice
 */
export async function addStoryCharacters(folder, story) {
	const text = await readFile(story, 'utf8');
	const lacking = [...FURTHER_CHARACTERS].filter((character) => text.includes(character)).join('');
	if (!lacking) return lacking;
	for (const family of FAMILIES)
		for (const face of family.faces)
			await writeFile(
				join(folder, face.rest),
				await subsetFace(face, family, secondFileCharacters(face) + lacking)
			);
	return lacking;
}

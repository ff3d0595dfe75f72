/** Gives the fonts of a built site the letters that its story uses beyond those of French and English. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { cutFace } from './cut.mjs';
import { CHARACTERS, FAMILIES, MORE } from './faces.mjs';

/**
 * @param {string} folder of the fonts
 * @param {string} story path of the narrative file
 * @returns {Promise<string>} what they have got; nothing where the committed fonts do
 */
export async function growFonts(folder, story) {
	const text = await readFile(story, 'utf8');
	const lacking = [...MORE].filter((character) => text.includes(character)).join('');
	if (!lacking) return lacking;
	for (const family of FAMILIES) {
		for (const face of family.faces) {
			const font = await cutFace(face, family, CHARACTERS + lacking);
			await writeFile(join(folder, face.file), await fontverter.convert(font, 'woff2'));
		}
	}
	return lacking;
}

/** Subsets a font file to the requested characters. */
import { readFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { FONT_FEATURES } from './faces.mjs';
import { addNarrowSpace } from './narrow-space.mjs';
import { renameFont, tableBytes, replaceTables } from './sfnt.mjs';

/** Name entries that the licence requires: its text and its address. */
const LICENCE = [13, 14];
/** Baselines of scripts that no page mixes. */
const DROPPED_TABLES = ['BASE'];
const OPTIONS = {
	targetFormat: 'sfnt',
	keepFeatures: FONT_FEATURES,
	noHinting: true,
	preserveNameIds: LICENCE,
	dropTables: DROPPED_TABLES
};

/** Returns a face of a family as the site serves it: under its permitted name, compressed. */
export async function subsetFace(face, family, characters) {
	const cut = face.axis ? await variable(face, characters, face.axis) : await subsetWeight(face, characters);
	const font = characters.includes('\u202f') ? addNarrowSpace(cut) : cut;
	return fontverter.convert(family.reserved ? renameFont(font, family.reserved, family.name) : font, 'woff2');
}

/** Returns one weight of a variable face, or the face limited to a range of weights; uncompressed. */
export async function subsetWeight(face, characters, wght) {
	const source = await readFile(`node_modules/${face.source}`);
	return subsetFont(source, characters, { ...OPTIONS, ...(wght && { variationAxes: { wght } }) });
}

/**
 * Returns a variable face whose kerning is that of its lightest weight in all weights. Variable kerning is an
 * eighth of the file, for two or three thousandths of an em between most pairs of letters.
 */
async function variable(face, characters, axis) {
	const [font, lightest] = await Promise.all(
		[axis, axis.min].map((wght) => subsetWeight(face, characters, wght))
	);
	return replaceTables(font, { GDEF: tableBytes(lightest, 'GDEF'), GPOS: tableBytes(lightest, 'GPOS') });
}

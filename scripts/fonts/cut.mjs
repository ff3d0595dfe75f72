/** Cuts a source file to the characters that are asked for. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FEATURES } from './faces.mjs';
import { rename } from './sfnt.mjs';

/** Name entries that the licence asks to keep: its words and its address. */
const LICENCE = [13, 14];
const OPTIONS = { targetFormat: 'sfnt', keepFeatures: FEATURES, noHinting: true, preserveNameIds: LICENCE };

/** A face of a family as the site serves it, under the name that it may bear, as an uncompressed font. */
export async function cutFace(face, family, characters) {
	const font = await instance(face, characters, face.axis);
	return family.reserved ? rename(font, family.reserved, family.name) : font;
}

/** One weight of a variable face, or the face with the range of weights that is given. */
export async function instance(face, characters, wght) {
	const source = await readFile(`node_modules/${face.source}`);
	return subsetFont(source, characters, { ...OPTIONS, ...(wght && { variationAxes: { wght } }) });
}

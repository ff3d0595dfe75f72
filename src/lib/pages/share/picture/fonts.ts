import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS, FAMILIES, MORE } from '../../../../../scripts/fonts/faces.mjs';
import { measure } from '../../../../../scripts/fonts/sfnt.mjs';

/** Fonts of the sharing pictures: the site's own, uncompressed, since renderers read no web fonts. */
export interface Fonts {
	readonly files: readonly Uint8Array[];
	/** Width of a line of a title, in pixels; undefined where the font lacks one of its letters. */
	readonly titleWidth: (line: string, size: number) => number | undefined;
}

/** Name and weight under which the renderer finds the titles' font. */
export const TITLE = { family: 'Source Serif 4', weight: 600 } as const;

/** Spaces that no file of the font holds, and the half of a usual space that engines make of them. */
const NARROW = '\u202f';

let made: Promise<Fonts> | undefined;

/** The fonts, cut once. */
export const loadFonts = (): Promise<Fonts> => (made ??= cut());

async function cut(): Promise<Fonts> {
	const faces = FAMILIES.flatMap(({ faces }) => faces);
	const files = await Promise.all(
		faces.map((face) =>
			subsetFont(readFileSync(resolve('node_modules', face.source)), CHARACTERS + MORE, {
				targetFormat: 'sfnt',
				noHinting: true,
				...('axis' in face ? { variationAxes: { wght: TITLE.weight } } : {})
			})
		)
	);
	const [serif] = files;
	if (!serif) throw new Error('There is no font for titles');
	const { advance } = measure(serif);
	const widthOf = (letter: string) => (letter === NARROW ? (advance(' ') ?? 0) / 2 : advance(letter));
	return {
		files,
		titleWidth(line, size) {
			const widths = [...line].map(widthOf);
			return widths.some((width) => width === undefined)
				? undefined
				: widths.reduce<number>((sum, width) => sum + (width ?? 0), 0) * size;
		}
	};
}

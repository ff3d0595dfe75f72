import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS, FAMILIES, FURTHER_CHARACTERS } from '../../../../../scripts/fonts/faces.mjs';
import { measureFont } from '../../../../../scripts/fonts/sfnt.mjs';

/** The fonts of sharing pictures: those of the site, uncompressed, because the renderer cannot read WOFF2. */
export interface CardFonts {
	readonly files: readonly Uint8Array[];
	/** Returns the width of a line in the title font, in the unit of `size`; undefined if the font lacks a character. */
	readonly titleWidth: (line: string, size: number) => number | undefined;
}

/** Family and weight of the title font, as the renderer finds it. */
export const TITLE_FONT = { family: 'Source Serif 4', weight: 600 } as const;

/**
 * The narrow no-break space, which the title font lacks. It is measured as half a normal space, as browsers show it.
 */
const NARROW_SPACE = '\u202f';

let cached: Promise<CardFonts> | undefined;

/** Returns the fonts of sharing pictures, reduced to the characters of the site. They are loaded only once. */
export const loadFonts = (): Promise<CardFonts> => (cached ??= subsetFonts());

async function subsetFonts(): Promise<CardFonts> {
	const faces = FAMILIES.flatMap(({ faces }) => faces);
	const files = await Promise.all(
		faces.map((face) =>
			subsetFont(readFileSync(resolve('node_modules', face.source)), CHARACTERS + FURTHER_CHARACTERS, {
				targetFormat: 'sfnt',
				noHinting: true,
				...('axis' in face ? { variationAxes: { wght: TITLE_FONT.weight } } : {})
			})
		)
	);
	const [serif] = files;
	if (!serif) throw new Error('There is no font for titles');
	const { advance } = measureFont(serif);
	const widthOf = (character: string) =>
		character === NARROW_SPACE ? (advance(' ') ?? 0) / 2 : advance(character);
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

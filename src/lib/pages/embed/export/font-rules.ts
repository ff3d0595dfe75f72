/** The fonts of pictures, by the names that their SVG uses: files in `static/fonts`. */
export const FONT_FACES = [
	{ family: 'Source Serif 4', weight: '400 700', file: 'story-serif' },
	{ family: 'B612', weight: '400', file: 'story-sans-400' },
	{ family: 'B612', weight: '700', file: 'story-sans-700' },
	{ family: 'B612 Mono', weight: '400', file: 'story-mono' }
].flatMap(({ file, ...face }) =>
	// Common characters, and all others.
	['', '-rest'].map((part) => ({ ...face, file: `${file}${part}.woff2` }))
);

/** Returns a style rule that contains a font, so that a picture refers to no other file. */
export function fontRule({ family, weight }: (typeof FONT_FACES)[number], font: Uint8Array): string {
	const text = Array.from(font, (byte) => String.fromCharCode(byte)).join('');
	return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${btoa(text)})}`;
}

/** Returns the attributes of a text in a face. */
export const faceAttributes = ({ family, weight }: (typeof FONT_FACES)[number]): string =>
	`font-family="'${family}'" font-weight="${weight.split(' ')[0] ?? weight}"`;

/**
 * Characters by their advance width in B612, in hundredths of the font size, for regular and bold; accents change none.
 */
const ADVANCES: Readonly<Record<number, string>> = {
	18: '\u202f',
	25: ',;·',
	30: 'ijI.:',
	35: 'l’ !\u00a0',
	40: 'frt',
	45: 'sJ-()',
	50: 'cz“”',
	53: 'a',
	55: 'ekvxyFLS–?/',
	60: 'bdghnopquCEKPTYZ',
	65: '0123456789ABDGRVX',
	70: 'HU«»',
	75: 'wN…',
	80: 'OQ',
	90: 'mM%',
	95: 'W'
};

const advances = new Map(
	Object.entries(ADVANCES).flatMap(([width, letters]) =>
		[...letters].map((letter) => [letter, Number(width) / 100] as const)
	)
);
const ACCENTS = /\p{M}/gu;
/** Advance of letters of other scripts, in font sizes. */
const UNKNOWN_ADVANCE = 0.75;

/** Cache of measured widths at font size 1: layouts measure the same words again and again. */
const widthCache = new Map<string, number>();
const MAX_CACHED_WIDTHS = 2000;

/**
 * Returns the width of a line in the label font, without a browser: pictures are also laid out on the server.
 * @param size font size; the width is in the same unit
 */
export function textWidth(text: string, size: number): number {
	const cached = widthCache.get(text);
	if (cached !== undefined) return cached * size;
	let width = 0;
	for (const letter of text) width += advances.get(letter) ?? cacheAdvance(letter);
	if (widthCache.size >= MAX_CACHED_WIDTHS) widthCache.clear();
	widthCache.set(text, width);
	return width * size;
}

/**
 * Returns the advance of an accented letter and caches it, because every change of a control measures hundreds of
 * words.
 */
function cacheAdvance(letter: string): number {
	const bare = letter.normalize('NFD').replace(ACCENTS, '');
	const advance = bare === '' ? 0 : (advances.get(bare) ?? UNKNOWN_ADVANCE);
	advances.set(letter, advance);
	return advance;
}

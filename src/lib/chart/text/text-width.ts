/**
 * Advance widths of the label font B612, in hundredths of the font size. Its regular and bold letters have the same
 * widths; parentheses, which come from the serif, are as wide as bold ones. An accented letter that is not listed is as wide as its base letter. `text-width.test.ts` compares them with
 * the font.
 */
const ADVANCES: Readonly<Record<string, string>> = {
	17.5: '\u2009\u202f',
	20: "'|",
	25: ',;·',
	30: '.:Iij°²³',
	35: ' \u00a0!l‘’',
	40: '"frt',
	41: '()',
	45: '-J[s',
	50: '=]cz“”§',
	52.1: 'ç',
	52.5: 'a',
	55: '$*/?FLS\\_`ekvxyàâäáå–−©',
	60: '+CEKPTYZbdghnopqu}ø•±',
	65: '0123456789<>ABDGRVX{Çß',
	70: '&HU«»€',
	75: 'N^w~…',
	80: 'OQ×',
	85: '#Ææ',
	90: '%Mm',
	95: 'Wœ',
	100: '@Œ',
	105: '—'
};
/** Advance width of every character of the monospaced font B612 Mono, in font sizes. */
const MONO_ADVANCE = 0.65;

const advances = new Map(
	Object.entries(ADVANCES).flatMap(([width, letters]) =>
		[...letters].map((letter) => [letter, Number(width) / 100] as const)
	)
);
const ACCENTS = /\p{M}/gu;
/** Advance of other letters, in font sizes. */
const UNKNOWN_ADVANCE = 0.75;

/** Cache of measured widths at font size 1: layouts measure the same words again and again. */
const widthCache = new Map<string, number>();
const MAX_CACHED_WIDTHS = 2000;

/** Returns whether a style sets text in the monospaced font. */
export const isMonospaced = (style: string): boolean => style.includes('machine');

/**
 * Returns the width of a line, without a browser: pictures are also laid out on the server.
 * @param size font size; the width is in the same unit
 * @param style class names of the line
 */
export function textWidth(text: string, size: number, style = ''): number {
	if (isMonospaced(style)) return [...text].length * MONO_ADVANCE * size;
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

/** Advance widths of B612 in hundredths of its size, regular and bold alike; accents change none. */
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
/** What a letter of another script is taken for. */
const UNKNOWN = 0.75;

/** What has been measured lately, in letters of size 1: layouts ask for the same words again and again. */
const known = new Map<string, number>();
const KEPT = 2000;

/**
 * Width of a line set in the font of labels, without asking a browser: pictures are laid out before there is one.
 * @param size font size; the width comes in the same unit
 */
export function textWidth(text: string, size: number): number {
	const before = known.get(text);
	if (before !== undefined) return before * size;
	let width = 0;
	for (const letter of text) width += advances.get(letter) ?? learn(letter);
	if (known.size >= KEPT) known.clear();
	known.set(text, width);
	return width * size;
}

/** The advance of a letter with an accent, kept for the next time: controls set hundreds of words anew. */
function learn(letter: string): number {
	const bare = letter.normalize('NFD').replace(ACCENTS, '');
	const advance = bare === '' ? 0 : (advances.get(bare) ?? UNKNOWN);
	advances.set(letter, advance);
	return advance;
}

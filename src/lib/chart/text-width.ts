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

/**
 * Width of a line set in the font of labels, without asking a browser: pictures are laid out before there is one.
 * @param size font size; the width comes in the same unit
 */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const letter of text) width += advances.get(letter) ?? learn(letter);
	return width * size;
}

/** The advance of a letter with an accent, kept for the next time: controls set hundreds of words anew. */
function learn(letter: string): number {
	const bare = letter.normalize('NFD').replace(ACCENTS, '');
	const advance = bare === '' ? 0 : (advances.get(bare) ?? UNKNOWN);
	advances.set(letter, advance);
	return advance;
}

/** Words, and how wide each is in letters of size 1: measured once, however many widths are tried. */
interface Measured {
	readonly words: readonly string[];
	readonly widths: readonly number[];
}

const measured = (text: string): Measured => {
	const words = text.split(' ');
	return { words, widths: words.map((word) => textWidth(word, 1)) };
};

const SPACE = textWidth(' ', 1);

/** Index of the first word of each line. */
function breaks({ widths }: Measured, size: number, width: number): number[] {
	const firsts: number[] = [];
	let line = 0;
	for (const [index, own] of widths.entries()) {
		const longer = line + SPACE + own;
		if (index > 0 && longer * size <= width) line = longer;
		else {
			firsts.push(index);
			line = own;
		}
	}
	return firsts;
}

/**
 * Breaks words into lines no wider than `width`, at spaces that may be broken.
 * @returns at least one line; one word alone may be wider
 */
export function wrap(text: string, size: number, width: number): string[] {
	const all = measured(text);
	const firsts = breaks(all, size, width);
	return firsts.map((first, line) => all.words.slice(first, firsts[line + 1]).join(' '));
}

/** How near to the least width is near enough, in units. */
const FINENESS = 0.5;

/** The least width that takes no more lines than all there is: the last line is then no single word. */
export function evenWidth(text: string, size: number, width: number): number {
	const all = measured(text);
	const lines = breaks(all, size, width).length;
	if (lines === 1) return width;
	let [tooNarrow, enough] = [0, width];
	while (enough - tooNarrow > FINENESS) {
		const tried = (tooNarrow + enough) / 2;
		if (breaks(all, size, tried).length === lines) enough = tried;
		else tooNarrow = tried;
	}
	return enough;
}

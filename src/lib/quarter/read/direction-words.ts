/** Directions in words, as lists of cameras have them, in the languages of the site. */

/** Words for the four winds, in lower case without accents; longer ones first. */
const WINDS: readonly (readonly [wind: string, words: readonly string[]])[] = [
	['N', ['north', 'norden', 'norte', 'nord', 'nor', 'شمالي', 'شمال']],
	['S', ['south', 'suden', 'sueden', 'sued', 'sud', 'sul', 'sur', 'جنوبي', 'جنوب']],
	['E', ['leste', 'east', 'este', 'osten', 'est', 'ost', 'شرقي', 'شرق']],
	['W', ['west', 'westen', 'ouest', 'ovest', 'oeste', 'غربي', 'غرب']]
];

/** One word for a wind at the place where the search is. */
const WIND = new RegExp(WINDS.map(([, words]) => `(${byLength(words).join('|')})`).join('|'), 'y');

function byLength(words: readonly string[]): readonly string[] {
	return [...words].sort((a, b) => b.length - a.length);
}

/** Which wind the letter O names in a list: west in French, Italian, Spanish and Portuguese, east in German. */
export type LetterO = 'W' | 'E' | undefined;

/**
 * Returns which wind the letter O names, by the other letters of a list: one with W has O for east, one with E for west. In
 * a list with both or neither it cannot be known.
 * @param texts directions in lower case without accents
 */
export function meaningOfO(texts: readonly string[]): LetterO {
	const letters = texts.map(lettersOf).filter((text) => /^[nsewo]{1,3}$/.test(text));
	const [hasEast, hasWest] = [
		letters.some((text) => text.includes('e')),
		letters.some((text) => text.includes('w'))
	];
	if (hasEast === hasWest) return undefined;
	return hasEast ? 'W' : 'E';
}

/**
 * Returns a direction as compass points in capitals, such as `NE`; the text itself if it is none in words.
 * @param text in lower case without accents
 */
export function toCompassPoint(text: string, letterO: LetterO): string {
	const letters = lettersOf(text);
	if (/^[nsewo]{1,3}$/.test(letters))
		return letterO || !letters.includes('o') ? letters.toUpperCase().replaceAll('O', letterO ?? '') : '';
	const winds: string[] = [];
	WIND.lastIndex = 0;
	for (let end = 0; end < letters.length; end = WIND.lastIndex) {
		WIND.lastIndex = end;
		const found = WIND.exec(letters);
		if (!found) return text;
		winds.push(WINDS.find(([, words]) => words.includes(found[0]))?.[0] ?? '');
	}
	return winds.join('') || text;
}

const lettersOf = (text: string): string => text.replace(/[\s\-–_./]/g, '');

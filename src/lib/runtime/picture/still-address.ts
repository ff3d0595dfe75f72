/**
 * Returns the address of the still that stands in for a step's picture until its scene is loaded. The still of a guess
 * does not show the answer.
 * @param root address of the story in this language, relative to the page
 */
export const stillAddress = (
	lang: string,
	{ id, guess }: { readonly id: string; readonly guess?: unknown },
	root: string
): string => (guess ? `${root}present/stills/${id}.svg` : `${root}../stills/${lang}/${id}.svg`);

/**
 * Address of a step's still as the figure shows it until its scene has arrived: without the answer to its guess.
 * @param root address of the story in this language, from this page
 */
export const stillAddress = (
	lang: string,
	{ id, guess }: { readonly id: string; readonly guess?: unknown },
	root: string
): string => (guess ? `${root}present/stills/${id}.svg` : `${root}../stills/${lang}/${id}.svg`);

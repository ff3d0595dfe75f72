/**
 * Returns the address of the still that stands in for a step's picture until its scene is loaded. If the step has a
 * guess, the still does not show the answer.
 * @param root relative address of the story in this language, empty or with a final slash
 */
export const stillAddress = (
	lang: string,
	{ id, guess }: { readonly id: string; readonly guess?: unknown },
	root: string
): string => (guess ? `${root}present/stills/${id}.svg` : `${root}../stills/${lang}/${id}.svg`);

/** Steps from the field, folded at the end of each chapter. What opens a fold is here; closing it is the reader's. */
import { FOLDED } from './folded.ts';

/**
 * Opens the fold of a step that a link leads to, the address or the way back, before anybody looks for its place.
 * Browsers do so by themselves, except the older ones. Runs in the head as it stands, so that it does what it does where
 * the page never wakes up: it may use nothing from outside.
 */
function openFolds(folded: string): void {
	const open = (hash: string): Element | null | undefined => {
		const target = document.getElementById(hash.slice(1));
		const fold = target?.closest<HTMLDetailsElement>(folded);
		if (fold) fold.open = true;
		return fold && target;
	};
	const openHere = () => open(location.hash)?.scrollIntoView();
	// On its way down, before the browser follows the link.
	addEventListener('click', ({ target }) => open((target as Partial<HTMLAnchorElement>).hash ?? ''), true);
	addEventListener('hashchange', openHere);
	document.addEventListener('readystatechange', openHere, { once: true });
}

/** The script for the reading page. It comes before whatever asks where a step lies. */
export const EARLY_FOR_FOLDS = `(${String(openFolds)})(${JSON.stringify(FOLDED)});`;

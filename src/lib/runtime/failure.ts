/** The class that pages have before they are painted, where script may run: without it they look as they do without. */
const MOVES = 'moves';
/** The class of a page whose script did not come. */
const FAILED = 'failed';

/** Says what went wrong where all else goes on; a build stops. */
export function report(error: unknown): void {
	if (import.meta.env.SSR) throw error;
	// eslint-disable-next-line no-console -- whoever looks into it must find it: the page itself goes on
	console.error(error);
}

/** Gives the page back the view that it has without script, with a way to try again. */
export function fallBack(error: unknown): void {
	report(error);
	document.documentElement.classList.remove(MOVES);
	document.documentElement.classList.add(FAILED);
}

/** The page is awake: a script that came late is as good as one that came in time. */
export function wokeUp(): void {
	document.documentElement.classList.remove(FAILED);
	document.documentElement.classList.add(MOVES, 'awake');
}

/**
 * Loads the page again: browsers keep in mind which script failed, and only a new page asks once more. A page that does not
 * answer must not take the place of one that can be read.
 * @param before what is to be done just before
 * @returns whether the page answers
 */
export async function loadAgain(before: () => void): Promise<boolean> {
	try {
		await fetch('', { cache: 'no-store' });
	} catch {
		return false;
	}
	before();
	history.scrollRestoration = 'manual';
	location.reload();
	return true;
}

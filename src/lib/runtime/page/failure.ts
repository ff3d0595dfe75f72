/** Class of the root element when scripts run, set before the first paint. Without it pages use their static styles. */
const INTERACTIVE_CLASS = 'moves';
/** Class of the root element when the page's script failed to load. */
const FAILED_CLASS = 'failed';

/** Logs an error in the browser, where the page stays usable; throws it during a build. */
export function logError(error: unknown): void {
	if (import.meta.env.SSR) throw error;
	// eslint-disable-next-line no-console -- the page goes on, so the console is the only trace of the error
	console.error(error);
}

/** Logs an error and returns the page to its static view, which offers a link to try again. */
export function showStaticView(error: unknown): void {
	logError(error);
	document.documentElement.classList.remove(INTERACTIVE_CLASS);
	document.documentElement.classList.add(FAILED_CLASS);
}

/** Marks the page as hydrated. Removes the mark of a failed script, in case it was only late. */
export function markHydrated(): void {
	document.documentElement.classList.remove(FAILED_CLASS);
	document.documentElement.classList.add(INTERACTIVE_CLASS, 'awake');
}

/**
 * Reloads the page so that a module that failed to load is requested again: browsers remember the failure for as long
 * as the document lives. Does nothing if the host does not answer, because a readable page must not be replaced by an
 * error.
 * @param before called just before the page reloads
 * @returns whether the host answered
 */
export async function reloadPage(before: () => void): Promise<boolean> {
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

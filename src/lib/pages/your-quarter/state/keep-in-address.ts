/** Milliseconds after the last change: browsers refuse addresses that change many times in a second. */
const ADDRESS_DELAY_MS = 300;

/**
 * Writes a fragment into the address of the page, so that a reload finds it again. Returns a function that cancels this.
 * @param fragment empty to remove one that was written, undefined to leave the address as it is
 */
export function keepInAddress(fragment: string | undefined): () => void {
	const timer = setTimeout(() => {
		if (fragment === undefined || (fragment === '' && !location.hash.startsWith('#frame='))) return;
		const { pathname, search } = location;
		history.replaceState(history.state, '', `${pathname}${search}${fragment && `#${fragment}`}`);
	}, ADDRESS_DELAY_MS);
	return () => clearTimeout(timer);
}

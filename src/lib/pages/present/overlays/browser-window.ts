/**
 * Returns whether a window of this site shows a page of the browser instead, as without a network. Such a page has another
 * origin. From a disk, every file has.
 */
export function isErrorPage(other: Window | null): boolean {
	if (!other || other.closed || location.protocol === 'file:') return false;
	try {
		return !other.location.href;
	} catch {
		return true;
	}
}

/** Shows the page in full screen, or ends that. */
export async function toggleFullscreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// If full screen is not available, the window keeps its size.
	}
}

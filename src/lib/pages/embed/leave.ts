import { linkInWordPress } from './dialects.ts';
import { secretIn } from './options.ts';

/**
 * Lets links out of the frame. They open beside the host's page; where the host forbids that, WordPress is asked to
 * follow, and anyone else gets the address to copy.
 * @param refused told the address of a link that could not be opened, and an empty text once one could
 * @returns a function that stops it
 */
export function followLinks(refused: (address: string) => void): () => void {
	const onClick = (event: MouseEvent) => {
		if (event.defaultPrevented || event.button !== 0) return;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || link.target === '_self') return;
		event.preventDefault();
		const secret = secretIn(location.hash);
		// Asked for without `noopener`, which would hide whether it opened.
		const opened = window.open(link.href, '_blank');
		if (opened) opened.opener = null;
		else if (secret) parent.postMessage(linkInWordPress(link.href, secret), '*');
		refused(opened ? '' : link.href);
	};
	document.addEventListener('click', onClick);
	return () => document.removeEventListener('click', onClick);
}

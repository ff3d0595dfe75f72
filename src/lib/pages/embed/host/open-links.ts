import { wordPressLinkMessage } from './height-messages.ts';
import { wordPressSecret } from '../options/options.ts';

/**
 * Opens links of the frame in a new tab. If the host's sandbox forbids that, WordPress is asked to follow the link, and
 * `refused` is called so that the reader can copy the address.
 * @param refused called with the address of a link that did not open, and with an empty string after one that did
 * @returns a function that stops it
 */
export function openLinksOutside(refused: (address: string) => void): () => void {
	const onClick = (event: MouseEvent) => {
		if (event.defaultPrevented || event.button !== 0) return;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || link.target === '_self') return;
		event.preventDefault();
		const secret = wordPressSecret(location.hash);
		// Without `noopener`, which would hide whether the window opened.
		const opened = window.open(link.href, '_blank');
		if (opened) opened.opener = null;
		else if (secret) parent.postMessage(wordPressLinkMessage(link.href, secret), '*');
		refused(opened ? '' : link.href);
	};
	document.addEventListener('click', onClick);
	return () => document.removeEventListener('click', onClick);
}

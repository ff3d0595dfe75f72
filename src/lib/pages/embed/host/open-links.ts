import { wordPressLinkMessage } from './height-messages.ts';
import { wordPressSecret } from '../options/options.ts';

/**
 * Makes the links of the frame open in a new tab. If the host's sandbox forbids that, WordPress is asked to follow the
 * link, and the reader can copy the address.
 * @param refused called after each click on a link: with its address if it did not open, else with an empty text
 * @returns a function that removes the listener
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

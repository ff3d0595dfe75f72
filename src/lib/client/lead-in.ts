/**
 * Whoever opens the explanation of a word is led into it, and by Escape back to the word. It is said as it opens: what has
 * `autofocus` in a page that comes competes with the address for the focus, and browsers complain. May run in a page's
 * head, as it stands: it uses nothing from outside.
 */
export function leadIn(): void {
	document.addEventListener(
		'beforetoggle',
		({ target }) => (target as Element).querySelector('p > strong[tabindex]')?.setAttribute('autofocus', ''),
		true
	);
}

/**
 * Whoever opens the explanation of a word is led into it, and by Escape back to the word; it closes when the focus goes on,
 * or it would lie over what has it. `autofocus` is set as it opens: what has it in a page that comes competes with the
 * address for the focus, and browsers complain. May run in a page's head, as it stands: it uses nothing from outside.
 */
export function leadIn(): void {
	let open: HTMLElement | undefined;
	document.addEventListener(
		'beforetoggle',
		({ target, newState }) => {
			const note = target as HTMLElement;
			note.querySelector('p > strong[tabindex]')?.setAttribute('autofocus', '');
			open = newState === 'open' && note.popover ? note : undefined;
		},
		true
	);
	document.addEventListener('focusin', ({ target }) => {
		if (!open?.contains(target as Node)) open?.hidePopover();
	});
}

/**
 * Adds listeners that move the focus into a definition when its popover opens, and close the popover when the focus
 * leaves it, so that it does not cover the focused element. `autofocus` is set only on opening, because in a loading
 * page it would compete with the hash for the focus.
 */
export function manageDefinitionFocus(): void {
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

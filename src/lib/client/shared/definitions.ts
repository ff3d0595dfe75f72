/** Definitions of terms in browsers without the popover API: before Safari 17, Chrome 114 and Firefox 125. */
import './definitions.css';

/**
 * Makes the terms of the page open their definitions when clicked. Escape, or a click outside or on the term, closes
 * one.
 */
export function openDefinitionsOnClick(): void {
	let term: HTMLElement | undefined;
	let definition: HTMLElement | undefined;
	function close(): void {
		definition?.classList.remove('open');
		term = definition = undefined;
	}
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || definition?.contains(target)) return;
		const clicked = target.closest<HTMLElement>('[popovertarget]');
		const again = clicked === term;
		close();
		if (!clicked || again) return;
		term = clicked;
		definition = document.getElementById(clicked.getAttribute('popovertarget') ?? '') ?? undefined;
		definition?.classList.add('open');
		definition?.querySelector<HTMLElement>('strong')?.focus();
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !term) return;
		term.focus();
		close();
	});
}

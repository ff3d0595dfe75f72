/** Definitions of terms in browsers without the popover API: before Safari 17, Chrome 114 and Firefox 125. */
import './definitions.css';

/** Opens a definition when its term is clicked. Escape, a click elsewhere or the term itself closes it. */
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

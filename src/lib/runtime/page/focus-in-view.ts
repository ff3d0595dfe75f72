/**
 * Scrolls an element that gets the focus by keyboard wholly into view. Firefox leaves it where it is if any part of it is
 * visible, so that in a low window a button may stay half below the edge.
 */
export function keepFocusInView(): void {
	document.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
		// A radio button is hidden, and its label shown.
		const shown = target.closest('label') ?? target;
		// After the browser's own scroll. What is larger than the window stays where it is.
		requestAnimationFrame(() => {
			const { top, bottom, height } = shown.getBoundingClientRect();
			if (height < innerHeight / 2 && (top < 0 || bottom > innerHeight))
				shown.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		});
	});
}

/** Takes the focus to the heading of the step that a link leads to; the jump itself is the browser's. */
export function focusHeading({ hash }: HTMLAnchorElement): void {
	const focus = (): void =>
		document.getElementById(hash.slice(1))?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
	// Firefox takes the focus away when it jumps, which is after the click: the event comes after both.
	if (hash === location.hash) setTimeout(focus);
	else addEventListener('hashchange', focus, { once: true });
}

/** Focuses the heading of the step that a clicked link leads to. The browser itself jumps there. */
export function focusHeading({ hash }: HTMLAnchorElement): void {
	const focus = (): void =>
		document
			.getElementById(hash.slice(1))
			?.querySelector<HTMLElement>(':is(h2, h3)')
			?.focus({ preventScroll: true });
	// Firefox drops the focus when it jumps, after the click. The hashchange event comes after the jump.
	if (hash === location.hash) setTimeout(focus);
	else addEventListener('hashchange', focus, { once: true });
}

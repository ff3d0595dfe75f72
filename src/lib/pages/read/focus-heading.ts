/** A link to a step takes the focus along, to the step's heading; the jump itself is the browser's. */
export function focusHeading({ hash }: HTMLAnchorElement): void {
	setTimeout(() =>
		document.getElementById(hash.slice(1))?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
	);
}

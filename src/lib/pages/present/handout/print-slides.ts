/**
 * Opens the print dialog for the slides of the route once all their pictures have loaded or failed. A picture that
 * failed is printed as its text alternative.
 */
export async function printSlides(): Promise<void> {
	const pictures = [...document.querySelectorAll<HTMLImageElement>('.handout img')];
	for (const picture of pictures) picture.loading = 'eager';
	await Promise.allSettled(pictures.map((picture) => picture.decode()));
	print();
}

/**
 * Prints the slides if the key is Ctrl+P or Cmd+P, in place of the browser, which does not wait for lazy-loaded
 * pictures.
 */
export function printSlidesOnShortcut(event: KeyboardEvent): void {
	const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || shiftKey || altKey) return;
	event.preventDefault();
	void printSlides();
}

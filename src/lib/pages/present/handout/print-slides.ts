/**
 * Prints the slides of the route after their pictures have loaded. A picture that fails to load is replaced by its
 * text alternative.
 */
export async function printSlides(): Promise<void> {
	const pictures = [...document.querySelectorAll<HTMLImageElement>('.handout img')];
	for (const picture of pictures) picture.loading = 'eager';
	await Promise.allSettled(pictures.map((picture) => picture.decode()));
	print();
}

/** Prints the slides on Ctrl+P or Cmd+P: browsers alone do not wait for lazy-loaded pictures. */
export function printSlidesOnShortcut(event: KeyboardEvent): void {
	const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || shiftKey || altKey) return;
	event.preventDefault();
	void printSlides();
}

/** Prints the slides of the route, once their pictures are there; one that does not come leaves its words in its place. */
export async function printSlides(): Promise<void> {
	const pictures = [...document.querySelectorAll<HTMLImageElement>('.handout img')];
	for (const picture of pictures) picture.loading = 'eager';
	await Promise.allSettled(pictures.map((picture) => picture.decode()));
	print();
}

/** Likewise for the key that browsers print with: by themselves they would wait for no picture. */
export function printByKey(event: KeyboardEvent): void {
	const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || shiftKey || altKey) return;
	event.preventDefault();
	void printSlides();
}

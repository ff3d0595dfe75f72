/** What readers may ask of their system that changes colours or the widths of lines. */
const WISHES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * Calls back whenever the colours of the style sheet may have changed: by the reader's system, or by a host that turns a
 * frame from light to dark. For what is painted, and does not follow by itself.
 * @returns a function that stops it
 */
export function onColours(changed: () => void): () => void {
	const root = document.documentElement;
	const worn = () => ['papier', 'nuit'].find((theme) => root.classList.contains(theme));
	let before = worn();
	const observer = new MutationObserver(() => {
		if (worn() === before) return;
		before = worn();
		changed();
	});
	observer.observe(root, { attributeFilter: ['class'] });
	const queries = WISHES.map((wish) => matchMedia(wish));
	for (const query of queries) query.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', changed);
	};
}

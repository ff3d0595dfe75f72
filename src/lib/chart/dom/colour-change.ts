/** Reader preferences that change colours or line widths. */
const COLOUR_QUERIES = [
	'(prefers-color-scheme: dark)',
	'(prefers-contrast: more)',
	'(forced-colors: active)'
];

/**
 * Calls a function whenever the colours of the style sheet may have changed, by the reader’s system or by a host that
 * switches the theme of a frame. Canvases need it, because they do not restyle themselves.
 * @returns a function that unsubscribes
 */
export function onColourChange(callback: () => void): () => void {
	const root = document.documentElement;
	const currentTheme = () => ['papier', 'nuit'].find((theme) => root.classList.contains(theme));
	let before = currentTheme();
	const observer = new MutationObserver(() => {
		if (currentTheme() === before) return;
		before = currentTheme();
		callback();
	});
	observer.observe(root, { attributeFilter: ['class'] });
	const queries = COLOUR_QUERIES.map((wish) => matchMedia(wish));
	for (const query of queries) query.addEventListener('change', callback);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', callback);
	};
}

/**
 * Opens every `details` for the printer where style sheets cannot: `::details-content` came with Chrome 131, Firefox 143
 * and Safari 18.4.
 */
if (!CSS.supports('selector(::details-content)')) {
	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

/**
 * Opens all `details` elements before printing in browsers whose style sheets cannot: `::details-content` needs Chrome
 * 131, Firefox 143 or Safari 18.4.
 */
if (!CSS.supports('selector(::details-content)')) {
	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

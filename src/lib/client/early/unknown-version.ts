/**
 * The inline script of the page for unknown addresses. At the address of a version that the site does not keep, which shows in
 * frames of articles, it says so in the language of the address, and links to the same frame in the newest version.
 */
import { newestAddress } from '#lib/pages/embed/version/newest-address.ts';

addEventListener('DOMContentLoaded', () => {
	const newest = newestAddress(location.href);
	const own = newest && document.querySelector(`li[lang="${newest.lang}"]`);
	const link = own?.querySelector<HTMLAnchorElement>('.unknown-version a');
	if (!newest || !own || !link) return;
	link.href = newest.address;
	for (const part of document.querySelectorAll<HTMLElement>('.languages li')) part.hidden = part !== own;
	for (const part of own.querySelectorAll<HTMLElement>('p'))
		part.hidden = !part.classList.contains('unknown-version');
});

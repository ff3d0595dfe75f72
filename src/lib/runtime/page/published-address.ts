import { isFileCopy } from './file-copy.ts';

/**
 * Returns the absolute address of another page of the site, for other devices; undefined if this page is a copy on a disk whose
 * published address is unknown.
 * @param path address relative to this page
 */
export function publishedAddress(path: string): string | undefined {
	// A copy on a disk has its published address in the head, if that is known.
	const here = isFileCopy
		? document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
		: location.href;
	return here && new URL(path, here).href;
}

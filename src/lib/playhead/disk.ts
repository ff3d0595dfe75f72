/**
 * A copy of the site may be opened from a disk, by double-click. Browsers then show a folder as a list of files, take
 * each file for a stranger to all others, and fetch nothing.
 */
export const onDisk = typeof location !== 'undefined' && location.protocol === 'file:';

/** Address of the page in a folder: on a disk the file has to be named. */
export const pageIn = (folder: string): string => (onDisk ? `${folder}index.html` : folder);

/** Where this page is published, as its head says; undefined where the build was not told, or on no page at all. */
export function publishedAt(): string | undefined {
	return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
}

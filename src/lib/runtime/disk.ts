/**
 * Whether this is the copy of the site that is opened from a disk, by double-click. Browsers then show a folder as a
 * list of files, take each file for a stranger to all others, and fetch nothing.
 */
export const onDisk = import.meta.env.DISK as boolean;

/** What an address of another page needs at its end: a host finds a folder's page by itself, a disk does not. */
export const pageFile = onDisk ? 'index.html' : '';

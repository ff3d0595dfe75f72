/**
 * Whether this build is the copy that opens from a disk by `file://`. Browsers then list a folder instead of its index
 * page, give each file an opaque origin and refuse `fetch`.
 */
export const isFileCopy = import.meta.env.DISK as boolean;

/** Suffix for links to folders: `index.html` on a disk; empty on a host, which serves that file for its folder. */
export const INDEX_FILE = isFileCopy ? 'index.html' : '';

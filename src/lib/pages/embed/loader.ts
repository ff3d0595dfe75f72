/**
 * The loader scripts, which size frames in host pages. Server only. Host pages contain the hash of the loader that they
 * use, so a published loader is never edited: a change is a new file with the next number.
 */
import { createHash } from 'node:crypto';

const files = import.meta.glob<string>('../../../embed-host/*.js', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Source text of each loader by name: `embed` for the first, which had no number, and then `1`, `2` and so on. */
export const loaders: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.js$/g, ''), text])
);

/** Number of the loader that new snippets use. */
const NEWEST = '4';
/** Source text of the newest loader. */
export const newestLoader = loaders[NEWEST] ?? '';
/** Path of the newest loader from the site's root. */
export const loaderPath = `embed/${NEWEST}.js`;

/** Hash of the newest loader, for the `integrity` attribute of its script element (Subresource Integrity). */
export const loaderIntegrity = `sha384-${createHash('sha384').update(newestLoader).digest('base64')}`;

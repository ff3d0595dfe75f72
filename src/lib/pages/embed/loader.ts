/**
 * The published loader scripts, as they are served. Server only. Host pages contain their hashes, so a loader is never
 * edited: a change is a new file under the next number.
 */
import { createHash } from 'node:crypto';

const files = import.meta.glob<string>('../../../embed-host/*.js', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Source text of each loader by name: `1`, `2` and so on, and `embed` for the first, which had no number. */
export const loaders: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.js$/g, ''), text])
);

/** Number of the loader in new snippets. */
const NEWEST = '3';
/** Source text of the newest loader. */
export const newestLoader = loaders[NEWEST] ?? '';
/** Path of the newest loader from the site's root. */
export const loaderPath = `embed/${NEWEST}.js`;

/** Hash of the newest loader, for the `loaderIntegrity` attribute (Subresource Integrity). */
export const loaderIntegrity = `sha384-${createHash('sha384').update(newestLoader).digest('base64')}`;

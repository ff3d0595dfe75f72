/**
 * The small files that pages may use to embed the story, as they are served. On the server only. Other people's pages
 * hold the hash of one: none is ever edited, and a change is a file of its own, under the next number.
 */
import { createHash } from 'node:crypto';

const files = import.meta.glob<string>('../../../embed-host/*.js', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Each by its name: `1`, `2`, and `embed` from before they had numbers. */
export const loaders: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.js$/g, ''), text])
);

/** The number of the one that is offered. */
const NEWEST = '3';
export const loader = loaders[NEWEST] ?? '';
/** Its address from the site's root. */
export const loaderPath = `embed/${NEWEST}.js`;

/** By this word a page makes sure that the file is the one it was shown (Subresource Integrity). */
export const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;

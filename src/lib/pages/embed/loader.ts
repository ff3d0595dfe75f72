/**
 * The small files that pages may use to embed the story, as they are served. On the server only. Other people's pages
 * hold the hash of one: none is ever edited, and a change is a file of its own (`2.js`), to which `loader` then leads.
 */
import { createHash } from 'node:crypto';
import loader from '../../../embed-host/1.js?raw';
import unnumbered from '../../../embed-host/embed.js?raw';

/** The one that is offered, at `embed/1.js`; and the one from before they had numbers, at `embed.js`. */
export { loader, unnumbered };

/** By this word a page makes sure that the file is the one it was shown (Subresource Integrity). */
export const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;

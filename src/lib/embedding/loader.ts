/** The small file that pages may use to embed the story, as it is served. On the server only. */
import { createHash } from 'node:crypto';
import loader from '../../embed-host/embed.js?raw';

export { loader };

/** By this word a page makes sure that the file is the one it was shown (Subresource Integrity). */
export const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;

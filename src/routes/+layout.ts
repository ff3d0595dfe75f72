export const prerender = true;
export const trailingSlash = 'always';
/** Pages are documents: what moves in them is woken by a script of its own, see vite.client.config.ts. */
export const csr = false;

export const prerender = true;
export const trailingSlash = 'always';
/**
 * Pages are prerendered documents without client-side routing; a separate script hydrates them (see
 * vite.client.config.ts).
 */
export const csr = false;

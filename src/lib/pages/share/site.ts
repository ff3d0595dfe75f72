/**
 * Absolute address of the site's root, with a slash at its end; empty where the build was not told. Machines that
 * ask for absolute addresses (search engines, networks, feeds) are given some only where the site knows its own.
 */
export const site = (import.meta.env.SITE_ORIGIN as string | undefined) ?? '';

/** Name, in the addresses of pictures and of oEmbed answers, of what is about the story as a whole. */
export const WHOLE = 'story';

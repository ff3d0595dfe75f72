/**
 * Absolute address of the site root with a final slash, from the build variable `SITE_ORIGIN`; empty if not set.
 * Search engines, social networks and feeds get absolute addresses only if it is set.
 */
export const siteRoot = (import.meta.env.SITE_ORIGIN as string | undefined) ?? '';

/** Name of the whole story in the addresses of sharing pictures and oEmbed responses. */
export const WHOLE_STORY = 'story';

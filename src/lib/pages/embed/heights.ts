/** Width in oEmbed answers, in CSS pixels: the usual text column of news sites. */
export const EMBED_WIDTH = 680;

/**
 * Default heights of a frame in CSS pixels, for snippets and oEmbed answers, by what the frame shows. They hold every
 * step in columns from 280 to 900 pixels, because the picture takes the space that the text leaves, which depends
 * on the fonts of the device: in narrow columns it is at least three quarters as high as wide. WordPress allows 200 to 1,000. Checked by tests/embedding/height.spec.ts.
 */
export const EMBED_HEIGHT = { story: 832, chapter: 832, step: 832 } as const;

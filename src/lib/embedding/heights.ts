/**
 * How large an embed is, in CSS pixels. The height is that of the tallest step at the narrowest column, 320 pixels, so
 * that it never changes while one reads; WordPress allows 200 to 1,000. The snippets to copy and the oEmbed answers
 * are both made from these numbers, and the embeds are laid out within them.
 */
export const EMBED_WIDTH = 680;
export const EMBED_HEIGHT = { story: 760, chapter: 760, step: 720 } as const;

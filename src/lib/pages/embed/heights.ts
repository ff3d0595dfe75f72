/** The column that most newsrooms have, in CSS pixels: the width that oEmbed answers name. */
export const EMBED_WIDTH = 680;

/**
 * How high an embed is where nobody asks it, in CSS pixels: enough for its tallest step in a column of 320 pixels, and a
 * good height in any column from 280 to 900, since the picture takes what the words leave. WordPress allows 200 to
 * 1,000. Snippets and oEmbed answers are made from these numbers; tests/embedding/height.spec.ts holds frames to them.
 */
export const EMBED_HEIGHT = { story: 832, chapter: 832, step: 832 } as const;

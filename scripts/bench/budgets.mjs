/** What a page may cost. Sizes are tested (tests/build/budget.test.ts); times are only printed, by `npm run bench`. */

/** First view on a phone, in bytes as sent. */
export const SIZES = { script: 45_000, page: 30_000, font: 36_000, requests: 10, chapter: 60_000 };

/**
 * The page holds every word, description and table of every step for readers without script; six chapters of them are
 * past the budget, which was set for two; the last fifteen hundred bytes are the opening on the fall, a line a chapter and the
 * end, and what tables and stills owe readers: headers that say of what, a link to each still, the menu of all pages. `npm run bench` goes on saying by how much; tests hold this line. Without
 * descriptions and tables it would be 26 kB; they are not left out to please a number.
 */
export const HELD = { ...SIZES, page: 48_900 };

/** Lighthouse scores, and the largest paint as a multiple of that of a static page of the same words. */
export const LOADING = { score: 98, paint: 1.25, shift: 0 };

/** Milliseconds of script in any frame while a control is dragged, on a processor slowed down four times. */
export const DRAGGING = { longest: 16 };

/** For 1,000 px of scrolling at 2,500 px/s, on a processor slowed down four times. */
export const SCROLLING = { busy: 38, script: 3, layouts: 0.9, longTasks: 0 };

/**
 * From a page key on the slides, on a processor slowed down four times: milliseconds until the first frame of the new
 * picture, until it stands, and of the main thread. `more`: bytes of the slides beyond those of the reading page.
 */
export const PRESENTING = { frame: 32, settled: 600, busy: 180, more: 15_000 };

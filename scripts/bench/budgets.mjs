/**
 * Budgets of the pages. Sizes are tested (tests/build/budget.test.ts); times are only printed, by `npm run
 * bench`.
 */

/** First view on a phone, in bytes as sent (compressed). */
export const SIZES = { script: 45_000, page: 30_000, font: 36_000, requests: 10, chapter: 60_000 };

/** The whole first view, in bytes as sent: at most 150 KiB, which are 153,600 bytes, with a small margin. */
export const FIRST_VIEW_BYTES = 149_500;

/**
 * Limits of the tests. The page has all words, descriptions and tables of every step for readers without
 * script. Its six chapters exceed the budget, which was set for two, and `npm run bench` still prints by how
 * much. Without descriptions and tables it would be 26 kB smaller; they stay, and the first paint waits for
 * none of them. `begun` counts the first view with the rest of the story's data, which loads in the
 * background, and no chapter. `firstChapter` has the people drawn by hand (5.3 kB), the monospaced font (6.2 kB), what
 * draws and moves all pictures, and the first picture of the second chapter. The size of the page follows from all that the story says;
 * `all` is the promise to readers. The other limits are what was measured and half a percent, so that growth
 * is noticed.
 */
export const TESTED_SIZES = {
	script: 46_500,
	page: 56_950,
	font: 29_450,
	requests: SIZES.requests,
	all: FIRST_VIEW_BYTES,
	begun: 172_200,
	firstChapter: 70_800,
	chapter: SIZES.chapter
};

/**
 * Additional bytes of a page once site.yaml names address and publisher: head, foot, and data for search
 * engines.
 */
export const PUBLISHER_BYTES = 400;

/**
 * Loading: Lighthouse's scores; the largest paint and the first answer of a scene as multiples of the largest
 * paint of the static reference page; the total blocking time in ms; the first slide's answer as a multiple
 * of the first scene's.
 */
export const LOADING = { score: 98, paint: 1.15, answers: 1.6, blocking: 150, slides: 1.05, shift: 0 };

/**
 * A dragged control, with the processor slowed down four times: ms of script in any frame, and layouts per
 * move.
 */
export const DRAGGING = { script: 16, layouts: 1 };

/**
 * Scrolling at 2,500 px/s, per 1,000 px, with the processor slowed down four times: the main thread as a
 * multiple of the static reference page's; dropped frames on the way up as a multiple of those on the way
 * down, when they are more than `least`; the heap after both, in bytes.
 */
export const SCROLLING = {
	busy: 1.8,
	script: 8,
	layouts: 0.9,
	longTasks: 0,
	up: { times: 1.25, least: 5 },
	shift: 0,
	heap: 6_000_000
};

/**
 * A page key on the slides, with the processor slowed down four times: milliseconds until the first frame of
 * the new picture and until it is complete, and of the main thread. `more`: bytes of the slides beyond those
 * of the reading page; 21 kB of them are the description and table of each picture for screen readers.
 */
export const PRESENTING = { frame: 32, settled: 600, busy: 120, longest: 50, shift: 0, more: 36_000 };

/**
 * Maximum growth of each figure in a grown story, as a factor; figures that must not grow, or not more than
 * the story.
 */
export const SCALE = { flat: () => 1.1, linear: (factor) => 1.25 * factor };

/**
 * The page of one’s own quarter: ms of any task of its worker on a phone four times as slow, up to 300 buildings, and of the
 * longest task of the page meanwhile.
 */
export const QUARTER = { phone: 15_000, longest: 50 };

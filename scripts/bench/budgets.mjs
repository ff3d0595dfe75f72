/** What a page may cost. Sizes are tested (tests/build/budget.test.ts); times are only printed, by `npm run bench`. */

/** First view on a phone, in bytes as sent. */
export const SIZES = { script: 45_000, page: 30_000, font: 36_000, requests: 10, chapter: 60_000 };

/** All of the first view, in bytes as sent: 150 KiB at most, and a little room below. */
export const FIRST_VIEW = 150_000;

/**
 * What tests hold. The page has every word, description and table of every step for readers without script: six chapters of
 * them are past the budget, which was set for two, and `npm run bench` goes on saying by how much. Without descriptions and
 * tables it would be 26 kB; they are not left out to please a number, and paint waits for none of them. What the first view
 * leaves for whoever reads on, the rest of the story's data, counts with it and with no chapter: `begun`. What the page may
 * weigh follows from all that the story says, and its script from what each control says; `all` is the promise to readers.
 */
export const HELD = { ...SIZES, script: 46_500, page: 52_500, all: FIRST_VIEW, begun: 169_000 };

/** What a page says besides once site.yaml names address and publisher, in bytes as sent: its head, its foot, data for search engines. */
export const OF_THE_SITE = 400;

/**
 * Arriving: Lighthouse's scores; the largest paint and the first answer of a scene as multiples of the largest paint of the
 * static twin; the total blocking time in ms; the first slide's answer as a multiple of the first scene's.
 */
export const LOADING = { score: 98, paint: 1.15, answers: 1.6, blocking: 150, slides: 1.05, shift: 0 };

/** A control dragged, on a processor slowed down four times: ms of script in any frame, and layouts a move. */
export const DRAGGING = { script: 16, layouts: 1 };

/**
 * For 1,000 px of scrolling at 2,500 px/s, on a processor slowed down four times; the main thread as a multiple of the
 * static twin's; frames dropped on the way up as a multiple of those on the way down, where they are more than `least`; the
 * heap after both in bytes.
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
 * From a page key on the slides, on a processor slowed down four times: milliseconds until the first frame of the new
 * picture, until it stands, and of the main thread. `more`: bytes of the slides beyond those of the reading page;
 * 21 kB of them are each picture in words, with its table, for who listens.
 */
export const PRESENTING = { frame: 32, settled: 600, busy: 120, longest: 50, shift: 0, more: 36_000 };

/** With so many times as much: how often as large figures may be that are not to grow, or not more than that. */
export const SCALE = { flat: () => 1.1, linear: (factor) => 1.25 * factor };

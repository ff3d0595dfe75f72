/**
 * Maps the scroll position to a transition and its progress: the only rule of which step is current, for the page's
 * script and for the inline script before it. Pure geometry, except for the functions that measure the page.
 */
import type { Transition } from '#lib/runtime/playhead.svelte.ts';

/** The place of a step's card on the page. Steps that are not shown have none, so they have no transition. */
export interface StepCard {
	/** Index of the step in the story. */
	readonly step: number;
	/** Position of its upper edge in the document, in CSS pixels. */
	readonly top: number;
	/** Whether the transition into it is a long one. */
	readonly long: boolean;
}

/** Measures of the window, in CSS pixels. */
export interface WindowMetrics {
	readonly height: number;
	/**
	 * Largest distance from its top to a step that a link led to; the transition into the step must be complete there.
	 */
	readonly landing: number;
}

/** The scroll positions, in CSS pixels, at which the transition into a step starts and ends. */
export interface TransitionSpan {
	readonly step: number;
	readonly from: number;
	readonly to: number;
}

/** Lengths of a short and a long transition: how far the card moves up meanwhile, as a share of the window's height. */
const SHORT_SHARE = 0.25;
const LONG_SHARE = 0.5;

/**
 * Returns the span of the transition into each step. It starts when the card's upper edge enters the window at the
 * bottom, and ends when the edge has moved up by a quarter of the window's height, or half of it if the transition is
 * long. Spans never overlap, however low a card is. A generator, so that the cards below the window need not be
 * measured.
 * @param cards the cards in document order
 */
export function* transitionSpans(
	cards: Iterable<StepCard>,
	{ height, landing }: WindowMetrics
): Generator<TransitionSpan> {
	let previousEnd = -Infinity;
	for (const { step, top, long } of cards) {
		const end = Math.max(
			previousEnd,
			top - Math.max(height * (1 - (long ? LONG_SHARE : SHORT_SHARE)), landing)
		);
		const from = Math.min(end, Math.max(previousEnd, top - height));
		previousEnd = end;
		yield { step, from, to: end };
	}
}

/**
 * Returns the transition at a scroll position. Between two spans, and before the first and after the last, it is
 * complete: one picture is shown.
 * @param all the spans in document order
 * @param y scroll position in CSS pixels
 */
export function transitionAt(all: readonly TransitionSpan[], y: number): Transition {
	const at = Math.max(
		0,
		all.findLastIndex(({ from, to }) => from < y || to <= y)
	);
	const [before, span] = [all[at - 1], all[at]];
	const to = span?.step ?? 0;
	if (!before || !span || y >= span.to) return { from: to, to, progress: 1 };
	return { from: before.step, to, progress: (y - span.from) / (span.to - span.from) };
}

/** The section of a step on the page, and whether its transition is long. */
export interface StepSection {
	readonly section: Element;
	readonly long: boolean;
}

/** Selector of elements that are not shown: collapsed sections, and steps outside the current route. */
const NOT_SHOWN = '.field:not([open]), [hidden]';

/** Measures the cards that are shown, each when it is asked for: what is below may not be laid out yet. */
export function* measureCards(steps: readonly StepSection[]): Generator<StepCard> {
	for (const [step, { section, long }] of steps.entries())
		if (!section.closest(NOT_SHOWN)) yield { step, top: section.getBoundingClientRect().top + scrollY, long };
}

/**
 * Returns how far below the top of the window a step may be after a link led to it, in CSS pixels: its
 * `scroll-margin-top` and 32 px of tolerance. The transition into the step must be complete there.
 */
export const landingOffset = (section: Element): number =>
	Math.round((parseFloat(getComputedStyle(section).scrollMarginTop) || 0) + 32);

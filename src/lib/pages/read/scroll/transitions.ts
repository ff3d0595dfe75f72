/** Maps the scroll position to a transition and its progress. Pure geometry, without the DOM. */
import type { Transition } from '#lib/runtime/playhead.svelte.ts';

/** The card of a step. Steps in collapsed sections have none, so the pictures around them follow each other. */
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
	/** Distance from its top to a step that a link led to, whose transition must be complete there. */
	readonly landing: number;
}

/** The scroll positions, in CSS pixels, at which the transition into a step starts and ends. */
export interface TransitionSpan {
	readonly step: number;
	readonly from: number;
	readonly to: number;
}

/** Lengths of a short and a long transition, as shares of the window's height that the card moves up. */
const SHORT_SHARE = 0.25;
const LONG_SHARE = 0.5;

/**
 * Returns the span of each step's transition. It starts as the card's upper edge enters the window at the bottom and ends a
 * quarter of the window later, or half for long ones. Spans never overlap, however short a card is.
 * @param cards the cards in document order
 */
export function transitionSpans(
	cards: readonly StepCard[],
	{ height, landing }: WindowMetrics
): TransitionSpan[] {
	let previousEnd = -Infinity;
	return cards.map(({ step, top, long }) => {
		const end = Math.max(
			previousEnd,
			top - Math.max(height * (1 - (long ? LONG_SHARE : SHORT_SHARE)), landing)
		);
		const from = Math.min(end, Math.max(previousEnd, top - height));
		previousEnd = end;
		return { step, from, to: end };
	});
}

/**
 * Returns the transition at a scroll position. Before the first span it is the first picture, after the last the last one.
 * The result depends on the position alone, so jumps and reloads give the same as scrolling.
 * @param all spans in document order
 * @param y scroll position in CSS pixels
 */
export function transitionAt(all: readonly TransitionSpan[], y: number): Transition {
	const at = lastStarted(all, y);
	const [before, span] = [all[at - 1], all[at]];
	const to = span?.step ?? 0;
	if (!before || !span || y >= span.to) return { from: to, to, progress: 1 };
	return { from: before.step, to, progress: (y - span.from) / (span.to - span.from) };
}

/** Returns the index of the last span that has started, or 0. Binary search. */
function lastStarted(all: readonly TransitionSpan[], y: number): number {
	let low = 0;
	let high = all.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((all[middle]?.from ?? Infinity) < y || (all[middle]?.to ?? Infinity) <= y) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

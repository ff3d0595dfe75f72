/** Scroll as the clock: which change of picture a page stands in, and how far it has come. Pure geometry. */
import type { Turn } from '#lib/runtime/playhead.svelte.ts';

/** The card of a step. Those in a closed fold are none: the pictures around it turn into one another. */
export interface Card {
	/** Index of the step in the story. */
	readonly step: number;
	/** Where its upper edge lies in the document, in CSS pixels. */
	readonly top: number;
	/** Whether the change into it is a long one. */
	readonly long: boolean;
}

/** The window, in CSS pixels. */
export interface Window {
	readonly height: number;
	/** From its top to where a step stands that a link has led to: its picture must then be whole. */
	readonly landing: number;
}

/** Scroll positions between which a picture turns into that of a step. */
export interface Span {
	readonly step: number;
	readonly from: number;
	readonly to: number;
}

/** Shares of the window that a card travels, from its lower edge up, while the picture turns. */
const SHORT = 0.25;
const LONG = 0.5;

/**
 * When the picture of each step comes: it begins as the card's upper edge enters below and is whole a quarter of the
 * window later, or half a window for set pieces. One change ends before the next begins, however short a card is.
 */
export function spans(cards: readonly Card[], { height, landing }: Window): Span[] {
	let free = -Infinity;
	return cards.map(({ step, top, long }) => {
		const whole = Math.max(free, top - Math.max(height * (1 - (long ? LONG : SHORT)), landing));
		const from = Math.min(whole, Math.max(free, top - height));
		free = whole;
		return { step, from, to: whole };
	});
}

/**
 * The change that a page scrolled by so much stands in. The first picture is there from the beginning, the last one to
 * the end; a jump, a reload and any way of scrolling give the same.
 */
export function turnAt(all: readonly Span[], y: number): Turn {
	const at = lastBegun(all, y);
	const [before, span] = [all[at - 1], all[at]];
	const to = span?.step ?? 0;
	if (!before || !span || y >= span.to) return { from: to, to, progress: 1 };
	return { from: before.step, to, progress: (y - span.from) / (span.to - span.from) };
}

/** Binary search: index of the last change that has begun, or 0. */
function lastBegun(all: readonly Span[], y: number): number {
	let low = 0;
	let high = all.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((all[middle]?.from ?? Infinity) < y || (all[middle]?.to ?? Infinity) <= y) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

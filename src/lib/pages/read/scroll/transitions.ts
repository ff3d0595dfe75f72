/**
 * Maps the scroll position to a transition and its progress: the only rule of which keyframe is current, for the page's
 * script and for the inline script before it. Pure geometry, except for the functions that measure the page.
 */
import type { Transition } from '#lib/runtime/playhead.svelte.ts';

/** The place of a step's card on the page, in CSS pixels. Steps that are not shown have none, so they have no transition. */
export interface StepCard {
	/** Index of the step in the story. */
	readonly step: number;
	/** Index of its first keyframe among those of all steps, and number of its keyframes. */
	readonly keyframe: number;
	readonly keyframes: number;
	/** Position of its upper edge in the document. */
	readonly top: number;
	readonly height: number;
	/** Distance over which it sticks while its keyframes are shown. */
	readonly travel: number;
	/** Whether its picture fills the page, with words in place of a card. */
	readonly full: boolean;
	/** Distance from the upper edge of its section to its words. */
	readonly inset: number;
	/** Distance from its upper edge to the lower edge of its last control; 0 if it has none. */
	readonly controls: number;
	/**
	 * Scroll position to which a link to its chapter leads, where its picture is complete; undefined if it is not the first card
	 * of a chapter.
	 */
	readonly chapter: number | undefined;
}

/** Measures of the window, in CSS pixels. */
export interface WindowMetrics {
	readonly height: number;
	/** Height at its top that hides cards. */
	readonly cover: number;
	/**
	 * Largest distance from its top to a step that a link led to; the transition into the step must be complete there.
	 */
	readonly landing: number;
}

/** The scroll positions, in CSS pixels, at which the transition into a keyframe starts and ends. */
export interface TransitionSpan {
	readonly step: number;
	readonly keyframe: number;
	readonly from: number;
	readonly to: number;
}

/** Length of a transition into a step, as a share of the window's height. */
const TRANSITION_SHARE = 0.6;
/**
 * Where the picture changes, as a share of the way from one keyframe to the next. It rests before and after, also where a
 * link leads, which browsers round to a pixel.
 */
const MOVING = { from: 0.03, to: 0.97 } as const;
/** Tolerance in CSS pixels of the place at which a link leaves a step. */
const LANDING_TOLERANCE = 32;
/** Space in CSS pixels below a sticking card that is too high to stick at its top. */
const STICKY_GAP = 16;

/**
 * Returns the distance from the top of the window at which a card sticks while its keyframes are shown: where links leave
 * it, or so much higher that all of it is in view. Words without a card stick where they are when the page opens.
 */
export const stickyTop = (
	{ full, inset, height: cardHeight }: StepCard,
	{ height, cover, landing }: WindowMetrics
): number =>
	full
		? Math.min(cover + inset, height - cardHeight)
		: Math.min(landing - LANDING_TOLERANCE, height - cardHeight - STICKY_GAP);

/**
 * Returns the span of the transition into each keyframe.
 *
 * The transition into a step starts when the upper edge of its card enters the window at the bottom, but not before the last
 * control of the previous card has left the window at the top. It ends {@link TRANSITION_SHARE} of the window's height
 * later, and at the latest where a link would leave the step. Before the first step of a chapter, it ends where a link to
 * the chapter leads, and starts as much earlier, but not before the plate of the chapter could be in view.
 * The other keyframes follow while the card sticks.
 *
 * Spans never overlap, however low a card is. A generator, so that the cards below the window need not be measured.
 * @param cards the cards in document order
 */
export function* transitionSpans(
	cards: Iterable<StepCard>,
	metrics: WindowMetrics
): Generator<TransitionSpan> {
	const { height, cover, landing } = metrics;
	let previous: StepCard | undefined;
	let end = -Infinity;
	for (const card of cards) {
		const { step, keyframe, top, chapter = Infinity } = card;
		const landed = Math.min(top - landing, chapter - LANDING_TOLERANCE);
		let released = -Infinity;
		if (previous) {
			for (const span of keyframeSpans(previous, end, landed, metrics)) {
				end = span.to;
				yield span;
			}
			const { controls, travel } = previous;
			if (controls > 0) released = previous.top + travel + controls - cover;
		}
		const enters =
			chapter < top ? Math.max(chapter + cover - height, landed - height * TRANSITION_SHARE) : top - height;
		const begin = Math.max(end, enters, Math.min(released, landed));
		end = Math.max(end, Math.min(landed, begin + height * TRANSITION_SHARE));
		yield { step, keyframe, from: Math.min(begin, end), to: end };
		previous = card;
	}
	if (previous) yield* keyframeSpans(previous, end, Infinity, metrics);
}

/**
 * Returns the spans of the transitions between the keyframes of a step.
 * @param begin scroll position before which none starts
 * @param limit scroll position after which none ends
 */
function keyframeSpans(
	card: StepCard,
	begin: number,
	limit: number,
	metrics: WindowMetrics
): TransitionSpan[] {
	const { step, keyframe, keyframes, top, travel, inset } = card;
	const pace = travel / Math.max(1, keyframes - 1);
	const sticksAt = top + inset - stickyTop(card, metrics);
	const at = (places: number) => Math.min(limit, Math.max(begin, sticksAt + places * pace));
	return Array.from({ length: keyframes - 1 }, (_, i) => ({
		...{ step, keyframe: keyframe + i + 1 },
		...{ from: at(i + MOVING.from), to: at(i + MOVING.to) }
	}));
}

/**
 * Returns the transition at a scroll position, between keyframes. Between two spans, and before the first and after the
 * last, it is complete: one picture is shown.
 * @param all the spans in document order
 * @param y scroll position in CSS pixels
 */
export function transitionAt(all: readonly TransitionSpan[], y: number): Transition {
	const at = Math.max(
		0,
		all.findLastIndex(({ from, to }) => from < y || to <= y)
	);
	const [before, span] = [all[at - 1], all[at]];
	const to = span?.keyframe ?? 0;
	if (!before || !span || y >= span.to) return { from: to, to, progress: 1 };
	return { from: before.keyframe, to, progress: (y - span.from) / (span.to - span.from) };
}

/** Selector of elements that are not shown: collapsed sections, and steps outside the current route. */
const NOT_SHOWN = '.field:not([open]), [hidden]';

/** Measures the cards that are shown, each when it is asked for: what is below may not be laid out yet. */
export function* measureCards(sections: readonly HTMLElement[]): Generator<StepCard> {
	let keyframe = 0;
	for (const [step, section] of sections.entries()) {
		const keyframes = Number(section.dataset['keyframes'] ?? 1);
		if (!section.closest(NOT_SHOWN)) {
			const { top, height: sectionHeight } = section.getBoundingClientRect();
			const [pinned, card, parts] = ['.pinned', '.card', '.parts'].map((name) =>
				section.querySelector(name)?.getBoundingClientRect()
			);
			const height = card?.height ?? 0;
			const { paddingBottom, paddingTop } = getComputedStyle(section);
			const space = pinned?.height ?? sectionHeight - parseFloat(paddingBottom);
			yield {
				...{ step, keyframe, keyframes, height, top: top + scrollY },
				...{ full: pinned !== undefined, inset: parseFloat(paddingTop) },
				travel: keyframes > 1 ? Math.max(0, space - height) : 0,
				controls: card && parts && parts.height > 0 ? parts.bottom - card.top : 0,
				chapter: chapterPosition(section)
			};
		}
		keyframe += keyframes;
	}
}

/** Returns the scroll position to which a link to the chapter leads that a step begins; undefined for other steps. */
function chapterPosition(section: HTMLElement): number | undefined {
	const title = section.previousElementSibling?.querySelector('h2');
	return title
		? title.getBoundingClientRect().top + scrollY - parseFloat(getComputedStyle(title).scrollMarginTop)
		: undefined;
}

/**
 * Measures the window.
 * @param section section of any step with a card: its `scroll-margin-top` is where links leave it, that of its card the
 * height that bar and stage cover
 * @param height height of the window
 */
export function measureWindow(section: Element, height = innerHeight): WindowMetrics {
	const marginOf = (element: Element) => parseFloat(getComputedStyle(element).scrollMarginTop);
	return {
		height,
		cover: marginOf(section.querySelector('.card') ?? section),
		landing: Math.round(marginOf(section) + LANDING_TOLERANCE)
	};
}

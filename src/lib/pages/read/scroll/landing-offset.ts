/**
 * Returns how far below the top of the window a step may be after a link led to it, in CSS pixels: its
 * `scroll-margin-top` and 32 px of tolerance. The transition into the step must be complete there. The function is
 * inlined as source text by the early script, so it may use nothing from outside.
 */
export function landingOffset(step: Element): number {
	return Math.round((parseFloat(getComputedStyle(step).scrollMarginTop) || 0) + 32);
}

/**
 * Returns the largest distance, in pixels, of a step from the top of the window after a link led to it, with 32 px of
 * tolerance. Its transition must be complete there. Inlined as source text by the early script, so it may use nothing from
 * outside.
 */
export function landingOffset(step: Element): number {
	return Math.round((parseFloat(getComputedStyle(step).scrollMarginTop) || 0) + 32);
}

/**
 * How far below the window's top a step may stand, in pixels, once a link has led to it: a thumb wobbles. Its picture must
 * then be whole. The early script takes this along as it stands: it may use nothing from outside.
 */
export function landingOf(step: Element): number {
	return Math.round((parseFloat(getComputedStyle(step).scrollMarginTop) || 0) + 32);
}

/**
 * Where the eye reads, in pixels from the top of the window: at six tenths of its height. A step that a link has just
 * led to must have its upper edge well above, or a thumb's wobble (see `locate`) would count it as not reached yet.
 * The early script takes it along as it stands: it may use nothing from outside.
 */
export function readingLine(step: Element): number {
	const landing = parseFloat(getComputedStyle(step).scrollMarginTop) || 0;
	return Math.round(Math.max(innerHeight * 0.6, landing + 32));
}

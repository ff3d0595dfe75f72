/** A step's place on the page, in CSS pixels from the top of the document. */
export interface StepBox {
	readonly top: number;
	readonly bottom: number;
}

/** Pixels that a thumb may wobble around a border without turning the page back and forth. */
const HYSTERESIS = 24;

/**
 * Which step is being read: the last one whose top has crossed the reading line.
 * Depends on geometry alone, so that scrolling down, up, a jump and a reload agree; within a wobble of a
 * border the step already in focus keeps it.
 *
 * @param boxes of the steps, from the top of the page down
 * @param line where the eye reads, in the same pixels
 * @param current index of the step in focus, if any
 * @returns index into `boxes`; 0 above the first step, the last one below the last
 */
export function locate(boxes: readonly StepBox[], line: number, current?: number): number {
	const found = lastAbove(boxes, line);
	if (current === undefined || Math.abs(found - current) !== 1) return found;
	const border = boxes[Math.max(found, current)]?.top ?? line;
	return Math.abs(line - border) < HYSTERESIS ? current : found;
}

/** Binary search: index of the last box whose top is at or above the line, or 0. */
function lastAbove(boxes: readonly StepBox[], line: number): number {
	let low = 0;
	let high = boxes.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((boxes[middle]?.top ?? Infinity) <= line) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

/**
 * Returns the natural height of a frame at its present width, in CSS pixels: the height of its tallest step, if the
 * height of the picture is `--shape` times its width. It does not depend on the present height of the frame, so a host
 * that applies it cannot cause a loop.
 */
export function naturalHeight(frame: HTMLElement): number {
	const shape = Number(getComputedStyle(frame).getPropertyValue('--shape'));
	return heightWith(frame, frame.clientWidth * shape);
}

/**
 * Returns the least height of a frame at which no text is clipped, in CSS pixels: with the lowest picture that the CSS
 * allows.
 */
export function minimumHeight(frame: HTMLElement): number {
	const stage = frame.querySelector('.stage');
	return heightWith(frame, stage ? parseFloat(getComputedStyle(stage).minHeight) : 0);
}

function heightWith(frame: HTMLElement, picture: number): number {
	const heightOf = (selector: string) =>
		Math.max(0, ...[...frame.querySelectorAll(selector)].map((part) => part.getBoundingClientRect().height));
	const { borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
	const borders = parseFloat(borderTopWidth) + parseFloat(borderBottomWidth);
	const around = heightOf('.title') + heightOf('.note') + heightOf('.foot') + borders;
	return Math.ceil(Math.max(picture + heightOf('.caption'), heightOf('.panel.text')) + around);
}

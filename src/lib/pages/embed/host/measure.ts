/**
 * Returns the natural height of a frame at its width, in pixels: that of its tallest step, with a picture of the aspect ratio
 * `--shape`. It does not depend on the frame's current height, so sending it to the host cannot cause a loop.
 */
export function naturalHeight(frame: HTMLElement): number {
	const shape = Number(getComputedStyle(frame).getPropertyValue('--shape'));
	return heightWith(frame, frame.clientWidth * shape);
}

/** Returns the minimum height of a frame without clipped text, in pixels, with the smallest picture that the CSS allows. */
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

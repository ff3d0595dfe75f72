/**
 * The height that a frame would like to have at its width: that of its tallest step, with a picture of the shape that
 * the style sheet gives it. It does not depend on the height that the host gives, to which the picture bends: so it
 * can be said without ever running after itself.
 */
export function naturalHeight(frame: HTMLElement): number {
	const shape = Number(getComputedStyle(frame).getPropertyValue('--shape'));
	return heightWith(frame, frame.clientWidth * shape);
}

/** The height under which it would be cut: with the smallest picture that the style sheet allows. */
export function leastHeight(frame: HTMLElement): number {
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

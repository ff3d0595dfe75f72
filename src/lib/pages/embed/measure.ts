/**
 * The height that a frame would like to have at its width: that of its tallest step, with a picture of the shape that
 * the style sheet gives it. It does not depend on the height that the host gives, to which the picture bends: so it
 * can be said without ever running after itself.
 */
export function naturalHeight(frame: HTMLElement): number {
	const heightOf = (selector: string) =>
		Math.max(0, ...[...frame.querySelectorAll(selector)].map((part) => part.getBoundingClientRect().height));
	const style = getComputedStyle(frame);
	const shape = Number(style.getPropertyValue('--shape'));
	const borders = parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth);
	const picture = frame.clientWidth * shape + heightOf('.caption');
	const around = heightOf('.title') + heightOf('.note') + heightOf('.foot') + borders;
	return Math.ceil(Math.max(picture, heightOf('.panel')) + around);
}

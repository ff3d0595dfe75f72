import { isHeightRequest, heightMessages, type FrameNames } from './height-messages.ts';
import { wordPressSecret } from '../options/options.ts';
import { HeightSender } from './height-sender.ts';

/**
 * Sends the natural height of this frame to the host: now, when it changes, and when the host asks for it again. Does
 * nothing if no host embeds the page.
 * @param options names of the frame; and as `height`, that of the frame from which a link led to this one, in CSS
 *   pixels, which this one keeps until its width changes
 * @returns a function that stops sending
 */
export function sendHeightToHost({
	height: keptHeight,
	...names
}: Omit<FrameNames, 'secret'> & { readonly height?: number }): () => void {
	if (parent === window) return () => undefined;
	const frame = document.querySelector<HTMLElement>('.frame');
	if (!frame) return () => undefined;
	/** Elements whose height depends on the font size and on notes only. */
	const fixedParts = [...frame.querySelectorAll('.host-text, .title, .note, .foot')];
	const speaker = new HeightSender((height) => {
		const secret = wordPressSecret(location.hash);
		const known = secret ? { ...names, secret } : names;
		for (const message of heightMessages(height, minimumHeight(frame), known))
			parent.postMessage(message, '*');
	});
	const width = frame.clientWidth;
	const measure = () =>
		speaker.sendHeight(
			keptHeight !== undefined && frame.clientWidth === width
				? Math.max(keptHeight, minimumHeight(frame))
				: naturalHeight(frame)
		);
	let lastSizes = '';
	// A longer sentence takes its line from the picture. Only another width or font size changes the height.
	const onResize = () => {
		const sizes = [frame.clientWidth, ...fixedParts.map((part) => part.clientHeight)].join();
		if (sizes !== lastSizes) measure();
		lastSizes = sizes;
	};
	const onMessage = ({ source, data }: MessageEvent<unknown>) => {
		if (source === parent && isHeightRequest(data, () => wordPressSecret(location.hash))) speaker.repeat();
	};
	// WordPress may write its secret into the hash after the frame has loaded.
	const onHash = () => speaker.repeat();
	const observer = new ResizeObserver(onResize);
	for (const part of [frame, ...fixedParts]) observer.observe(part);
	addEventListener('message', onMessage);
	addEventListener('hashchange', onHash);
	document.fonts.addEventListener('loadingdone', measure);
	measure();
	return () => {
		observer.disconnect();
		removeEventListener('message', onMessage);
		removeEventListener('hashchange', onHash);
		document.fonts.removeEventListener('loadingdone', measure);
	};
}

/**
 * Returns the natural height of a frame at its present width, in CSS pixels: the height of its tallest step, if the
 * height of the picture is `--shape` times its width. It does not depend on the present height of the frame, so a host
 * that applies it cannot cause a loop.
 */
function naturalHeight(frame: HTMLElement): number {
	const shape = Number(getComputedStyle(frame).getPropertyValue('--shape'));
	return heightWith(frame, frame.clientWidth * shape);
}

/**
 * Returns the least height of a frame at which no text is clipped, in CSS pixels: with the lowest picture that the CSS
 * allows.
 */
function minimumHeight(frame: HTMLElement): number {
	const stage = frame.querySelector('.stage');
	return heightWith(frame, stage ? parseFloat(getComputedStyle(stage).minHeight) : 0);
}

function heightWith(frame: HTMLElement, picture: number): number {
	const heightOf = (selector: string) =>
		Math.max(0, ...[...frame.querySelectorAll(selector)].map((part) => part.getBoundingClientRect().height));
	const { borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
	const borders = parseFloat(borderTopWidth) + parseFloat(borderBottomWidth);
	const around = ['.host-text', '.title', '.rail-row', '.note', '.foot'].reduce(
		(sum, part) => sum + heightOf(part),
		borders
	);
	return Math.ceil(Math.max(picture + heightOf('.caption'), heightOf('.panel.text')) + around);
}

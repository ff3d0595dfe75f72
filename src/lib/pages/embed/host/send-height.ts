import { isHeightRequest, heightMessages, type FrameNames } from './height-messages.ts';
import { minimumHeight, naturalHeight } from './measure.ts';
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
	const fixedParts = [...frame.querySelectorAll('.title, .note, .foot')];
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

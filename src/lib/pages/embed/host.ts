import { asksAgain, inDialects, type FrameNames } from './dialects.ts';
import { leastHeight, naturalHeight } from './measure.ts';
import { secretIn } from './options.ts';
import { HeightSpeaker } from './speaker.ts';

/**
 * Tells the page around the frame how high the frame would like to be, on load and on real change. Of what that page
 * says, one sentence is understood: that it has only just begun to listen.
 * @param height of the frame before it in its place, which it keeps until it has another width
 * @returns a function that stops it
 */
export function speakHeight({
	height: kept,
	...names
}: Omit<FrameNames, 'secret'> & { readonly height?: number }): () => void {
	if (parent === window) return () => undefined;
	const frame = document.querySelector<HTMLElement>('.frame');
	if (!frame) return () => undefined;
	/** What grows with the reader's letters, or with a note, and with nothing else. */
	const letters = [...frame.querySelectorAll('.title, .note, .foot')];
	const speaker = new HeightSpeaker((height) => {
		const secret = secretIn(location.hash);
		const known = secret ? { ...names, secret } : names;
		for (const message of inDialects(height, leastHeight(frame), known)) parent.postMessage(message, '*');
	});
	const width = frame.clientWidth;
	const measure = () =>
		speaker.tell(
			kept !== undefined && frame.clientWidth === width
				? Math.max(kept, leastHeight(frame))
				: naturalHeight(frame)
		);
	let seen = '';
	// A sentence that a control makes longer takes its line from the picture: only another width, or other letters, are
	// worth another height.
	const onResize = () => {
		const now = [frame.clientWidth, ...letters.map((part) => part.clientHeight)].join();
		if (now !== seen) measure();
		seen = now;
	};
	const onMessage = ({ source, data }: MessageEvent<unknown>) => {
		if (source === parent && asksAgain(data, () => secretIn(location.hash))) speaker.again();
	};
	// WordPress may name the frame once it has loaded.
	const onHash = () => speaker.again();
	const observer = new ResizeObserver(onResize);
	for (const part of [frame, ...letters]) observer.observe(part);
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

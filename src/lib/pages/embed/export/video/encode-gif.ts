import { applyPalette, GIFEncoder, quantize } from 'gifenc/dist/gifenc.esm.js';
import { yieldToBrowser } from '#lib/runtime/page/idle.ts';
import type { FilmOptions } from './film.ts';

/** Frames per second while the picture moves. */
const GIF_RATE = 8;
const MAX_COLOURS = 128;

/**
 * Encodes a film as an animated GIF. A picture at rest is one frame.
 * @returns the file; undefined if the work was cancelled
 * @throws Error if the browser refuses to read a canvas
 */
export async function encodeGif({
	canvas,
	count,
	rate,
	paint,
	keyOf,
	signal,
	onProgress
}: FilmOptions): Promise<Blob | undefined> {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('The browser gives no canvas');
	const gif = GIFEncoder();
	const { width, height } = canvas;
	const step = Math.round(rate / GIF_RATE);
	for (let index = 0; index < count;) {
		onProgress(index / count);
		await yieldToBrowser();
		if (signal.aborted) return undefined;
		await paint(index);
		const key = keyOf(index);
		let next = index + 1;
		while (next < count && (keyOf(next) === key || next - index < step)) next++;
		const { data } = context.getImageData(0, 0, width, height);
		const palette = quantize(data, MAX_COLOURS);
		const delay = Math.round(((next - index) * 1000) / rate);
		gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay });
		index = next;
	}
	gif.finish();
	return new Blob([gif.bytes()], { type: 'image/gif' });
}

import {
	BufferTarget,
	canEncodeVideo,
	CanvasSource,
	Mp4OutputFormat,
	Output,
	Quality,
	WebMOutputFormat,
	type VideoCodec
} from 'mediabunny';
import { yieldToBrowser } from '#lib/runtime/page/idle.ts';
import type { FilmOptions } from './film.ts';

/** A file of video that this browser can make. */
export interface VideoEncoding {
	readonly kind: 'mp4' | 'webm';
	readonly codec: VideoCodec;
}

/** In the order of preference: social networks take MP4 in H.264, all browsers show WebM in VP9 or VP8. */
const ENCODINGS: readonly VideoEncoding[] = [
	{ kind: 'mp4', codec: 'avc' },
	{ kind: 'webm', codec: 'vp9' },
	{ kind: 'webm', codec: 'vp8' }
];
/** Bits per second and pixel: large areas of one colour need few. */
const BITS_PER_PIXEL = 3.5;
/** Seconds between frames that need no other frame. */
const KEY_FRAME_SECONDS = 2;
/** Frames between two looks at whether the work was cancelled. */
const FRAMES_PER_TASK = 6;

const qualityOf = ({ width, height }: { readonly width: number; readonly height: number }) =>
	new Quality({ bitrate: Math.round(width * height * BITS_PER_PIXEL) });

/** Returns the best encoding that this browser has for a size in pixels; undefined if it has none. */
export async function bestEncoding(size: {
	readonly width: number;
	readonly height: number;
}): Promise<VideoEncoding | undefined> {
	for (const encoding of ENCODINGS)
		if (await canEncodeVideo(encoding.codec, { ...size, quality: qualityOf(size) })) return encoding;
	return undefined;
}

/**
 * Encodes a film.
 * @returns the file; undefined if the work was cancelled
 * @throws Error if the encoder fails
 */
export async function encodeVideo(
	{ kind, codec }: VideoEncoding,
	{ canvas, count, rate, paint, signal, onProgress }: FilmOptions
): Promise<Blob | undefined> {
	const target = new BufferTarget();
	const format = kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
	const output = new Output({ format, target });
	const source = new CanvasSource(canvas, {
		codec,
		quality: qualityOf(canvas),
		keyFrameInterval: KEY_FRAME_SECONDS
	});
	output.addVideoTrack(source, { frameRate: rate });
	await output.start();
	for (let index = 0; index < count; index++) {
		if (index % FRAMES_PER_TASK === 0) {
			onProgress(index / count);
			await yieldToBrowser();
		}
		if (signal.aborted) {
			await output.cancel();
			return undefined;
		}
		await paint(index);
		await source.add(index / rate, 1 / rate);
	}
	await output.finalize();
	return target.buffer ? new Blob([target.buffer], { type: format.mimeType }) : undefined;
}

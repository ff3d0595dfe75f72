/** Frames per second of a video. */
export const FRAME_RATE = 24;
/** Lengths to choose from, in seconds. */
export const VIDEO_LENGTHS = ['15', '20', '30'] as const;
/** Length of a transition between two keyframes, in seconds. */
const TRANSITION_SECONDS = 1;

/** What a frame of a video shows. */
export interface VideoFrame {
	/** Index of the keyframe; in a transition, of the one that it begins with. */
	readonly keyframe: number;
	/** Progress to the next keyframe, from 0 (none) to 1 (exclusive), eased. */
	readonly progress: number;
	/** Index of the caption. */
	readonly caption: number;
}

/** Slow at both ends: the smoothstep polynomial. */
const ease = (t: number): number => t * t * (3 - 2 * t);

/**
 * Returns all frames of a video: its keyframes for equal times, one after the other, with transitions, and its captions for
 * times in proportion to their lengths.
 * @param seconds length of the video
 * @param keyframes number of keyframes, at least 1
 * @param captions the captions that are shown
 */
export function planVideo(seconds: number, keyframes: number, captions: readonly string[]): VideoFrame[] {
	const count = Math.round(seconds * FRAME_RATE);
	const each = count / keyframes;
	const moving = Math.min(Math.round(TRANSITION_SECONDS * FRAME_RATE), Math.floor(each / 2));
	const total = captions.reduce((sum, { length }) => sum + length, 0);
	const ends = captions.map(
		(_, index) => captions.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0) / total
	);
	return Array.from({ length: count }, (_, index) => {
		const keyframe = Math.min(keyframes - 1, Math.floor(index / each));
		const untilNext = (keyframe + 1) * each - index;
		const isMoving = keyframe < keyframes - 1 && untilNext < moving;
		return {
			keyframe,
			progress: isMoving ? ease(1 - untilNext / moving) : 0,
			caption: Math.max(
				0,
				ends.findIndex((end) => index < end * count)
			)
		};
	});
}

/** Reading speed of a caption, in characters per second, and its shortest time. */
const CHARACTERS_PER_SECOND = 16;
const MIN_SECONDS = 1.8;

/** Returns the first captions that can be read within a time, in seconds; at least one. */
export function captionsWithin(seconds: number, captions: readonly string[]): string[] {
	let left = seconds;
	return captions.filter(({ length }, index) => {
		left -= Math.max(MIN_SECONDS, length / CHARACTERS_PER_SECOND);
		return left >= 0 || index === 0;
	});
}

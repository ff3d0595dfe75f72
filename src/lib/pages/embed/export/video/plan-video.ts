import type { Moment } from './moments.ts';

/** Frames per second of a video. */
export const FRAME_RATE = 24;
/** Lengths to choose from, in seconds. */
export const VIDEO_LENGTHS = ['15', '20', '30'] as const;
/** Length of a transition between two moments, in seconds. */
const TRANSITION_SECONDS = 1;
/** Shortest time for which a moment stays before a transition, in seconds. */
const STAY_SECONDS = 0.9;
/** Time of all moments before cuts together, and bounds of each, in seconds. */
const CUTS = { total: 6, least: 0.45, most: 1.8 } as const;
/** Largest share of a video before the moment with most captions, and after it. */
const MAX_OTHER_SHARE = 0.5;
/** Reading speed of a caption, in characters per second, and its shortest time. */
const CHARACTERS_PER_SECOND = 16;
const MIN_CAPTION_SECONDS = 1.8;

/** What a frame of a video shows. */
export interface VideoFrame {
	/** Index of the moment; in a transition, of the one that it begins with. */
	readonly moment: number;
	/** Progress to the next moment, from 0 (none) to 1 (exclusive), eased unless time passes. */
	readonly progress: number;
	readonly caption: string;
}

type PlannedMoment = Pick<Moment, 'captions' | 'next'>;

/** Slow at both ends: the smoothstep polynomial. */
const ease = (t: number): number => t * t * (3 - 2 * t);

const secondsToRead = ({ length }: string): number =>
	Math.max(MIN_CAPTION_SECONDS, length / CHARACTERS_PER_SECOND);

/**
 * Returns all frames of a video: its moments in order, each with its own captions. A transition shows no caption, since its
 * picture is of neither moment. The moment with the longest text has the time that the others leave, and as many of its
 * captions as can be read in it.
 * @param seconds length of the video
 * @param moments at least one
 */
export function planVideo(seconds: number, moments: readonly PlannedMoment[]): VideoFrame[] {
	const count = Math.round(seconds * FRAME_RATE);
	const lengths = momentLengths(seconds, moments);
	const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, each) => sum + each, 0));
	return Array.from({ length: count }, (_, frame) => {
		const now = frame / FRAME_RATE;
		const moment = Math.max(
			0,
			starts.findLastIndex((start) => start <= now + 1e-6)
		);
		const [shown, start, length] = [moments[moment], starts[moment] ?? 0, lengths[moment] ?? seconds];
		const left = start + length - now;
		const next = moment < moments.length - 1 ? shown?.next : undefined;
		const moving = next === 'time' ? length : next === 'transition' ? transitionOf(length) : 0;
		const isMoving = left < moving - 1e-6;
		const done = isMoving ? 1 - left / moving : 0;
		return {
			moment,
			progress: next === 'time' ? done : ease(done),
			caption:
				isMoving && next === 'transition'
					? ''
					: captionAt(shown?.captions ?? [], now - start, length - (next === 'transition' ? moving : 0))
		};
	});
}

const transitionOf = (length: number): number => Math.min(TRANSITION_SECONDS, length / 2);

/** Returns the length of each moment in seconds; their sum is that of the video. */
function momentLengths(seconds: number, moments: readonly PlannedMoment[]): number[] {
	const reading = moments.map(({ captions }) =>
		captions.reduce((sum, caption) => sum + secondsToRead(caption), 0)
	);
	const last = moments.length - 1;
	// Without captions, the last moment has the time that is left.
	const main = Math.max(...reading) > 0 ? reading.indexOf(Math.max(...reading)) : last;
	const cuts = moments.filter(({ next }) => next === 'cut').length;
	const cutStay = Math.min(CUTS.most, Math.max(CUTS.least, CUTS.total / Math.max(1, cuts)));
	const wanted = moments.map(({ next }, index) => {
		const stay = next === 'cut' ? cutStay : Math.max(STAY_SECONDS, reading[index] ?? 0);
		return stay + (next === 'transition' && index < last ? TRANSITION_SECONDS : 0);
	});
	const others = wanted.reduce((sum, each, index) => (index === main ? sum : sum + each), 0);
	const scale = Math.min(1, (seconds * MAX_OTHER_SHARE) / Math.max(others, 1e-6));
	return wanted.map((each, index) => (index === main ? seconds - others * scale : each * scale));
}

/** Returns the caption at a time of a moment: the first captions that can be read, for times in proportion to their lengths. */
function captionAt(captions: readonly string[], since: number, length: number): string {
	const read = captionsWithin(length, captions);
	const total = read.reduce((sum, { length: letters }) => sum + letters, 0);
	let end = 0;
	for (const caption of read) {
		end += (caption.length / total) * length;
		if (since < end - 1e-6) return caption;
	}
	return read.at(-1) ?? '';
}

/** Returns the first captions that can be read within a time, in seconds; at least one. */
export function captionsWithin(seconds: number, captions: readonly string[]): string[] {
	let left = seconds;
	return captions.filter((caption, index) => {
		left -= secondsToRead(caption);
		return left >= 0 || index === 0;
	});
}

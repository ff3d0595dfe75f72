/** The files with which others can recompute the numbers of the story. Server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { READING_PACE } from '#lib/edition/time/reading-time.ts';
import type { Track } from '#lib/model/scenario/track.ts';
import { mergeDistinct } from './blanks.ts';
import { modelConstants, modelLists, medianFaceDistances } from './constants.ts';
import { randomDraws } from './random-draws.ts';

/**
 * Returns the content of `/method.json`: seed, settings, constants, reading pace and random draws, the same in all
 * languages.
 */
export function publishedNumbers({ story, world }: Edition) {
	return {
		seed: story.seed,
		settings: Object.fromEntries(story.settings.map(({ id, default: usual }) => [id, usual])),
		constants: mergeDistinct(modelConstants, medianFaceDistances(world), {
			lookalike: world.lookalike.entry
		}),
		reading: READING_PACE,
		draws: randomDraws,
		lists: { ...modelLists, lookalikeOf: world.lookalike.personId }
	};
}

/** Returns the content of `/district.json`: the district as the models use it, in metres. */
export const publishedDistrict = ({ world }: Edition) => world.district;

/** Returns the content of `/minutes.json`: the track of every pedestrian during the story’s minutes, by id. */
export function publishedMinutes({ world }: Edition) {
	const { duration, seed } = world.timeline;
	return {
		seed,
		seconds: duration,
		people: Object.fromEntries(world.timeline.tracks().map((track) => [track.id, keyframes(track)]))
	};
}

/**
 * Returns the keyframes of a track, `[s, m, m]`, rounded to 1 ms and 1 mm. Between two of them, the pedestrian moves
 * in a straight line at constant speed.
 */
function keyframes({ times, xs, ys }: Track): number[][] {
	const round = (value = NaN) => Math.round(value * 1000) / 1000;
	return times.map((time, i) => [round(time), round(xs[i]), round(ys[i])]);
}

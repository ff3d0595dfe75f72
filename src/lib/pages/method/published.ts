/** What a stranger downloads to compute the story’s numbers again. On the server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { PACE } from '#lib/edition/reading-time.ts';
import type { Track } from '#lib/model/track.ts';
import { withoutClash } from './blanks.ts';
import { constants, lists, strangers } from './constants.ts';
import { draws } from './draws.ts';

/** All the numbers of the method page, whatever its language. */
export function publishedNumbers({ story, world }: Edition) {
	return {
		seed: story.seed,
		settings: Object.fromEntries(story.settings.map(({ id, default: usual }) => [id, usual])),
		constants: withoutClash(constants, strangers(world), { lookalike: world.lookalike.entry }),
		reading: PACE,
		draws,
		lists: { ...lists, lookalikeOf: world.lookalike.of }
	};
}

/** The district as the models see it. */
export const publishedDistrict = ({ world }: Edition) => world.district;

/** Everybody’s way through the twelve minutes, by their names in the models. */
export function publishedMinutes({ world }: Edition) {
	const { duration, seed } = world.timeline;
	return {
		seed,
		seconds: duration,
		people: Object.fromEntries(world.timeline.tracks().map((track) => [track.id, keysOf(track)]))
	};
}

/** Where somebody is when, to the millimetre and the millisecond: between two of them, straight on at one pace. */
function keysOf({ times, xs, ys }: Track): number[][] {
	const fine = (value = NaN) => Math.round(value * 1000) / 1000;
	return times.map((time, i) => [fine(time), fine(xs[i]), fine(ys[i])]);
}

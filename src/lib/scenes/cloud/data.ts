import { matchingRadius } from '#lib/model/matching.ts';
import { conditionsOf, matcherOf } from '#lib/model/settings.ts';
import { fmr, fpir } from '#lib/model/recognition.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { MOST, streetOf, type Street } from './places.ts';

/** All that is measured; distances in standard deviations of one parameter, places with an entry in the middle. */
export interface Measured {
	/** Threshold as shown, and the distance within which it takes two faces for one. */
	readonly match: number;
	readonly radius: number;
	/** Those who pass, whether the list is long enough to hold that entry, and whether she is in its circle then. */
	readonly street: Street;
	readonly listed: boolean;
	readonly inside: boolean;
	/** Names on the list, dots drawn of it, and how many names each of them stands for. */
	readonly list: number;
	readonly dots: number;
	readonly each: number;
	/** One comparison, and one passer-by, among how many is wrong. */
	readonly comparisons: number;
	readonly faces: number;
}

/** The list around the entry that resembles her, the circle of the reader's threshold, and her in it or not. */
export function data(_state: unknown, world: World, { settings }: Choices): Measured {
	const { threshold, list } = matcherOf(settings);
	const street = streetOf(world, conditionsOf(settings));
	const radius = matchingRadius(threshold);
	const rate = fmr(threshold);
	const listed = list >= world.lookalike.entry;
	const dots = Math.min(list, MOST);
	return {
		match: settings['match'] ?? 55,
		radius,
		street,
		listed,
		inside: listed && street.apart < radius,
		list,
		dots,
		each: list / dots,
		comparisons: Number((1 / rate).toPrecision(2)),
		faces: Math.round(1 / fpir(rate, list))
	};
}

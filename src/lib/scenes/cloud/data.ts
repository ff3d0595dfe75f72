import { matchingRadius } from '#lib/model/faces/matching.ts';
import { conditionsFromSettings, matcherFromSettings } from '#lib/model/parameters.ts';
import { fmr, fpir } from '#lib/model/faces/recognition.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { MAX_DOTS, passersByPositions, type PassersBy } from './positions.ts';

/**
 * Data of the scene. Distances are in standard deviations of one parameter; positions are relative to the entry in
 * the middle.
 */
export interface CloudData {
	/** Displayed threshold, and the distance within which two faces match. */
	readonly match: number;
	readonly radius: number;
	/**
	 * The passers-by; whether the watchlist contains the entry; and whether the lookalike is then within its
	 * circle.
	 */
	readonly street: PassersBy;
	readonly isListed: boolean;
	readonly isInside: boolean;
	/** Length of the watchlist, number of dots drawn, and entries per dot. */
	readonly list: number;
	readonly dots: number;
	readonly entriesPerDot: number;
	/** Comparisons per false match, and passers-by per false alert. */
	readonly comparisons: number;
	readonly faces: number;
}

/** Returns the watchlist around the entry that resembles her, and the circle of the reader's threshold. */
export function data(_state: unknown, world: World, { settings }: Choices): CloudData {
	const { threshold, list } = matcherFromSettings(settings);
	const street = passersByPositions(world, conditionsFromSettings(settings));
	const radius = matchingRadius(threshold);
	const rate = fmr(threshold);
	const listed = list >= world.lookalike.entry;
	const dots = Math.min(list, MAX_DOTS);
	return {
		match: settings['match'] ?? 55,
		radius,
		street,
		isListed: listed,
		isInside: listed && street.distance < radius,
		list,
		dots,
		entriesPerDot: list / dots,
		comparisons: Number((1 / rate).toPrecision(2)),
		faces: Math.round(1 / fpir(rate, list))
	};
}

import { matchingRadius } from '#lib/model/faces/matching.ts';
import { conditionsFromSettings, matcherFromSettings } from '#lib/model/parameters.ts';
import { fmr, fpir } from '#lib/model/faces/recognition.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { MAX_DOTS, passersByPositions, type PassersBy } from './positions.ts';

/**
 * The watchlist around one of its entries, the passers-by, and the error rates. Distances are in standard
 * deviations of one parameter; positions are relative to the entry in the middle.
 */
export interface CloudData {
	/** Threshold as it is displayed. */
	readonly match: number;
	/** Distance within which two faces match. */
	readonly radius: number;
	/** The passers-by, one of whom is the lookalike of the entry. */
	readonly street: PassersBy;
	/** Whether the watchlist is long enough to contain the entry. */
	readonly isListed: boolean;
	/** Whether the entry is listed and the lookalike is within its circle. */
	readonly isInside: boolean;
	/** Length of the watchlist, in entries. */
	readonly list: number;
	/** Number of dots that are drawn. */
	readonly dots: number;
	/** Number of entries that each dot represents. */
	readonly entriesPerDot: number;
	/** Number of comparisons per false match. */
	readonly comparisons: number;
	/** Number of passers-by per false alert. */
	readonly faces: number;
}

/** Returns the watchlist around the entry that resembles the lookalike, and the circle of the reader’s threshold. */
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

import type { Drawn } from '#lib/chart/strokes.ts';
import { LOOKALIKE } from '#lib/model/face-parameters.ts';
import { matchingRadius } from '#lib/model/matching.ts';
import { conditionsOf, matcherOf } from '#lib/model/settings.ts';
import { fmr, fpir } from '#lib/model/recognition.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';
import type { Chart } from './measures.ts';
import { MOST, streetOf, type Street } from './places.ts';
import type { CloudState } from './state.ts';

/** All that is measured; distances in standard deviations of one parameter, places with entry 4,117 in the middle. */
export interface Measured {
	/** Threshold as shown, and the distance within which it takes two faces for one. */
	readonly match: number;
	readonly radius: number;
	/** Those who pass, whether the list is long enough to hold entry 4,117, and whether Inès is in its circle then. */
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

/** One way of drawing it. The list itself is drawn from its places, which are not part of a view: there are too many. */
export interface CloudLayout extends Drawn {
	readonly map: Chart;
	readonly lens: Chart;
	/** The passers-by that are compared at one time, group after group. */
	readonly passing: readonly string[];
}

export interface CloudView {
	readonly frame: Frame;
	readonly measured: Measured;
	readonly wide: CloudLayout;
	readonly tall: CloudLayout;
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/** The list around entry 4,117, the circle of the reader's threshold, and Inès in it or not. */
export function view(_state: CloudState, world: World, { settings }: Choices): CloudView {
	const { threshold, list } = matcherOf(settings);
	const street = streetOf(world, conditionsOf(settings));
	const radius = matchingRadius(threshold);
	const rate = fmr(threshold);
	const listed = list >= LOOKALIKE.entry;
	const dots = Math.min(list, MOST);
	const measured: Measured = {
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
	return {
		frame: FRAME,
		measured,
		wide: layOut(true, measured, world),
		tall: layOut(false, measured, world)
	};
}

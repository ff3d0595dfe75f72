import { isMistaken } from '#lib/model/figures-recognising.ts';
import { ordinaryRange } from '#lib/model/binomial.ts';
import { groupsOf, matcherOver } from '#lib/model/settings.ts';
import { differential, falseByGroup, hiddenTimes, wholeAlerts } from '#lib/model/recognition.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { studiesOf, type Study } from './studies.ts';

/** Size of the sample of passers-by. */
export const OUT_OF = 100;

/** Counts for groups A and B. */
export interface ByGroup {
	readonly a: number;
	readonly b: number;
}

/** False alerts of the reader's crowd by group, in whole people. */
export interface Shared {
	/** Ratio of the false match rates of group B to group A. */
	readonly times: number;
	/** Passers-by of each group in a sample of `SAMPLE_SIZE`. */
	readonly passers: ByGroup;
	/** False alerts of each group. */
	readonly errors: ByGroup;
	/** Average false alerts of each group, not rounded. */
	readonly mean: ByGroup;
	/** Range of false alerts that chance alone gives group B in nine cases out of ten. */
	readonly ordinary: readonly [low: number, high: number];
	/** Largest ratio that this number of false alerts would not reveal. */
	readonly hidden: number;
	/** Results of published studies. */
	readonly studies: readonly Study[];
	/** Whether the lookalike of an entry of the list is among the people wrongly flagged. */
	readonly named: boolean;
}

/** Divides the false alerts of the reader's crowd between two groups of passers-by. */
export function data(_state: unknown, world: World, choices: Choices): Shared {
	const { settings } = choices;
	const groups = groupsOf(settings);
	const { false: count } = wholeAlerts(matcherOver(camerasKept(world, choices).length, settings));
	const shares = differential(groups);
	const ofB = Math.round(groups.share * OUT_OF);
	return {
		times: groups.times,
		passers: { a: OUT_OF - ofB, b: ofB },
		errors: falseByGroup(count, groups),
		mean: { a: count * shares.a, b: count * shares.b },
		ordinary: ordinaryRange(count, shares.b),
		hidden: hiddenTimes(count, groups.share),
		studies: studiesOf(world),
		named: count > 0 && isMistaken({ ...world, settings })
	};
}

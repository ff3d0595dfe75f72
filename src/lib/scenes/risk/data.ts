import { isMistaken } from '#lib/model/figures-recognising.ts';
import { ordinaryRange } from '#lib/model/binomial.ts';
import { groupsOf, matcherOver } from '#lib/model/settings.ts';
import { differential, falseByGroup, hiddenTimes, wholeAlerts } from '#lib/model/recognition.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { studiesOf, type Study } from './studies.ts';

/** Passers-by that the groups are shown out of. */
export const OUT_OF = 100;

/** So many of A, and so many of B. */
export interface ByGroup {
	readonly a: number;
	readonly b: number;
}

/** Whole people. */
export interface Shared {
	/** How many times more often somebody of B is taken for somebody else. */
	readonly times: number;
	/** Of a hundred passers-by. */
	readonly passers: ByGroup;
	/** Of the false alerts of the reader's crowd, and how many of them chance alone may give to B, nine times in ten. */
	readonly errors: ByGroup;
	/** Not rounded: what each group gets of them on average. */
	readonly mean: ByGroup;
	readonly ordinary: readonly [low: number, high: number];
	/** Up to how many times so few errors would not show. */
	readonly hidden: number;
	/** What was found elsewhere. */
	readonly studies: readonly Study[];
	/** Whether she whom an entry resembles is among those who are wrongly flagged. */
	readonly named: boolean;
}

/** The false alerts of the reader's crowd, dealt to two groups of passers-by. */
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

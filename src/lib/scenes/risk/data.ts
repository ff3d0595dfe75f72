import { isMistakenForLookalike } from '#lib/model/figures/figures-recognising.ts';
import { binomialInterval } from '#lib/model/maths/intervals.ts';
import { groupsFromSettings, matcherForCameras } from '#lib/model/parameters.ts';
import {
	falseAlertShares,
	splitFalseAlerts,
	largestHiddenRatio,
	wholeMatchAlerts
} from '#lib/model/faces/recognition.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { studiesOf, type Study } from './studies.ts';

/** Size of the sample of passers-by. */
export const SAMPLE_SIZE = 100;

/** Counts for groups A and B. */
export interface ByGroup {
	readonly a: number;
	readonly b: number;
}

/** How the false alerts of the reader’s crowd divide between groups A and B. */
export interface GroupRisk {
	/** How many times more often group B is wrongly matched than group A. */
	readonly times: number;
	/** Passers-by of each group in a sample of `SAMPLE_SIZE`. */
	readonly passers: ByGroup;
	/** False alerts on each group, in whole people. */
	readonly errors: ByGroup;
	/** Expected false alerts on each group, not rounded. */
	readonly mean: ByGroup;
	/** Range of false alerts that chance alone gives group B in nine cases out of ten. */
	readonly ordinary: readonly [low: number, high: number];
	/** Largest ratio between the groups that so few false alerts cannot reveal. */
	readonly hiddenRatio: number;
	/** Results of published studies. */
	readonly studies: readonly Study[];
	/** Whether the person who resembles somebody on the list is among the people wrongly flagged. */
	readonly isLookalikeFlagged: boolean;
}

/** Divides the false alerts of the reader's crowd between two groups of passers-by. */
export function data(_state: unknown, world: World, choices: Choices): GroupRisk {
	const { settings } = choices;
	const groups = groupsFromSettings(settings);
	const { false: count } = wholeMatchAlerts(
		matcherForCameras(chosenCameras(world, choices).length, settings)
	);
	const shares = falseAlertShares(groups);
	const ofB = Math.round(groups.share * SAMPLE_SIZE);
	return {
		times: groups.errorRatio,
		passers: { a: SAMPLE_SIZE - ofB, b: ofB },
		errors: splitFalseAlerts(count, groups),
		mean: { a: count * shares.a, b: count * shares.b },
		ordinary: binomialInterval(count, shares.b),
		hiddenRatio: largestHiddenRatio(count, groups.share),
		studies: studiesOf(world),
		isLookalikeFlagged: count > 0 && isMistakenForLookalike({ ...world, settings })
	};
}

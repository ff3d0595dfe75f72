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
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';

/** Size of the sample of passers-by. */
export const SAMPLE_SIZE = 100;

/** Counts for groups A and B. */
export interface ByGroup {
	readonly a: number;
	readonly b: number;
}

/** A published study of how many times more often group B is wrongly matched than group A. */
export interface Study {
	readonly id: string;
	/** Names, the longest first. */
	readonly names: readonly string[];
	/** Range of the ratio, if the study gives one. */
	readonly between?: readonly [low: number, high: number];
	/** Whether the study found a difference. */
	readonly found: boolean;
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

/** Returns the studies of the story, in its order. */
const studiesOf = (world: World): readonly Study[] =>
	world.records('studies').map(({ id, name, shorter = [], kind, value, high = value }) => ({
		id,
		names: [name, ...shorter],
		...(value === undefined || high === undefined ? {} : { between: [value, high] }),
		found: kind === 'gap'
	}));

/**
 * Returns the words for a ratio, such as “1 to 7.7”, with two significant digits below 10, because more would
 * suggest false precision.
 */
export function ratioText(times: number, world: World): string {
	const digits = times < 10 && !Number.isInteger(times) ? 1 : 0;
	return world.fill('risk.times', { times: world.format(times, { type: 'decimal', digits }) });
}

/** Ratios at which the table gives the false alerts, whatever the reader’s ratio is. */
const TABLE_RATIOS = [1, 2, 10, 100];

/**
 * Returns rows for the passers-by and false alerts by group, the false alerts at several ratios, and the
 * studies.
 */
export function table(shared: GroupRisk, world: World) {
	const { times, passers, errors, mean, ordinary, hiddenRatio, studies } = shared;
	const count = errors.a + errors.b;
	const share = passers.b / SAMPLE_SIZE;
	const none = world.word('risk.none');
	const number = (value: number) => formatCount(world, value);
	const row = (what: string, byGroup: ByGroup, format: (value: number) => string) => [
		what,
		format(byGroup.a),
		format(byGroup.b)
	];
	const range = (key: string, [low, high]: readonly [number, number]) =>
		world.fill(key, { low: number(low), high: number(high) });
	return tableOf(
		world,
		'risk',
		[
			row(world.fill('risk.row-passers', { count: number(SAMPLE_SIZE) }), passers, number),
			row(world.word('risk.row-errors'), errors, number),
			row(world.word('risk.row-mean'), mean, (value) => world.format(value, { type: 'decimal', digits: 1 })),
			[world.word('risk.row-ordinary'), none, range('risk.range', ordinary)],
			...TABLE_RATIOS.map((stop) =>
				row(
					world.fill('risk.row-stop', { times: number(stop) }),
					splitFalseAlerts(count, { share, errorRatio: stop }),
					number
				)
			),
			row(world.word('risk.row-share'), falseAlertShares({ share, errorRatio: times }), (value) =>
				world.format(value, { type: 'percent', digits: 0 })
			),
			[world.word('risk.row-hidden'), none, ratioText(hiddenRatio, world)],
			...studies.map(({ names: [name = ''], between, found }) => [
				name,
				none,
				between ? range('risk.between', between) : world.word(found ? 'risk.unread' : 'risk.not-significant')
			])
		],
		{
			what: ([what = '']) => what,
			a: ([, a = '']) => a,
			b: ([, , b = '']) => b
		},
		{ times: number(times) }
	);
}

/** What the chart of rounds at the wall shows, as numbers and in words. */
import { flatGroup } from 'd3-array';
import { MAX_THRESHOLD } from '#lib/model/alerts/supervision.ts';
import { expectRound } from '#lib/model/round/round-expectation.ts';
import type { RoundResult } from '#lib/model/round/round-results.ts';
import { rulesFromSettings, type RoundRules } from '#lib/model/round/round-rules.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { World } from '../world.ts';
import { formatCount, pluralWord } from './plural.ts';

/** Rounds with the same threshold and the same number of falls seen, in order. */
export interface RoundGroup {
	/** As displayed; undefined without software. */
	readonly threshold: number | undefined;
	readonly seen: number;
	readonly rounds: readonly RoundResult[];
}

/** What the chart of rounds shows. */
export interface RoundPlotData {
	readonly rounds: readonly RoundResult[];
	readonly groups: readonly RoundGroup[];
	/** Falls of a round. */
	readonly falls: number;
	/** Number of people for whom the expectation holds: those of the last round. */
	readonly people: number;
	/** Expected falls that reach somebody, without software. */
	readonly alone: number;
	/** Whether the chart has thresholds, and not only rounds without software. */
	readonly hasThresholds: boolean;
	/** The expectation at each threshold from 0 to 100; empty if the chart does not show it. */
	readonly expected: readonly number[];
}

/** Settings from which the rules of a round follow. */
const ROUND_SETTINGS = ['streams', 'use', 'base', 'handling', 'patience', 'dwell', 'monitors'];

/**
 * Returns the rules of the rounds of a story, which are played with its own settings, whatever the reader changes.
 * @param settings the reader’s settings, with the constants of the story
 */
export const storyRoundRules = (world: World, settings: Settings): RoundRules =>
	rulesFromSettings({
		...settings,
		...Object.fromEntries(ROUND_SETTINGS.map((id) => [id, world.settingRange(id).default]))
	});

/**
 * Returns what the chart of rounds shows. Without rounds, the expectation is that for one person.
 * @param hidesThresholds whether it has only what was played and is expected without software
 * @param hidesCurve whether it has no expectation by threshold
 */
export function roundPlotData(
	played: readonly RoundResult[],
	rules: RoundRules,
	hidesThresholds = false,
	hidesCurve = hidesThresholds
): RoundPlotData {
	const rounds = played.filter(
		// An address may contain any numbers.
		({ seen, threshold }) => seen <= rules.events && !(hidesThresholds && threshold !== undefined)
	);
	const people = rounds.at(-1)?.people ?? 1;
	const reachedAt = (threshold?: number) => expectRound(rules, { threshold, people }).reached;
	return {
		rounds,
		groups: flatGroup(
			rounds,
			({ threshold }) => threshold,
			({ seen }) => seen
		).map(([threshold, seen, same]) => ({ threshold, seen, rounds: same })),
		falls: rules.events,
		people,
		alone: reachedAt(),
		hasThresholds: !hidesThresholds,
		expected: hidesCurve
			? []
			: Array.from({ length: MAX_THRESHOLD + 1 }, (_, threshold) => reachedAt(threshold))
	};
}

/** Thresholds at which the text alternative says what the models expect. */
const DESCRIBED_THRESHOLDS = [40, 54, 64, 80];

/** Returns the chart in words: the expectation without software and at some shown thresholds, and every round. */
export function describeRounds(
	{ rounds, falls, people, alone, expected }: RoundPlotData,
	world: World
): string {
	const decimal = (value: number) => world.format(value, { type: 'decimal', digits: 1 });
	const list = (parts: readonly string[]) => parts.join(world.word('round.chart-comma'));
	const model = [
		`${decimal(alone)} ${where(undefined, world)}`,
		...DESCRIBED_THRESHOLDS.flatMap((threshold) => {
			const reached = expected[threshold];
			return reached === undefined ? [] : [`${decimal(reached)} ${where(threshold, world)}`];
		})
	];
	const played = rounds.map((round) => `${formatCount(world, round.seen)} ${describeRound(round, world)}`);
	return [
		world.fill('round.chart-title', { falls: formatCount(world, falls) }),
		pluralWord(world, 'round.chart-model', people).replace('{list}', list(model)),
		...(played.length > 0 ? [world.fill('round.chart-played', { list: list(played) })] : [])
	].join('. ');
}

/** Returns how a round was played: “at threshold 64 (1 person)”. */
export const describeRound = ({ threshold, people }: RoundResult, world: World): string =>
	`${where(threshold, world)} (${pluralWord(world, 'round.chart-people', people)})`;

const where = (threshold: number | undefined, world: World): string =>
	threshold === undefined
		? world.word('round.chart-at-none')
		: world.fill('round.chart-at', { threshold: formatCount(world, threshold) });

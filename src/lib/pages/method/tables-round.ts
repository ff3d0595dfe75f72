/** Tables and constants of the rounds at the wall. */
import { expectRound, ROUND_TOLERANCE } from '#lib/model/round/round-expectation.ts';
import { MAX_PEOPLE } from '#lib/model/round/round-results.ts';
import { MAX_NOTICED, TURN_COUNT } from '#lib/model/round/round-turns.ts';
import {
	FALL_LIKE_SCORE,
	GAP_SECONDS,
	GRACE_SECONDS,
	LAST_START,
	ROUND_SPEED,
	UNUSUAL_KINDS,
	UNUSUAL_SCORE
} from '#lib/model/round/round.ts';
import { ROUND_PEAK, ROUND_SECONDS, rulesFromSettings, SCENE_SECONDS } from '#lib/model/round/round-rules.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { decimalCell, integerCell, percentCell, wordCell, type ModelTable } from './cells.ts';

const THRESHOLDS = [undefined, 40, 54, 64, 80];
const PEOPLE = Array.from({ length: MAX_PEOPLE }, (_, index) => index + 1);

/** Table of the alerts of a round, and of its falls that reach one to four people, without software and by threshold. */
export const roundTable: ModelTable = {
	name: 'round',
	head: ['threshold', 'right', 'wrong', ...PEOPLE.map((people) => `people-${people}`)],
	rows(_, settings: Settings) {
		const rules = rulesFromSettings(settings);
		return THRESHOLDS.map((threshold) => {
			const expected = PEOPLE.map((people) => expectRound(rules, { threshold, people }));
			const { right = 0, wrong = 0 } = expected[0] ?? {};
			return [
				threshold === undefined ? wordCell('round-alone') : integerCell(threshold),
				...(threshold === undefined
					? [wordCell('nothing'), wordCell('nothing')]
					: [decimalCell(right), decimalCell(wrong)]),
				...expected.map(({ reached }) => decimalCell(reached, 2))
			];
		});
	}
};

/** The constants of a round, with the keys of the words for their unit and their origin. */
const PARAMETERS = {
	'round-seconds': [ROUND_SECONDS, 'seconds', 'assumption'],
	'round-peak': [ROUND_PEAK, 'times', 'highest-peak'],
	'round-scene': [SCENE_SECONDS, 'seconds', 'long-fall'],
	'round-last': [LAST_START, 'seconds', 'assumption'],
	'round-gap': [GAP_SECONDS, 'seconds', 'assumption'],
	'round-grace': [GRACE_SECONDS, 'seconds', 'assumption'],
	'round-unusual': [UNUSUAL_SCORE, 'points', 'assumption'],
	'round-asleep': [FALL_LIKE_SCORE, 'points', 'usual-threshold'],
	'round-speed': [ROUND_SPEED, 'times', 'assumption'],
	'round-turns': [TURN_COUNT, 'turns', 'one-scene'],
	'round-told': [MAX_NOTICED, 'screens', 'assumption']
} as const satisfies Readonly<Record<string, readonly [value: number, unit: string, origin: string]>>;

/** The constants of a round by name, and the limits that simulated players keep to. */
export const roundConstants: Readonly<Record<string, number>> = {
	...Object.fromEntries(Object.entries(PARAMETERS).map(([name, [value]]) => [name, value])),
	'round-off-alone': ROUND_TOLERANCE.alone[1],
	'round-below': -ROUND_TOLERANCE.software[0],
	'round-above': ROUND_TOLERANCE.software[1],
	'round-off-varying': ROUND_TOLERANCE.varying[1]
};

const parameterTable: ModelTable = {
	name: 'round-values',
	head: ['what', 'value', 'unit', 'origin'],
	rows: () =>
		Object.entries(PARAMETERS).map(([name, [value, unit, origin]]) => [
			wordCell(name),
			integerCell(value),
			wordCell(`unit-${unit}`),
			wordCell(`origin-${origin}`)
		])
};

const kindTable: ModelTable = {
	name: 'round-kinds',
	head: ['kind', 'share', 'up-to'],
	rows: () =>
		UNUSUAL_KINDS.map(([kind, upTo], index) => [
			wordCell(`kind-${kind}`),
			percentCell(upTo - (UNUSUAL_KINDS[index - 1]?.[1] ?? 0)),
			percentCell(upTo)
		])
};

/** Tables of a round that do not depend on settings. */
export const roundStaticTables: readonly ModelTable[] = [parameterTable, kindTable];

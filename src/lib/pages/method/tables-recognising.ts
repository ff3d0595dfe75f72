/** Tables of “Recognising”: a crowd compared with a gallery, and drawn faces. */
import { REFERENCE } from '#lib/model/face-parameters.ts';
import { embedding, entryOf, shot, distance } from '#lib/model/faces.ts';
import { matchingRadius } from '#lib/model/matching.ts';
import { conditionsOf, groupsOf, matcherOf } from '#lib/model/settings.ts';
import { alerts, differential, falseByGroup, fmr, fpir, wholeAlerts } from '#lib/model/recognition.ts';
import type { Settings } from '#lib/narrative/types.ts';
import { decimal, integer, percent, withOwn, type Cell, type ModelInputs, type ModelTable } from './cells.ts';

const LISTS = [1, 1_000, 10_000, 100_000, 1_000_000];
const MATCHES = [40, 45, 50, 55, 60, 65, 70];
const TIMES = [1, 2, 10, 100];
const ANGLES = [0, 2, 4, 6, 8, 10];

/** Returns a cell with “1 in n”, rounded to two significant digits, which is as precise as the model. */
const oneIn = (rate: number): Cell => integer(Number((1 / rate).toPrecision(2)));

/** Returns a cell with an expected number of people, with one decimal place below 100. */
const people = (expected: number): Cell => (expected < 100 ? decimal(expected) : integer(expected));

const ownList = (settings: Settings): number => matcherOf(settings).list;
const ownMatch = (settings: Settings): number => settings['match'] ?? 55;
const ownTimes = (settings: Settings): number => groupsOf(settings).times;
const ownAngle = (settings: Settings): number => conditionsOf(settings).angle;

/** Results for longer lists at the same threshold. */
export const lists: ModelTable = {
	name: 'recognising',
	head: ['list', 'one-in', 'false', 'true', 'right'],
	own: ownList,
	rows: (_, settings) =>
		withOwn(LISTS, ownList(settings)).map((list) => {
			const matcher = matcherOf({ ...settings, list });
			// Wanted people are on the list, so there are at most as many as entries.
			const expected = alerts({ ...matcher, wanted: Math.min(matcher.wanted, list) });
			return [
				integer(list),
				oneIn(fpir(fmr(matcher.threshold), list)),
				people(expected.false),
				decimal(expected.true),
				percent(expected.ppv, 1)
			];
		})
};

/** Results for stricter thresholds with the same list. */
export const matches: ModelTable = {
	name: 'matches',
	head: ['match', 't', 'fmr', 'false', 'true', 'right'],
	own: ownMatch,
	rows: (_, settings) =>
		withOwn(MATCHES, ownMatch(settings)).map((match) => {
			const matcher = matcherOf({ ...settings, match });
			const expected = alerts(matcher);
			const t = matcher.threshold;
			return [
				integer(match),
				decimal(t, 2),
				oneIn(fmr(t)),
				people(expected.false),
				decimal(expected.true),
				percent(expected.ppv, 1)
			];
		})
};

/** Results for a group with a higher false match rate. */
export const groups: ModelTable = {
	name: 'groups',
	head: ['times', 'share', 'a', 'b'],
	own: ownTimes,
	rows: (_, settings) =>
		withOwn(TIMES, ownTimes(settings)).map((times) => {
			const both = groupsOf({ ...settings, differential: times });
			const dealt = falseByGroup(wholeAlerts(matcherOf(settings)).false, both);
			return [integer(times), percent(differential(both).b), integer(dealt.a), integer(dealt.b)];
		})
};

/** Distances as the person with the lookalike turns her face: to her own photo, and to that of the lookalike. */
export const faces: ModelTable = {
	name: 'faces',
	head: ['angle', 'own', 'lookalike', 'radius'],
	own: ownAngle,
	rows: (inputs, settings) =>
		withOwn(ANGLES, ownAngle(settings)).map((angle) => distancesAt(angle, inputs, settings))
};

function distancesAt(angle: number, inputs: ModelInputs, settings: Settings): Cell[] {
	const { seed, lookalike } = inputs;
	const seen = shot(seed, lookalike.of, conditionsOf({ ...settings, angle }));
	const other = embedding(entryOf(inputs, lookalike.entry), REFERENCE, seed);
	const radius = matchingRadius(matcherOf(settings).threshold);
	return [
		integer(angle),
		decimal(distance(seen, shot(seed, lookalike.of)), 2),
		decimal(distance(seen, other), 2),
		decimal(radius, 2)
	];
}

/** Tables of “Recognising”: a crowd compared with a gallery, and drawn faces. */
import { REFERENCE_CONDITIONS } from '#lib/model/faces/face-parameters.ts';
import { computeEmbedding, entryFace, photoEmbedding, embeddingDistance } from '#lib/model/faces/faces.ts';
import { matchingRadius } from '#lib/model/faces/matching.ts';
import { conditionsFromSettings, groupsFromSettings, matcherFromSettings } from '#lib/model/parameters.ts';
import {
	expectedMatchAlerts,
	falseAlertShares,
	splitFalseAlerts,
	fmr,
	fpir,
	wholeMatchAlerts
} from '#lib/model/faces/recognition.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import {
	decimalCell,
	integerCell,
	percentCell,
	includeValue,
	type Cell,
	type ModelInputs,
	type ModelTable
} from './cells.ts';

const LISTS = [1, 1_000, 10_000, 100_000, 1_000_000];
const MATCHES = [40, 45, 50, 55, 60, 65, 70];
const TIMES = [1, 2, 10, 100];
const ANGLES = [0, 2, 4, 6, 8, 10];

/** Returns a cell with “1 in n”, rounded to two significant digits, which is as precise as the model. */
const oneIn = (rate: number): Cell => integerCell(Number((1 / rate).toPrecision(2)));

/** Returns a cell with an expected number of people, with one decimal place below 100. */
const people = (expected: number): Cell => (expected < 100 ? decimalCell(expected) : integerCell(expected));

const ownList = (settings: Settings): number => matcherFromSettings(settings).list;
const ownMatch = (settings: Settings): number => settings['match'] ?? 55;
const ownTimes = (settings: Settings): number => groupsFromSettings(settings).errorRatio;
const ownAngle = (settings: Settings): number => conditionsFromSettings(settings).angle;

/** Table of expected alerts by the size of the list, at the chosen threshold. */
export const listSizeTable: ModelTable = {
	name: 'recognising',
	head: ['list', 'one-in', 'false', 'true', 'right'],
	currentValue: ownList,
	rows: (_, settings) =>
		includeValue(LISTS, ownList(settings)).map((list) => {
			const matcher = matcherFromSettings({ ...settings, list });
			// Wanted people are on the list, so there are at most as many as entries.
			const expected = expectedMatchAlerts({ ...matcher, wanted: Math.min(matcher.wanted, list) });
			return [
				integerCell(list),
				oneIn(fpir(fmr(matcher.threshold), list)),
				people(expected.false),
				decimalCell(expected.true),
				percentCell(expected.ppv, 1)
			];
		})
};

/** Table of expected alerts by the threshold, with the chosen list. */
export const matchThresholdTable: ModelTable = {
	name: 'matches',
	head: ['match', 't', 'fmr', 'false', 'true', 'right'],
	currentValue: ownMatch,
	rows: (_, settings) =>
		includeValue(MATCHES, ownMatch(settings)).map((match) => {
			const matcher = matcherFromSettings({ ...settings, match });
			const expected = expectedMatchAlerts(matcher);
			const t = matcher.threshold;
			return [
				integerCell(match),
				decimalCell(t, 2),
				oneIn(fmr(t)),
				people(expected.false),
				decimalCell(expected.true),
				percentCell(expected.ppv, 1)
			];
		})
};

/**
 * Table of how false alerts are divided between two groups, by how many times higher the false match rate of one is.
 */
export const groupTable: ModelTable = {
	name: 'groups',
	head: ['times', 'share', 'a', 'b'],
	currentValue: ownTimes,
	rows: (_, settings) =>
		includeValue(TIMES, ownTimes(settings)).map((times) => {
			const both = groupsFromSettings({ ...settings, differential: times });
			const dealt = splitFalseAlerts(wholeMatchAlerts(matcherFromSettings(settings)).false, both);
			return [
				integerCell(times),
				percentCell(falseAlertShares(both).b),
				integerCell(dealt.a),
				integerCell(dealt.b)
			];
		})
};

/**
 * Table of distances by the angle at which the person with a lookalike turns her face: from that photo to her reference
 * photo, and to the entry of the lookalike.
 */
export const faceAngleTable: ModelTable = {
	name: 'faces',
	head: ['angle', 'own', 'lookalike', 'radius'],
	currentValue: ownAngle,
	rows: (inputs, settings) =>
		includeValue(ANGLES, ownAngle(settings)).map((angle) => distancesAt(angle, inputs, settings))
};

function distancesAt(angle: number, inputs: ModelInputs, settings: Settings): Cell[] {
	const { seed, lookalike } = inputs;
	const seen = photoEmbedding(seed, lookalike.personId, conditionsFromSettings({ ...settings, angle }));
	const other = computeEmbedding(entryFace(inputs, lookalike.entry), REFERENCE_CONDITIONS, seed);
	const radius = matchingRadius(matcherFromSettings(settings).threshold);
	return [
		integerCell(angle),
		decimalCell(embeddingDistance(seen, photoEmbedding(seed, lookalike.personId)), 2),
		decimalCell(embeddingDistance(seen, other), 2),
		decimalCell(radius, 2)
	];
}

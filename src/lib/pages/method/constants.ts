/**
 * The constants of the models by name, without those of the story, for the rules of the page and for `method.json`.
 * Server only.
 */
import { ORIGIN, SCENES, UNIT } from '#lib/model/analysis.ts';
import { DOUBT, SPEED, WALKS_A_DAY, WALKS_OF_ONE } from '#lib/model/chain.ts';
import { GAP, PASSING, SHARE } from '#lib/model/crowd.ts';
import type { Listed } from '#lib/model/lookalike.ts';
import { BRACKET } from '#lib/model/district.ts';
import { DEVIATION, EFFECTS, NUMBERS, PARAMETERS, RESEMBLANCE, WORST } from '#lib/model/face-parameters.ts';
import { distance, filed, shot } from '#lib/model/faces.ts';
import { BESIDE, SHOULDERS } from '#lib/model/fall.ts';
import { EVENTS } from '#lib/model/figures-chaining.ts';
import { LONG, SENSITIVE, SHORT } from '#lib/model/figures-supervising.ts';
import { ABREAST, CROSSING, LAG, SLOWEST, SPREAD, STAYS, STROLLING } from '#lib/model/party.ts';
import {
	CHANCE_SEED,
	DETECT,
	DRAWS,
	HEADINGS,
	median,
	MOST_CAMERAS,
	OPTICS,
	SPACING
} from '#lib/model/placement.ts';
import { LARGEST_TIMES, MEASURED_MATCH, SEPARATION, UNIT as MATCH_UNIT } from '#lib/model/recognition.ts';
import { CAMERAS, HOURS } from '#lib/model/supervision.ts';
import { SLIDE, SLIDES } from '#lib/model/slide.ts';
import { CLEAR, CORNER } from '#lib/model/walks.ts';
import { BEFORE, DAYS, DRAWN, NEAR } from '#lib/scenes/queue/arrivals.ts';
import { STRANGERS } from '#lib/scenes/vector/data.ts';
import { decimal, integer, percent, word, type ModelTable } from './cells.ts';
import { drawn } from './draws.ts';

/** Number of pairs of strangers, and of list entries, for the median distances. */
const SAMPLE_SIZE = 200;

/** Constants of the models for every story, by their names in the rules. */
export const constants: Readonly<Record<string, number>> = {
	'crowd-share': SHARE,
	'crowd-passing': PASSING,
	'crowd-gap': GAP,
	'crowd-crossing': CROSSING,
	'crowd-strolling': STROLLING,
	'crowd-slowest': SLOWEST,
	'crowd-spread': SPREAD,
	'crowd-abreast': ABREAST,
	'crowd-lag': LAG,
	spacing: SPACING,
	bracket: BRACKET,
	headings: HEADINGS,
	'placed-width': OPTICS.width,
	'placed-angle': OPTICS.angle,
	'placed-for': DETECT,
	'most-cameras': MOST_CAMERAS,
	draws: DRAWS,
	'chance-seed': CHANCE_SEED,
	corner: CORNER,
	clear: CLEAR,
	shoulders: SHOULDERS,
	beside: BESIDE,
	slide: SLIDE,
	slides: SLIDES,
	scenes: SCENES,
	'score-origin': ORIGIN,
	'score-unit': UNIT,
	short: SHORT,
	long: LONG,
	sensitive: SENSITIVE,
	'cameras-of-scenes': CAMERAS,
	hours: HOURS,
	'day-before': BEFORE,
	'day-tries': DAYS,
	'day-drawn': DRAWN,
	'day-near': NEAR,
	'measured-match': MEASURED_MATCH,
	'match-unit': MATCH_UNIT,
	separation: SEPARATION,
	'largest-times': LARGEST_TIMES,
	deviation: DEVIATION,
	numbers: NUMBERS,
	'strangers-shown': STRANGERS,
	// Counted from 1.
	'stranger-middle': Math.floor(STRANGERS / 2) + 1,
	worst: WORST,
	resemblance: RESEMBLANCE,
	events: EVENTS,
	'walks-a-day': WALKS_A_DAY,
	'walks-of-one': WALKS_OF_ONE,
	speed: SPEED,
	doubt: DOUBT
};

/** Constants that are not single numbers. */
export const lists = {
	parameters: PARAMETERS,
	effects: EFFECTS,
	stays: STAYS
};

/**
 * Returns the median distance of two strangers, and of a stranger from the person with the lookalike, in the space
 * of embeddings.
 * @param list seed and lookalike of the gallery
 */
export function strangers(list: Listed): Readonly<Record<'strangers' | 'from-her', number>> {
	const entries = Array.from({ length: SAMPLE_SIZE }, (_, i) => i);
	const medianOf = (values: number[]) => median(values.sort((a, b) => a - b));
	const probe = shot(list.seed, list.lookalike.of);
	return {
		strangers: medianOf(entries.map((i) => distance(filed(list, 2 * i + 1), filed(list, 2 * i + 2)))),
		'from-her': medianOf(entries.map((i) => distance(probe, filed(list, i + 1))))
	};
}

const stays: ModelTable = {
	name: 'stays',
	head: ['kind', 'least', 'most'],
	rows: () =>
		Object.entries(STAYS)
			.filter(([, [least]]) => Number.isFinite(least))
			.map(([kind, [least, most]]) => [word(kind), integer(least), integer(most)])
};

const effects: ModelTable = {
	name: 'effects',
	head: ['condition', 'parameter', 'towards', 'most'],
	rows: () =>
		Object.entries(EFFECTS).flatMap(([condition, { towards, noise }]) => [
			...towards.map(([parameter, value, most]) => [
				word(condition),
				word(parameter),
				integer(value),
				percent(most)
			]),
			[word(condition), word('noise'), word('nothing'), decimal(noise)]
		])
};

/** Tables that do not depend on settings, by model. */
export const fixed: Readonly<Record<string, readonly ModelTable[]>> = {
	time: [drawn, stays],
	faces: [effects]
};

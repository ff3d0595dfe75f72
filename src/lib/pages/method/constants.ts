/**
 * The constants of the models that no story can change, by name, for the rules on the method page and for
 * `method.json`. Server only.
 */
import { SCORE_ORIGIN, SCENES_PER_DAY, SCORE_UNIT } from '#lib/model/alerts/detector.ts';
import {
	UNCERTAINTY_FACTOR,
	WALKING_SPEED,
	WALKS_PER_DAY,
	WALKS_PER_PERSON_PER_DAY
} from '#lib/model/alerts/chain.ts';
import { MAX_PAUSE_SECONDS, PASSERS_PER_LINGERER, SLOT_SHARE } from '#lib/model/scenario/crowd.ts';
import type { Gallery } from '#lib/model/faces/lookalike.ts';
import { BRACKET_METRES } from '#lib/model/district/district.ts';
import {
	PARAMETER_DEVIATION,
	CONDITION_EFFECTS,
	EMBEDDING_SIZE,
	FACE_PARAMETERS,
	LOOKALIKE_DISTANCE,
	MAX_CONDITION
} from '#lib/model/faces/face-parameters.ts';
import { embeddingDistance, entryEmbedding, photoEmbedding } from '#lib/model/faces/faces.ts';
import { PASSING_METRES, SHOULDER_METRES } from '#lib/model/figures/fall.ts';
import { CHAIN_EVENTS } from '#lib/model/figures/figures-chaining.ts';
import {
	LONG_EVENT_SECONDS,
	SENSITIVE_THRESHOLD,
	SHORT_EVENT_SECONDS
} from '#lib/model/figures/figures-supervising.ts';
import {
	ABREAST_METRES,
	MIN_CROSSING_METRES,
	FOLLOW_SECONDS,
	MIN_CROWD_SPEED,
	CROWD_SPEED_SPREAD,
	STAY_SECONDS,
	DETOUR_SHARE
} from '#lib/model/scenario/party.ts';
import {
	RANDOM_PLACEMENT_SEED,
	PLACEMENT_DENSITY,
	RANDOM_DRAWS,
	HEADING_COUNT,
	median,
	MAX_CAMERAS,
	PLACEMENT_OPTICS,
	MOUNT_SPACING_METRES
} from '#lib/model/cameras/placement.ts';
import {
	MAX_ERROR_RATIO,
	MEASURED_MATCH,
	MATCH_SEPARATION,
	MATCH_UNIT
} from '#lib/model/faces/recognition.ts';
import { CODE_CHARACTERS, CODE_LENGTH } from '#lib/model/plan-code/code-characters.ts';
import {
	FROM_CORNER_METRES,
	EDGE_METRES,
	MAX_PER_BUILDING,
	SHORT_METRES,
	SPACING_METRES
} from '#lib/model/plan-code/numbered-cameras.ts';
import { GRID_DEGREES, GRID_METRES, MAX_GRID_TURN } from '#lib/model/plan-code/placement-grid.ts';
import { PLAN_CAMERAS, PLAN_MISSIONS } from '#lib/model/plan-code/plan-code.ts';
import { UNUSUAL_KINDS } from '#lib/model/round/round.ts';
import { SCENE_CAMERAS, HOURS_PER_DAY } from '#lib/model/alerts/supervision.ts';
import { SLIDE_METRES, SLIDE_DRAWS } from '#lib/model/cameras/camera-slide.ts';
import { WALL_CLEARANCE_METRES, CORNER_METRES } from '#lib/model/walks/shortest-walks.ts';
import { WARM_UP_MINUTES, MAX_DAYS, MAX_DRAWN_ALERTS, GOOD_DEVIATION } from '#lib/scenes/queue/data.ts';
import { STRANGER_COUNT } from '#lib/scenes/vector/data.ts';
import { roundConstants, roundStaticTables } from './tables-round.ts';
import { decimalCell, integerCell, percentCell, wordCell, type ModelTable } from './cells.ts';
import { drawsTable } from './random-draws.ts';

/** Number of pairs of strangers, and number of list entries, from which the median distances are computed. */
const SAMPLE_SIZE = 200;

/** Constants of the models, the same in every story, by their names in the rules on the method page. */
export const modelConstants: Readonly<Record<string, number>> = {
	'crowd-share': SLOT_SHARE,
	'crowd-passing': PASSERS_PER_LINGERER,
	'crowd-gap': MAX_PAUSE_SECONDS,
	'crowd-crossing': MIN_CROSSING_METRES,
	'crowd-strolling': DETOUR_SHARE,
	'crowd-slowest': MIN_CROWD_SPEED,
	'crowd-spread': CROWD_SPEED_SPREAD,
	'crowd-abreast': ABREAST_METRES,
	'crowd-lag': FOLLOW_SECONDS,
	spacing: MOUNT_SPACING_METRES,
	bracket: BRACKET_METRES,
	headings: HEADING_COUNT,
	'placed-width': PLACEMENT_OPTICS.width,
	'placed-angle': PLACEMENT_OPTICS.angle,
	'placed-for': PLACEMENT_DENSITY,
	'most-cameras': MAX_CAMERAS,
	draws: RANDOM_DRAWS,
	'chance-seed': RANDOM_PLACEMENT_SEED,
	corner: CORNER_METRES,
	clear: WALL_CLEARANCE_METRES,
	shoulders: SHOULDER_METRES,
	beside: PASSING_METRES,
	slide: SLIDE_METRES,
	slides: SLIDE_DRAWS,
	scenes: SCENES_PER_DAY,
	'score-origin': SCORE_ORIGIN,
	'score-unit': SCORE_UNIT,
	short: SHORT_EVENT_SECONDS,
	long: LONG_EVENT_SECONDS,
	sensitive: SENSITIVE_THRESHOLD,
	'cameras-of-scenes': SCENE_CAMERAS,
	hours: HOURS_PER_DAY,
	'day-before': WARM_UP_MINUTES,
	'day-tries': MAX_DAYS,
	'day-drawn': MAX_DRAWN_ALERTS,
	'day-near': GOOD_DEVIATION,
	'measured-match': MEASURED_MATCH,
	'match-unit': MATCH_UNIT,
	separation: MATCH_SEPARATION,
	'largest-times': MAX_ERROR_RATIO,
	deviation: PARAMETER_DEVIATION,
	numbers: EMBEDDING_SIZE,
	'strangers-shown': STRANGER_COUNT,
	// Counted from 1.
	'stranger-middle': Math.floor(STRANGER_COUNT / 2) + 1,
	worst: MAX_CONDITION,
	resemblance: LOOKALIKE_DISTANCE,
	events: CHAIN_EVENTS,
	'walks-a-day': WALKS_PER_DAY,
	'walks-of-one': WALKS_PER_PERSON_PER_DAY,
	speed: WALKING_SPEED,
	doubt: UNCERTAINTY_FACTOR,
	'plan-cameras': PLAN_CAMERAS,
	'plan-missions': PLAN_MISSIONS,
	'paper-edge': EDGE_METRES,
	'paper-short': SHORT_METRES,
	'paper-corner': FROM_CORNER_METRES,
	'paper-spacing': SPACING_METRES,
	'paper-most': MAX_PER_BUILDING,
	'paper-rays': PLACEMENT_OPTICS.angle / GRID_DEGREES,
	'plan-degrees': GRID_DEGREES,
	'plan-metres': GRID_METRES,
	'plan-turn': MAX_GRID_TURN,
	'plan-length': CODE_LENGTH,
	'plan-base': CODE_CHARACTERS.length,
	...roundConstants
};

/**
 * Constants of the models that are not single numbers: names of face parameters, effects of conditions, lengths of
 * stays.
 */
export const modelLists = {
	parameters: FACE_PARAMETERS,
	effects: CONDITION_EFFECTS,
	stays: STAY_SECONDS,
	/** Characters of the code of a plan, by their value. */
	codeCharacters: CODE_CHARACTERS,
	/** Kinds of unusual scenes of a round, each with the sum of the shares up to it. */
	roundKinds: UNUSUAL_KINDS
};

/**
 * Returns two median distances between embeddings: of two strangers, and of a stranger from the person with a lookalike
 * (`from-her`). Strangers are entries of the gallery.
 * @param list seed and lookalike of the gallery
 */
export function medianFaceDistances(list: Gallery): Readonly<Record<'strangers' | 'from-her', number>> {
	const entries = Array.from({ length: SAMPLE_SIZE }, (_, i) => i);
	const medianOf = (values: number[]) => median(values.sort((a, b) => a - b));
	const probe = photoEmbedding(list.seed, list.lookalike.personId);
	return {
		strangers: medianOf(
			entries.map((i) => embeddingDistance(entryEmbedding(list, 2 * i + 1), entryEmbedding(list, 2 * i + 2)))
		),
		'from-her': medianOf(entries.map((i) => embeddingDistance(probe, entryEmbedding(list, i + 1))))
	};
}

const stays: ModelTable = {
	name: 'stays',
	head: ['kind', 'least', 'most'],
	rows: () =>
		Object.entries(STAY_SECONDS)
			.filter(([, [least]]) => Number.isFinite(least))
			.map(([kind, [least, most]]) => [wordCell(kind), integerCell(least), integerCell(most)])
};

const effects: ModelTable = {
	name: 'effects',
	head: ['condition', 'parameter', 'towards', 'most'],
	rows: () =>
		Object.entries(CONDITION_EFFECTS).flatMap(([condition, { towards, noise }]) => [
			...towards.map(([parameter, value, most]) => [
				wordCell(condition),
				wordCell(parameter),
				integerCell(value),
				percentCell(most)
			]),
			[wordCell(condition), wordCell('noise'), wordCell('nothing'), decimalCell(noise)]
		])
};

/** Tables of the method page that do not depend on settings, by the name of the model. */
export const staticTables: Readonly<Record<string, readonly ModelTable[]>> = {
	time: [drawsTable, stays],
	round: roundStaticTables,
	faces: [effects]
};

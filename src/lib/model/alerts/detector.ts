/**
 * M2, analysing: software scores every scene and raises an alert above a threshold.
 *
 * Scores of benign scenes follow N(0, 1), scores of real events N(d′, 1): the equal-variance model of signal
 * detection theory, a textbook simplification. Scores s and thresholds t are in standard deviations (model
 * units); the interface shows the displayed score, a whole number from 0 to 100.
 */
import { normalCdf, normalQuantile } from '../maths/normal.ts';
import { hash } from '../maths/random.ts';
import { memoize } from '../maths/memoize.ts';

/** Scenes that the software scores in a day. */
export const SCENES_PER_DAY = 1000;

/** Highest displayed score. Scores are clamped to it, so a threshold of 100 raises no alert. */
export const MAX_SCORE = 100;
/** Displayed score of an average benign scene. */
export const SCORE_ORIGIN = 20;
/** Displayed points per standard deviation. */
export const SCORE_UNIT = 20;

/** The scenes of a day: how many are real events, and how well the software separates them. */
export interface SceneDistribution {
	/** d′: distance between the mean scores of real events and of benign scenes, in standard deviations. */
	readonly separation: number;
	/** Real events among the thousand scenes: a whole number, 0 … 1000. */
	readonly events: number;
}

/** The scenes of a day, and the alert threshold of the software. */
export interface Detector extends SceneDistribution {
	/** Displayed score, 0 … 100, above which a scene raises an alert. */
	readonly threshold: number;
}

/** Returns the displayed score of a score s in model units: `round(20·s + 20)`, clamped to 0 … 100. */
export function displayedScore(s: number): number {
	return Math.min(MAX_SCORE, Math.max(0, Math.round(SCORE_UNIT * s + SCORE_ORIGIN)));
}

/**
 * Converts a displayed threshold S to model units: the lowest score that is displayed as more than S,
 * `(S + ½ − 20) / 20`.
 */
export function modelThreshold(displayed: number): number {
	return (displayed + 0.5 - SCORE_ORIGIN) / SCORE_UNIT;
}

/**
 * Returns the score in model units from which on a scene raises an alert, for a displayed threshold. It is that of
 * {@link modelThreshold}, but Infinity at 100, because no displayed score exceeds 100.
 */
export function alertThreshold(displayed: number): number {
	return displayed < MAX_SCORE ? modelThreshold(displayed) : Infinity;
}

/**
 * Returns the true positive rate, `1 − Φ(t − d′)` of the real events, and the false positive rate, `1 − Φ(t)` of the
 * benign scenes, both 0 … 1, at a threshold t in model units.
 * @param separation d′ in standard deviations
 */
export function detectionRates(
	t: number,
	separation: number
): { readonly tpr: number; readonly fpr: number } {
	return { tpr: normalCdf(separation - t), fpr: normalCdf(-t) };
}

/**
 * Returns the area under the ROC curve, 0.5 … 1: the probability that a real event scores higher than a benign scene,
 * `Φ(d′ / √2)`.
 * @param separation d′ in standard deviations, ≥ 0
 */
export function auc(separation: number): number {
	return normalCdf(separation / Math.SQRT2);
}

/** Expected alerts among a thousand scenes, not rounded. */
export interface ExpectedAlerts {
	readonly true: number;
	readonly false: number;
	readonly alerts: number;
	/** Share of the alerts that are true, 0 … 1; 0 if there are no alerts. */
	readonly precision: number;
}

/**
 * Returns the expected alerts among n = 1000 scenes with e real events, at a threshold t in model units: `e·TPR` true
 * and `(n − e)·FPR` false ones.
 */
export function expectAlerts(t: number, { separation, events }: SceneDistribution): ExpectedAlerts {
	const { tpr, fpr } = detectionRates(t, separation);
	const trueAlerts = events * tpr;
	const falseAlerts = (SCENES_PER_DAY - events) * fpr;
	const alerts = trueAlerts + falseAlerts;
	return { true: trueAlerts, false: falseAlerts, alerts, precision: alerts > 0 ? trueAlerts / alerts : 0 };
}

/** Confusion matrix of the thousand scenes, in whole scenes: `true`, `false`, `missed` and `ignored` sum to 1,000. */
export interface Outcomes {
	/** Real events that raise an alert. */
	readonly true: number;
	/** Benign scenes that raise an alert. */
	readonly false: number;
	/** Real events that raise no alert. */
	readonly missed: number;
	/** Benign scenes that raise no alert. */
	readonly ignored: number;
	/** True and false alerts together. */
	readonly alerts: number;
	/** Expected number of alerts, not rounded. */
	readonly expectedAlerts: number;
	/** True positive rate, 0 … 1. */
	readonly tpr: number;
	/** False positive rate, 0 … 1. */
	readonly fpr: number;
}

/**
 * Returns the outcomes of the thousand scenes under a detector. The counts equal those over the scores of {@link
 * scoreScenes} and differ from the expected values by at most half a scene.
 * @throws RangeError if the number of events is not a whole number from 0 to 1000
 */
export function countOutcomes({ threshold, separation, events }: Detector): Outcomes {
	const benign = SCENES_PER_DAY - requireEventCount(events);
	const trueAlerts = countAbove(threshold, separation, events);
	const falseAlerts = countAbove(threshold, 0, benign);
	const t = alertThreshold(threshold);
	return {
		true: trueAlerts,
		false: falseAlerts,
		missed: events - trueAlerts,
		ignored: benign - falseAlerts,
		alerts: trueAlerts + falseAlerts,
		expectedAlerts: expectAlerts(t, { separation, events }).alerts,
		...detectionRates(t, separation)
	};
}

/** One scene of the day, with its kind and its score. */
export interface SceneScore {
	/** Number of the scene, 0 … 999. */
	readonly id: number;
	/** Whether the scene is a real event. */
	readonly real: boolean;
	/** Displayed score, 0 … 100. */
	readonly score: number;
	/** Score in model units. */
	readonly exact: number;
}

/**
 * Returns the thousand scenes of a day with their scores, by ascending id. The scores are evenly spaced quantiles of
 * the two distributions, so the counts are the same for every seed; the seed only decides which scene gets which score.
 * If the number of events changes by a few, only a few scenes change their kind.
 * @param separation d′ in standard deviations
 * @throws RangeError if the number of events is not a whole number from 0 to 1000
 */
export function scoreScenes(seed: number, events: number, separation: number): readonly SceneScore[] {
	const { real, benign } = rankScenes(seed, events);
	const scored = (ids: readonly number[], isReal: boolean) =>
		ids.map((id, rank): SceneScore => {
			const exact = exactScore(rank, ids.length, isReal ? separation : 0);
			return { id, real: isReal, score: displayedScore(exact), exact };
		});
	return [...scored(real, true), ...scored(benign, false)].sort((a, b) => a.id - b.id);
}

/** What the detector needs of an incident of the story to score it. */
export interface ScorableIncident {
	readonly id: string;
	readonly real: boolean;
	/**
	 * Rank among the scenes of the same kind (real or benign), 0 … 1: the share of them that looks less like an event.
	 */
	readonly resembles: number;
}

/** The score of an incident, and whether it raises an alert. */
export interface IncidentScore {
	readonly id: string;
	readonly real: boolean;
	/** Displayed score, 0 … 100; undefined if no camera films the incident. */
	readonly score: number | undefined;
	readonly alert: boolean;
	/** Id of the scene that the incident stands for; undefined if it is not filmed, or if no scene is of its kind. */
	readonly scene: number | undefined;
}

/**
 * Returns the scores of incidents. Each incident stands for one of the thousand scenes: the one with rank
 * `floor(resembles·m)` among the m scenes of its kind. If there are no scenes of its kind, for example no real events,
 * it gets the median score of the kind, because the story still shows it.
 * @param filmed ids of the incidents that a camera films
 */
export function scoreIncidents(
	incidents: readonly ScorableIncident[],
	seed: number,
	{ threshold, separation, events }: Detector,
	filmed: ReadonlySet<string>
): IncidentScore[] {
	const ranked = rankScenes(seed, events);
	return incidents.map(({ id, real, resembles }) => {
		if (!filmed.has(id)) return { id, real, score: undefined, alert: false, scene: undefined };
		const ids = real ? ranked.real : ranked.benign;
		const count = Math.max(1, ids.length);
		const rank = Math.min(count - 1, Math.floor(resembles * count));
		const score = displayedScore(exactScore(rank, count, real ? separation : 0));
		return { id, real, score, alert: score > threshold, scene: ids[rank] };
	});
}

/**
 * Returns the score in model units of rank k (from 0) among m scenes of a kind: `shift + Φ⁻¹((k + ½) / m)`.
 * @param shift mean score of the kind: d′ for real events, 0 for benign scenes
 */
function exactScore(rank: number, count: number, shift: number): number {
	return shift + normalQuantile((rank + 0.5) / count);
}

/**
 * Returns how many scenes of a kind score above a displayed threshold. Scores ascend with rank, so it searches by
 * bisection.
 * @param shift mean score of the kind, in model units
 * @param count number of scenes of the kind
 */
function countAbove(threshold: number, shift: number, count: number): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (displayedScore(exactScore(middle, count, shift)) > threshold) high = middle;
		else low = middle + 1;
	}
	return count - low;
}

interface RankedScenes {
	/** Ids of the real events in ascending order of score. */
	readonly real: readonly number[];
	/** Ids of the benign scenes in ascending order of score. */
	readonly benign: readonly number[];
}

/** Splits the scenes into real and benign ones, by ascending score. Memoized, because every figure needs it. */
const rankScenes = memoize((seed: number, events: number): RankedScenes => {
	const real = new Set(shuffledIds(seed, 'kind').slice(0, requireEventCount(events)));
	const byScore = shuffledIds(seed, 'score');
	return { real: byScore.filter((id) => real.has(id)), benign: byScore.filter((id) => !real.has(id)) };
});

/** Returns all scene ids in an order that depends on the seed and the key. */
const shuffledIds = memoize((seed: number, key: string): readonly number[] =>
	Array.from({ length: SCENES_PER_DAY }, (_, id) => ({ id, order: hash(seed, 'scene', key, id) }))
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id)
);

function requireEventCount(events: number): number {
	if (Number.isInteger(events) && events >= 0 && events <= SCENES_PER_DAY) return events;
	throw new RangeError(`Not a number of events among ${SCENES_PER_DAY} scenes: ${events}.`);
}

/**
 * M2, analysing: software gives every scene a score, and raises an alert above a threshold.
 *
 * Scores of benign scenes follow N(0, 1), scores of real events N(d′, 1): a textbook simplification (signal
 * detection with two bells of one width). Model units are called t and s; what people are shown is the
 * displayed score, a whole number from 0 to 100.
 */
import { normalCdf, normalQuantile } from './normal.ts';
import { hash } from './random.ts';
import { remembered } from './remembered.ts';

/** Scenes looked at in a day. */
export const SCENES = 1000;

/** Scores saturate here: nothing is displayed above it, so a threshold as high raises no alert at all. */
export const TOP = 100;
/** Displayed score of an average benign scene, and points for one standard deviation. */
export const ORIGIN = 20;
export const UNIT = 20;

/** What there is to find, and how well the software tells it apart. */
export interface Scenes {
	/** d′: distance between the two bells, in standard deviations. */
	readonly separation: number;
	/** Real events among the thousand scenes: a whole number, 0 … 1000. */
	readonly events: number;
}

export interface Detector extends Scenes {
	/** Displayed score, 0 … 100, above which a scene raises an alert. */
	readonly threshold: number;
}

/** The score a reader sees: `round(20·s + 20)`, kept within 0 … 100. */
export function displayedScore(s: number): number {
	return Math.min(TOP, Math.max(0, Math.round(UNIT * s + ORIGIN)));
}

/** Threshold in model units: what s must reach for the displayed score to be higher: `(S + ½ − 20) / 20`. */
export function thresholdOf(displayed: number): number {
	return (displayed + 0.5 - ORIGIN) / UNIT;
}

/** Like `thresholdOf`, for counting: at 100 nothing can be higher, and no score will do. */
export function cutOf(displayed: number): number {
	return displayed < TOP ? thresholdOf(displayed) : Infinity;
}

/**
 * Shares, 0 … 1, of real events (`tpr`) and of benign scenes (`fpr`) that raise an alert at a threshold t in
 * model units: `1 − Φ(t − d′)` and `1 − Φ(t)`.
 */
export function rates(t: number, separation: number): { readonly tpr: number; readonly fpr: number } {
	return { tpr: normalCdf(separation - t), fpr: normalCdf(-t) };
}

/** Chance, 0.5 … 1, that a real event scores higher than a benign scene: `Φ(d′ / √2)`. */
export function auc(separation: number): number {
	return normalCdf(separation / Math.SQRT2);
}

/** Alerts to be expected of a thousand scenes. Numbers are not whole. */
export interface Expectation {
	readonly true: number;
	readonly false: number;
	readonly alerts: number;
	/** Share of the alerts that are right, 0 … 1; 0 where there are none. */
	readonly precision: number;
}

/** Alerts to be expected at a threshold t in model units: `e·TPR` true ones and `(n − e)·FPR` false ones. */
export function expectation(t: number, { separation, events }: Scenes): Expectation {
	const { tpr, fpr } = rates(t, separation);
	const right = events * tpr;
	const wrong = (SCENES - events) * fpr;
	const alerts = right + wrong;
	return { true: right, false: wrong, alerts, precision: alerts > 0 ? right / alerts : 0 };
}

/** Where the thousand scenes end up, in whole scenes: the first four sum to 1,000. */
export interface Outcomes {
	/** Real events that raise an alert. */
	readonly true: number;
	/** Benign scenes that raise an alert. */
	readonly false: number;
	/** Real events that raise none. */
	readonly missed: number;
	/** Benign scenes that raise none. */
	readonly ignored: number;
	/** True and false alerts together. */
	readonly alerts: number;
	/** Alerts to be expected, not rounded. */
	readonly expectedAlerts: number;
	readonly tpr: number;
	readonly fpr: number;
}

/**
 * Sorts the thousand scenes by a detector. Exactly what counting the scores of `scenesOf` gives, and within
 * half a scene of what the rates let expect. Throws a RangeError if the events are not 0 … 1000 whole ones.
 */
export function outcomes({ threshold, separation, events }: Detector): Outcomes {
	const benign = SCENES - checked(events);
	const right = countAbove(threshold, separation, events);
	const wrong = countAbove(threshold, 0, benign);
	const t = cutOf(threshold);
	return {
		true: right,
		false: wrong,
		missed: events - right,
		ignored: benign - wrong,
		alerts: right + wrong,
		expectedAlerts: expectation(t, { separation, events }).alerts,
		...rates(t, separation)
	};
}

export interface SceneScore {
	/** 0 … 999. */
	readonly id: number;
	/** Whether something is really the matter. */
	readonly real: boolean;
	/** Displayed score, 0 … 100. */
	readonly score: number;
	/** The same in model units. */
	readonly exact: number;
}

/**
 * The thousand scenes of a day, by ascending id. Chance decides which scene gets which score, never which
 * scores there are: those are the quantiles of the two distributions, so that the counts hold for every
 * seed. Another number of events changes few scenes. Throws a RangeError as `outcomes` does.
 */
export function scenesOf(seed: number, events: number, separation: number): readonly SceneScore[] {
	const { real, benign } = deal(seed, events);
	const scored = (ids: readonly number[], isReal: boolean) =>
		ids.map((id, rank): SceneScore => {
			const exact = exactScore(rank, ids.length, isReal ? separation : 0);
			return { id, real: isReal, score: displayedScore(exact), exact };
		});
	return [...scored(real, true), ...scored(benign, false)].sort((a, b) => a.id - b.id);
}

/** An incident of the story, as the software meets it. */
export interface ScorableIncident {
	readonly id: string;
	readonly real: boolean;
	/** Share, 0 … 1, of the scenes of its kind (real or benign) that look less like an event. */
	readonly resembles: number;
}

export interface IncidentScore {
	readonly id: string;
	readonly real: boolean;
	/** Displayed score, 0 … 100; none where no camera films it. */
	readonly score: number | undefined;
	readonly alert: boolean;
	/** Id of the scene that it is, among the thousand; none if not filmed, or if its kind has no scene. */
	readonly scene: number | undefined;
}

/**
 * What the software makes of incidents: each is one of the thousand scenes, the one that ranks
 * `floor(resembles·m)` among the m of its kind. A kind without any scene, as real events are at base 0,
 * counts as having one, in the middle of its bell: the story still happens.
 */
export function incidentScores(
	incidents: readonly ScorableIncident[],
	seed: number,
	{ threshold, separation, events }: Detector,
	filmed: ReadonlySet<string>
): IncidentScore[] {
	const dealt = deal(seed, events);
	return incidents.map(({ id, real, resembles }) => {
		if (!filmed.has(id)) return { id, real, score: undefined, alert: false, scene: undefined };
		const ids = real ? dealt.real : dealt.benign;
		const of = Math.max(1, ids.length);
		const rank = Math.min(of - 1, Math.floor(resembles * of));
		const score = displayedScore(exactScore(rank, of, real ? separation : 0));
		return { id, real, score, alert: score > threshold, scene: ids[rank] };
	});
}

/** Score in model units of the k-th of m scenes of a kind, from 0: the quantile `shift + Φ⁻¹((k + ½) / m)`. */
function exactScore(rank: number, of: number, shift: number): number {
	return shift + normalQuantile((rank + 0.5) / of);
}

/** How many of m scenes of a kind are displayed above a threshold. Scores ascend: the first is looked for. */
function countAbove(threshold: number, shift: number, of: number): number {
	let [low, high] = [0, of];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (displayedScore(exactScore(middle, of, shift)) > threshold) high = middle;
		else low = middle + 1;
	}
	return of - low;
}

interface Deal {
	/** Ids, each from the lowest score to the highest. */
	readonly real: readonly number[];
	readonly benign: readonly number[];
}

/** The real and the benign scenes: the same for every threshold, and asked for by every figure. */
const deal = remembered((seed: number, events: number): Deal => {
	const real = new Set(shuffled(seed, 'kind').slice(0, checked(events)));
	const byScore = shuffled(seed, 'score');
	return { real: byScore.filter((id) => real.has(id)), benign: byScore.filter((id) => !real.has(id)) };
});

/** All ids in an order that the seed decides. */
const shuffled = remembered((seed: number, key: string): readonly number[] =>
	Array.from({ length: SCENES }, (_, id) => ({ id, order: hash(seed, 'scene', key, id) }))
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id)
);

function checked(events: number): number {
	if (Number.isInteger(events) && events >= 0 && events <= SCENES) return events;
	throw new RangeError(`No number of events among ${SCENES} scenes: ${events}.`);
}

/** What the models of “Supervising” expect of a round. */
import { alertThreshold, detectionRates } from '../alerts/detector.ts';
import { detectionProbability, queueOutcome } from '../alerts/supervision.ts';
import { ROUND_SECONDS, SCENE_SECONDS, type RoundRules } from './round-rules.ts';
import type { RoundSetup } from './round-play.ts';

const SECONDS_PER_HOUR = 3600;

/** Expected numbers of a round. */
export interface RoundExpectation {
	/** Right and wrong alerts; 0 without software. */
	readonly right: number;
	readonly wrong: number;
	/** Falls that reach somebody. */
	readonly reached: number;
}

/**
 * Limits of the difference between the mean number of falls that a simulated player sees in many rounds and the
 * expectation. With software the player sees more: an alert of a round waits exactly as long as the mean patience, and an
 * opened one takes exactly the mean service time, while both vary exponentially in `queueOutcome`; and its queue begins
 * empty. `varying` are the limits for the same rounds if both vary as in the formula.
 */
export const ROUND_TOLERANCE = {
	alone: [-0.05, 0.05],
	software: [-0.05, 1],
	varying: [-0.25, 0.25]
} as const;

/**
 * Returns what the models expect of a round. Without software, people look at one screen after another:
 * `falls · detectionProbability`, for falls of three minutes. With software, they answer alerts: `falls · TPR · (1 − lost)`,
 * with the alerts of the round spread evenly over its half hour, in the steady state of `queueOutcome`.
 */
export function expectRound(rules: RoundRules, { threshold, people }: RoundSetup): RoundExpectation {
	const { events, others, separation, streams, dwell, detect, handling, patience } = rules;
	if (threshold === undefined) {
		const watch = { streams, watchers: people, dwell, seconds: SCENE_SECONDS, detect, flair: 1 };
		return { right: 0, wrong: 0, reached: events * detectionProbability(watch) };
	}
	const { tpr, fpr } = detectionRates(alertThreshold(threshold), separation);
	const [right, wrong] = [events * tpr, others * fpr];
	const perHour = (right + wrong) / (ROUND_SECONDS / SECONDS_PER_HOUR);
	const { lost } = queueOutcome({ perHour, operators: people, handling, patience });
	return { right, wrong, reached: right * (1 - lost) };
}

/** What software behind the cameras of a quarter would ring on a day. */
import { estimate, WALKS_PER_DAY, type Estimate } from '#lib/model/alerts/chain.ts';
import {
	alertThreshold,
	detectionRates,
	expectAlerts,
	SCENES_PER_DAY,
	type Detector
} from '#lib/model/alerts/detector.ts';
import {
	alertsPerHour,
	HOURS_PER_DAY,
	queueOutcome,
	SCENE_CAMERAS,
	type AlertDesk
} from '#lib/model/alerts/supervision.ts';

/** What a reader says of a day, and the settings of the story’s models. */
export interface DayInput {
	/** People who pass through the quarter on a day, ≥ 0. */
	readonly passersBy: number;
	readonly cameras: number;
	readonly detector: Detector;
	readonly desk: Omit<AlertDesk, 'streams'>;
}

/** What the software would do on a day. The number of scenes is assumed, so that each count may be half or double. */
export interface DailyAlerts {
	/** Scenes that the software scores. */
	readonly scenes: number;
	/** Share of the scenes that are real events, 0 … 1. */
	readonly events: number;
	/** True and false positive rate of the software, 0 … 1. */
	readonly tpr: number;
	readonly fpr: number;
	readonly alerts: Estimate;
	readonly falseAlerts: Estimate;
	/** Share of the alerts that nobody answers, 0 … 1. */
	readonly lost: number;
}

/**
 * Returns the alerts of a day, `scenes · ((1 − b)·FPR + b·TPR)` with a share b of real events.
 *
 * The story assumes a thousand scenes a day from twelve cameras, where ten thousand people pass. Scenes grow in proportion
 * to the cameras and to the people who pass them: `1000 · cameras / 12 · passers-by / 10 000`.
 */
export function dailyAlerts({ passersBy, cameras, detector, desk }: DayInput): DailyAlerts {
	const t = alertThreshold(detector.threshold);
	const crowd = passersBy / WALKS_PER_DAY;
	const expected = expectAlerts(t, detector);
	const perDay = (alerts: number) => alertsPerHour(alerts, cameras, 1) * HOURS_PER_DAY * crowd;
	const perHour = alertsPerHour(expected.alerts, cameras, desk.peak) * crowd;
	return {
		scenes: SCENES_PER_DAY * (cameras / SCENE_CAMERAS) * crowd,
		events: detector.events / SCENES_PER_DAY,
		...detectionRates(t, detector.separation),
		alerts: estimate(perDay(expected.alerts)),
		falseAlerts: estimate(perDay(expected.false)),
		lost: perHour > 0 ? queueOutcome({ ...desk, perHour }).lost : 0
	};
}

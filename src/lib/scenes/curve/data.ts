import { alertThreshold, expectAlerts } from '#lib/model/alerts/detector.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import { alertsPerHour, queueOutcome, bestThreshold, type AlertDesk } from '#lib/model/alerts/supervision.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Results at one threshold. */
export interface CurvePoint {
	/** Displayed score. */
	readonly threshold: number;
	readonly perHour: number;
	/** Share of alerts that are not answered in time, 0 to 1. */
	readonly lost: number;
	/** Real events that raise an alert, and those of them that reach an operator. */
	readonly flagged: number;
	readonly reached: number;
}

/** Data of the scene. */
export interface CurveData {
	/** Real events in a thousand scenes. */
	readonly events: number;
	readonly operators: number;
	/** Mean handling time of an alert, in seconds. */
	readonly handling: number;
	/** At the reader's threshold, and at the best; null when no event can be reached. */
	readonly own: CurvePoint;
	readonly best: CurvePoint | null;
	/** One per threshold, 0 to 100. */
	readonly points: readonly CurvePoint[];
	/** Thresholds of the table, ascending. */
	readonly selection: readonly CurvePoint[];
}

/** The highest threshold. */
export const MAX_THRESHOLD = 100;
/** Thresholds in the table besides the reader's. */
const TABLE_THRESHOLDS: readonly number[] = [40, 50, 55, 60, 64, 80];

/** Returns the real events that reach an operator, by threshold, for the reader's detector and control room. */
export function data(_state: unknown, _world: World, { settings }: Choices): CurveData {
	const detector = detectorFromSettings(settings);
	const desk = deskFromSettings(settings);
	const points = Array.from({ length: MAX_THRESHOLD + 1 }, (_, threshold) =>
		pointAt({ ...detector, threshold }, desk)
	);
	const top = bestThreshold(detector, desk);
	const own = pointAt(detector, desk);
	return {
		points,
		events: detector.events,
		operators: desk.operators,
		handling: desk.handling,
		own,
		best: top.reached > 0 ? pointAt({ ...detector, threshold: top.threshold }, desk) : null,
		selection: points.filter(({ threshold }) => [...TABLE_THRESHOLDS, own.threshold].includes(threshold))
	};
}

function pointAt(detector: ReturnType<typeof detectorFromSettings>, desk: AlertDesk): CurvePoint {
	const expected = expectAlerts(alertThreshold(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = queueOutcome({ ...desk, perHour });
	const { threshold } = detector;
	return { threshold, perHour, lost, flagged: expected.true, reached: expected.true * (1 - lost) };
}
